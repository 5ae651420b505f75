// What an event is while it is being written: how an empty one begins, what is
// left out before saving, when two are the same. Pure.
import type { Attendee, Election, Event, Outcome, PartialDate, Source, Text } from '../generated/api';

/** An empty event to begin a new one from: held, nothing stated. */
export function blankEvent(): Event {
  return {
    id: '',
    record_type: 'event',
    name: {},
    classification: 'other',
    date: {},
    status: 'held',
    attendance_mode: 'not_stated',
    location: { text: {} },
    associations: [],
    organizers: [],
    attendees: [],
    about: [],
    outcomes: [],
    document_ids: [],
    related_event_ids: [],
    description: {},
    note: {},
    mention_only: false,
    inferred: {},
    sources: [],
  };
}

export function blankAttendee(side: Attendee['side']): Attendee {
  return { label: {}, role: 'attendee', side, note: {} };
}

export function blankOutcome(): Outcome {
  return { id: '', kind: 'decision', text: {}, period: {}, elections: [], note: {}, sources: [] };
}

export function blankElection(): Election {
  return { id: '', body_id: '', what: {}, sources: [] };
}

/**
 * A new event of the same kind: who meets, where and how stays; what belongs to
 * that one day only (date, topics, outcomes, documents, sources, doubts) does not.
 */
export function likeness(event: Event): Event {
  const copy = structuredClone(event);
  return {
    ...blankEvent(),
    record_type: copy.record_type,
    name: copy.name,
    classification: copy.classification,
    attendance_mode: copy.attendance_mode,
    location: copy.location,
    associations: copy.associations.map(({ organization_id }) => ({ organization_id })),
    body_id: copy.body_id,
    organizers: copy.organizers.map(({ organization_id, role }) => ({ organization_id, role })),
    attendees: copy.attendees.map(({ inferred: _, ...attendee }) => attendee),
    parent_id: copy.parent_id,
  };
}

export function isBlankText(text: Text | undefined | null): boolean {
  return !text?.ru?.trim() && !text?.en?.trim();
}

/** The event as it is sent: no empty wordings, no rows in which nothing was written, no nulls. */
export function tidied(event: Event): Event {
  return compact({
    ...event,
    name: tidyText(event.name),
    date: tidyDate(event.date),
    location: { place_id: event.location.place_id, text: tidyText(event.location.text) },
    associations: event.associations
      .filter((link) => link.organization_id)
      .map((link) => ({ ...link, inferred: reason(link.inferred) })),
    organizers: event.organizers
      .filter((link) => link.organization_id)
      .map((link) => ({ ...link, inferred: reason(link.inferred) })),
    attendees: event.attendees.filter((attendee) => !isBlankAttendee(attendee)).map(tidyAttendee),
    about: event.about.filter((topic) => !isBlankText(topic)).map(tidyText),
    outcomes: event.outcomes.filter((outcome) => !isBlankOutcome(outcome)).map(tidyOutcome),
    document_ids: event.document_ids.filter(Boolean),
    related_event_ids: event.related_event_ids.filter(Boolean),
    recurrence: event.recurrence?.trim() || undefined,
    description: tidyText(event.description),
    note: tidyText(event.note),
    inferred: tidyInferred(event.inferred),
    sources: tidySources(event.sources),
  });
}

/** Whether two events say the same. */
export function sameEvent(one: Event, other: Event): boolean {
  return sameValue(tidied(one), tidied(other));
}

/** Whether two values of JSON are the same, whatever the order of their keys; absent and null are one. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? undefined) === (other ?? undefined)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  if (Array.isArray(one) && one.length !== (other as unknown[]).length) return false;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    sameValue(left[key], right[key]),
  );
}

function isBlankAttendee(attendee: Attendee): boolean {
  const linked = attendee.person_id || attendee.post_id || attendee.organization_id;
  return !linked && !attendee.country && isBlankText(attendee.label) && isBlankText(attendee.note);
}

function isBlankOutcome(outcome: Outcome): boolean {
  const linked =
    outcome.id ||
    outcome.recipient_id ||
    outcome.person_id ||
    outcome.document_id ||
    outcome.organization_id ||
    outcome.event_id;
  const dated = outcome.period.edtf || outcome.period.original;
  const elected = outcome.elections.some((election) => !isBlankElection(election));
  return !linked && !dated && !elected && isBlankText(outcome.text) && isBlankText(outcome.note);
}

function isBlankElection(election: Election): boolean {
  return !election.id && !election.body_id && !election.person_id && isBlankText(election.what);
}

function tidyAttendee(attendee: Attendee): Attendee {
  return {
    ...attendee,
    label: tidyText(attendee.label),
    note: tidyText(attendee.note),
    country: attendee.country?.trim() || undefined,
    inferred: reason(attendee.inferred),
  };
}

function tidyOutcome(outcome: Outcome): Outcome {
  return {
    ...outcome,
    text: tidyText(outcome.text),
    note: tidyText(outcome.note),
    period: tidyDate(outcome.period),
    inferred: reason(outcome.inferred),
    elections: outcome.elections
      .filter((election) => !isBlankElection(election))
      .map((election) => ({
        ...election,
        what: tidyText(election.what),
        inferred: reason(election.inferred),
        sources: tidySources(election.sources),
      })),
    sources: tidySources(outcome.sources),
  };
}

function tidySources(sources: Source[]): Source[] {
  return sources
    .filter((source) => source.source_id || source.locator?.trim() || source.quote?.trim())
    .map((source) => ({
      source_id: source.source_id,
      locator: (source.locator ?? '').trim(),
      quote: source.quote?.trim() || undefined,
    }));
}

function tidyText(text: Text): Text {
  return { ru: text.ru?.trim() || undefined, en: text.en?.trim() || undefined };
}

function tidyDate(date: PartialDate): PartialDate {
  return { edtf: date.edtf || undefined, original: date.original?.trim() || undefined };
}

function tidyInferred(inferred: Event['inferred']): Event['inferred'] {
  const kept = Object.entries(inferred).filter(([, why]) => !isBlankText(why));
  return Object.fromEntries(kept.map(([field, why]) => [field, tidyText(why)]));
}

function reason(text: Text | undefined): Text | undefined {
  return isBlankText(text) ? undefined : tidyText(text as Text);
}

/** Without keys that hold nothing, all the way down. */
function compact<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(compact) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(filled.map(([key, inner]) => [key, compact(inner)])) as Value;
}
