import { expect, test } from 'vitest';
import type { EventRow } from '../generated/api';
import { groupRows } from './groups';

function row(id: string, part: Partial<EventRow>): EventRow {
  return {
    id,
    record_type: 'event',
    name: id,
    kind: 'forum',
    date_words: '',
    date_inferred: false,
    possible: false,
    mode: 'not_stated',
    status: 'held',
    place: '',
    associations: [],
    city_attendees: [],
    outcomes: [],
    mention_only: false,
    ...part,
  };
}

test('rows_stand_under_their_years_and_the_undated_under_none', () => {
  const rows = [
    row('a', { year: 2020 }),
    row('b', { year: 2020 }),
    row('c', { date_words: '2014–2018 гг.' }),
    row('d', { date_words: 'в начале 90-х', year: undefined }),
    row('e', { record_type: 'activity', year: 2014 }),
  ];
  const groups = groupRows(rows, 100, 103);
  expect(groups.map((group) => group.key)).toEqual([
    'year-2020',
    'span-2014–2018 гг.',
    'undated',
    'activity',
  ]);
  expect(groups[0]?.rows.map(({ index }) => index)).toEqual([100, 101]);
});

test('a_possible_match_stands_apart_from_its_year', () => {
  const groups = groupRows([row('a', { year: 2018 }), row('b', { year: 2018, possible: true })], 0, 2);
  expect(groups.map((group) => group.key)).toEqual(['year-2018', 'possible']);
});
