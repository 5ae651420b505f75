// Two versions of one event, field by field: what differs, who changed it, and
// the event that comes of a choice for each field. Pure.
import type { Event } from '../generated/api';
import { sameValue, tidied } from './draft';

/** The fields of an event in the order of its page. */
export const FIELDS = [
  'name',
  'record_type',
  'classification',
  'status',
  'date',
  'associations',
  'body_id',
  'location',
  'attendance_mode',
  'organizers',
  'recurrence',
  'description',
  'attendees',
  'about',
  'outcomes',
  'document_ids',
  'parent_id',
  'related_event_ids',
  'note',
  'mention_only',
  'inferred',
  'sources',
] as const satisfies readonly (keyof Event)[];

export type Field = (typeof FIELDS)[number];
export type Version = 'mine' | 'theirs';

export interface Difference {
  field: Field;
  /** Who changed it since the version that both began from. */
  changed_by: Version | 'both';
}

/** The fields in which my version and the one in the register differ. */
export function differences(base: Event, mine: Event, theirs: Event): Difference[] {
  const [before, ours, others] = [tidied(base), tidied(mine), tidied(theirs)];
  return FIELDS.filter((field) => !sameValue(ours[field], others[field])).map((field) => ({
    field,
    changed_by: sameValue(before[field], others[field])
      ? 'mine'
      : sameValue(before[field], ours[field])
        ? 'theirs'
        : 'both',
  }));
}

/** What is chosen before anybody chose: the version that changed; nothing where both did. */
export function firstChoice(found: Difference[]): Partial<Record<Field, Version>> {
  const clear = found.filter((difference) => difference.changed_by !== 'both');
  return Object.fromEntries(clear.map(({ field, changed_by }) => [field, changed_by]));
}

/** My version with the chosen fields of theirs. */
export function merged(mine: Event, theirs: Event, choice: Partial<Record<Field, Version>>): Event {
  const taken = FIELDS.filter((field) => choice[field] === 'theirs').map((field) => [field, theirs[field]]);
  return structuredClone({ ...mine, ...(Object.fromEntries(taken) as Partial<Event>) });
}
