// What an event is while it is being written: how an empty one begins, what is
// left out before saving, when two are the same. Pure.
import type { Attendee, Election, Event, Outcome } from '../generated/api';
import {
  compact,
  isBlankDate,
  isBlankText,
  tidyDate,
  tidyInferred,
  tidyReason,
  tidySources,
  tidyText,
} from '../record/tidy';

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

/** The event as it is sent: no empty wordings, no rows in which nothing was written, no nulls. */
export function tidied(event: Event): Event {
  return compact({
    ...event,
    name: tidyText(event.name),
    date: tidyDate(event.date),
    location: { place_id: event.location.place_id, text: tidyText(event.location.text) },
    associations: event.associations
      .filter((link) => link.organization_id)
      .map((link) => ({ ...link, inferred: tidyReason(link.inferred) })),
    organizers: event.organizers
      .filter((link) => link.organization_id)
      .map((link) => ({ ...link, inferred: tidyReason(link.inferred) })),
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
  const elected = outcome.elections.some((election) => !isBlankElection(election));
  return (
    !linked &&
    isBlankDate(outcome.period) &&
    !elected &&
    isBlankText(outcome.text) &&
    isBlankText(outcome.note)
  );
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
    inferred: tidyReason(attendee.inferred),
  };
}

function tidyOutcome(outcome: Outcome): Outcome {
  return {
    ...outcome,
    text: tidyText(outcome.text),
    note: tidyText(outcome.note),
    period: tidyDate(outcome.period),
    inferred: tidyReason(outcome.inferred),
    elections: outcome.elections
      .filter((election) => !isBlankElection(election))
      .map((election) => ({
        ...election,
        what: tidyText(election.what),
        inferred: tidyReason(election.inferred),
        sources: tidySources(election.sources),
      })),
    sources: tidySources(outcome.sources),
  };
}
