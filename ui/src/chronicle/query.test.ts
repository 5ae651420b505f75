import { expect, test } from 'vitest';
import {
  barsIn,
  choicesOf,
  conditions,
  emptyQuery,
  periodEdtf,
  periodOf,
  quarterOf,
  spanOf,
  toggled,
  widened,
  without,
  withPeriod,
  yearsOf,
} from './query';

test('a_period_in_words_becomes_its_two_ends', () => {
  const cases: [string, { from?: string; to?: string }][] = [
    ['2018', { from: '2018', to: '2018' }],
    ['2018?', { from: '2018', to: '2018' }],
    ['2019-34', { from: '2019-34', to: '2019-34' }],
    ['2017/..', { from: '2017', to: undefined }],
    ['../2015', { from: undefined, to: '2015' }],
    ['2020-05/2020-06', { from: '2020-05', to: '2020-06' }],
  ];
  for (const [edtf, period] of cases) expect(periodOf(edtf)).toEqual(period);
});

test('a_period_is_written_as_it_was_read', () => {
  for (const edtf of ['2018', '2019-34', '2017/..', '../2015', '2020-05/2020-06']) {
    expect(periodEdtf(periodOf(edtf))).toBe(edtf);
  }
});

test('dropping_every_condition_gives_the_empty_query', () => {
  let query = withPeriod(emptyQuery(), { from: '2020', to: '2020' });
  query = toggled(query, 'associations', 'o-rcu');
  query = { ...query, text: 'форум', inferred: true, activities: true, certain_only: true };
  expect(conditions(query)).toEqual([
    'text',
    'period',
    'associations',
    'inferred',
    'certain_only',
    'activities',
  ]);
  for (const condition of conditions(query)) query = without(query, condition);
  expect(query).toEqual({ ...emptyQuery(), from: undefined, to: undefined });
});

test('undated_and_a_period_exclude_one_another', () => {
  expect(withPeriod({ ...emptyQuery(), undated: true }, { from: '2020', to: '2020' }).undated).toBe(false);
});

test('a_choice_that_lost_its_last_event_can_still_be_taken_back', () => {
  const query = toggled(emptyQuery(), 'places', 'pl-lipetsk');
  const labels = new Map([['pl-lipetsk', 'Липецк']]);
  expect(choicesOf(undefined, query, 'places', labels)).toEqual([
    { value: 'pl-lipetsk', label: 'Липецк', count: 0 },
  ]);
});

test('quarters_cross_the_turn_of_the_year', () => {
  expect(quarterOf(new Date(2020, 0, 15), -1)).toBe('2019-36');
  expect(quarterOf(new Date(2020, 0, 15), 0)).toBe('2020-33');
});

test('only_whole_years_are_shown_on_the_strip', () => {
  expect(yearsOf(withPeriod(emptyQuery(), { from: '2018', to: '2020' }))).toEqual({
    first: 2018,
    last: 2020,
  });
  expect(yearsOf(withPeriod(emptyQuery(), { from: '2018-34', to: '2018-34' }))).toBeUndefined();
});

test('the_strip_keeps_its_ends_while_filters_empty_its_bars', () => {
  const whole = spanOf(
    [
      { year: 2015, stated: 1, inferred: 0 },
      { year: 2020, stated: 6, inferred: 4 },
    ],
    3,
  );
  const left = [{ year: 2018, stated: 2, inferred: 1 }];
  const bars = barsIn(widened(whole, spanOf(left, 0)), left);
  expect(bars.map((bar) => bar.year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
  expect(bars[3]).toEqual(left[0]);
  expect(bars[5]).toEqual({ year: 2020, stated: 0, inferred: 0 });
  expect(barsIn(spanOf([], 0), [])).toEqual([]);
});
