// What a field of an event holds, in lines of words: for the comparison of two versions.
import type { Event, Language, Text } from '../generated/api';
import { t } from '../i18n';
import { countryName } from '../record/countries';
import type { FieldLine } from '../record/kind';
import { pathWords } from '../record/pathWords';
import { isBlankDate } from '../record/tidy';
import { labelled, shown, type Labels } from '../record/words';
import { session } from '../state.svelte';
import { attendeeWords } from './attendeeWords';
import type { Field } from './kind';
import { recurrenceWords } from './recurrence';

/** The lines of a field; none where it is empty. */
export function eventLines(event: Event, field: Field, labels: Labels): FieldLine[] {
  if (field === 'date') return isBlankDate(event.date) ? [] : [[event.date]];
  const language = session.language;
  const name = (id: string | undefined) => labelled(id, labels, language)?.words ?? '';
  const lines: Record<Exclude<Field, 'date'>, () => string[]> = {
    name: () => both(event.name),
    record_type: () => [t(`record-type-${event.record_type}`)],
    classification: () => [t(`event-kind-${event.classification}`)],
    status: () => [t(`event-status-${event.status}`)],
    associations: () => event.associations.map((link) => name(link.organization_id)),
    body_id: () => [name(event.body_id)],
    location: () => [name(event.location.place_id), ...both(event.location.text)],
    attendance_mode: () => [t(`attendance-mode-${event.attendance_mode}`)],
    organizers: () =>
      event.organizers.map((link) => joined(name(link.organization_id), t(`attendee-role-${link.role}`))),
    recurrence: () => (event.recurrence ? [recurrenceWords(event.recurrence)] : []),
    description: () => both(event.description),
    attendees: () =>
      event.attendees.map((attendee) =>
        joined(
          attendeeWords(attendee, labels, language)?.words ?? '',
          t(`attendee-role-${attendee.role}`),
          attendee.country ? countryName(attendee.country, language) : '',
          words(attendee.note, language),
        ),
      ),
    about: () => event.about.map((topic) => words(topic, language)),
    outcomes: () =>
      event.outcomes.map((outcome) =>
        joined(
          `${t(`outcome-kind-${outcome.kind}`)}: ${words(outcome.text, language)}`,
          name(outcome.recipient_id),
          name(outcome.person_id),
          name(outcome.document_id),
          ...outcome.elections.map((election) => words(election.what, language) || name(election.body_id)),
        ),
      ),
    document_ids: () => event.document_ids.map(name),
    parent_id: () => [name(event.parent_id)],
    related_event_ids: () => event.related_event_ids.map(name),
    note: () => both(event.note),
    mention_only: () => [t(event.mention_only ? 'record-yes' : 'record-no')],
    inferred: () =>
      Object.entries(event.inferred).map(([of, why]) => `${pathWords(of, 'event')}: ${words(why, language)}`),
    sources: () =>
      event.sources.map((source) => joined(name(source.source_id), source.locator ?? '', source.quote ?? '')),
  };
  return lines[field]()
    .filter((line) => line !== '')
    .map((line) => [line]);
}

function words(text: Text, language: Language): string {
  return shown(text, language)?.words ?? '';
}

function both(text: Text): string[] {
  return [text.ru ?? '', text.en ?? ''];
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}
