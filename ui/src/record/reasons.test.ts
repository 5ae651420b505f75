import { expect, test } from 'vitest';
import { blankAttendee, blankElection, blankEvent, blankOutcome } from '../event/draft';
import { eventKind } from '../event/kind';
import { reasonFor, reasonsOf } from './reasons';

test('reasons_are_numbered_in_the_order_of_the_page', () => {
  const why = { ru: 'по смыслу' };
  const event = blankEvent();
  event.inferred = { location: why, date: why, attendance_mode: { ru: ' ' } };
  event.associations = [{ organization_id: 'o-1', inferred: why }];
  event.attendees = [
    { ...blankAttendee('other'), inferred: why },
    { ...blankAttendee('city'), inferred: why },
  ];
  event.outcomes = [
    { ...blankOutcome(), inferred: why, elections: [blankElection(), { ...blankElection(), inferred: why }] },
  ];
  const reasons = reasonsOf(
    event,
    eventKind.fields,
    (field, row) => eventKind.rank?.(event, field, row) ?? row,
  );
  expect(reasons.map(({ path }) => path)).toEqual([
    'date',
    'associations.0',
    'location',
    'attendees.1',
    'attendees.0',
    'outcomes.0',
    'outcomes.0.elections.1',
  ]);
  expect(reasonFor(reasons, 'location')?.number).toBe(3);
  expect(reasonFor(reasons, 'name')).toBeUndefined();
});
