// An event for the page of any record: its fields in order, and its own commands.
import { call } from '../backend';
import type { Event, EventChanged, EventView } from '../generated/api';
import type { Kind, Shown } from '../record/kind';
import { session } from '../state.svelte';
import { blankEvent, likeness, tidied } from './draft';
import { eventLines } from './lines';

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
export type EventShown = Omit<EventView, 'event'> & Shown<Event>;

function shownOf({ event, ...view }: EventView): EventShown {
  return {
    ...view,
    record: event,
    name: event.name[session.language] ?? event.name.ru ?? event.name.en ?? '',
  };
}

const shownAfter = ({ view, changed }: EventChanged) => ({ view: shownOf(view), changed });

export const eventKind: Kind<Event, EventShown> = {
  noun: 'event',
  fields: FIELDS,
  blank: blankEvent,
  nameOf: (event) => event.name,
  tidied,
  likeness,
  // Our participants stand before the others.
  rank: (event, field, row) =>
    field === 'attendees' && event.attendees[row]?.side === 'other' ? row + 100_000 : row,
  lines: (event, field, labels) => eventLines(event, field as Field, labels),
  find: async (id) => shownOf(await call('event_get', { id, language: session.language })),
  create: async (event) => shownAfter(await call('event_create', { event, language: session.language })),
  update: async (event, revision) =>
    shownAfter(await call('event_update', { event, revision, language: session.language })),
  trash: (id, revision) => call('event_trash', { id, revision, language: session.language }),
  current: (refusal) => refusal.current && shownOf(refusal.current),
};
