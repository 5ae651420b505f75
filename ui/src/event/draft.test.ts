import { expect, test } from 'vitest';
import type { Event } from '../generated/api';
import { sameValue } from '../record/tidy';
import { blankAttendee, blankEvent, blankOutcome, likeness, tidied } from './draft';

const sameEvent = (one: Event, other: Event) => sameValue(tidied(one), tidied(other));

test('rows_in_which_nothing_was_written_are_not_sent', () => {
  const event = blankEvent();
  event.name = { ru: ' Форум ', en: '  ' };
  event.about = [{ ru: '' }, { ru: 'ТОС' }];
  event.attendees = [blankAttendee('city'), { ...blankAttendee('other'), label: { ru: 'эксперты' } }];
  event.outcomes = [blankOutcome()];
  event.sources = [{ source_id: '', locator: ' ' }];
  event.inferred = { date: { ru: '' }, location: { ru: 'по смыслу' } };
  const sent = tidied(event);
  expect(sent.name).toEqual({ ru: 'Форум' });
  expect(sent.about).toEqual([{ ru: 'ТОС' }]);
  expect(sent.attendees.map(({ side }) => side)).toEqual(['other']);
  expect(sent.outcomes).toEqual([]);
  expect(sent.sources).toEqual([]);
  expect(sent.inferred).toEqual({ location: { ru: 'по смыслу' } });
});

test('absent_null_and_empty_are_the_same_event', () => {
  const stored = { ...blankEvent(), id: 'ev-1', body_id: null as unknown as undefined, date: {} };
  const draft = { ...blankEvent(), id: 'ev-1', name: { ru: '' }, date: { original: '' } };
  expect(sameEvent(stored, draft)).toBe(true);
  expect(sameEvent(stored, { ...draft, note: { en: 'x' } })).toBe(false);
});

test('a_row_that_holds_only_a_link_is_kept', () => {
  const event = blankEvent();
  event.attendees = [{ ...blankAttendee('city'), post_id: 'po-1' }];
  event.outcomes = [{ ...blankOutcome(), document_id: 'doc-1' }];
  expect(tidied(event).attendees).toHaveLength(1);
  expect(tidied(event).outcomes).toHaveLength(1);
});

test('a_likeness_keeps_who_and_where_and_leaves_what_belongs_to_one_day', () => {
  const event = blankEvent();
  event.id = 'ev-7';
  event.name = { ru: 'Общее собрание' };
  event.date = { edtf: '2019', original: 'in 2019' };
  event.associations = [{ organization_id: 'o-rcu', inferred: { ru: 'по абзацу 8' } }];
  event.outcomes = [{ ...blankOutcome(), id: 'oc-7', text: { ru: 'отчёт' } }];
  event.sources = [{ source_id: 's-1', locator: 'p9' }];
  const copy = likeness(event);
  expect(copy).toMatchObject({ id: '', name: event.name, date: {}, outcomes: [], sources: [] });
  expect(copy.associations).toEqual([{ organization_id: 'o-rcu' }]);
});
