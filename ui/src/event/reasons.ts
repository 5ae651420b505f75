// What of an event the source does not say: every reason with its number, in the
// order of the page. The marks on the page and the list below it read this. Pure.
import type { Event, Text } from '../generated/api';
import { FIELDS } from './compare';
import { isBlankText } from './draft';

export interface Reason {
  /** As people count, from 1. */
  number: number;
  /** Of what: `date`, `attendees.2`, `outcomes.0.elections.1`. */
  path: string;
  why: Text;
}

export function reasonsOf(event: Event): Reason[] {
  const found = new Map<string, Text | undefined>();
  for (const [field, why] of Object.entries(event.inferred)) found.set(field, why);
  event.associations.forEach((link, row) => found.set(`associations.${row}`, link.inferred));
  event.organizers.forEach((link, row) => found.set(`organizers.${row}`, link.inferred));
  event.attendees.forEach((attendee, row) => found.set(`attendees.${row}`, attendee.inferred));
  event.outcomes.forEach((outcome, row) => {
    found.set(`outcomes.${row}`, outcome.inferred);
    outcome.elections.forEach((election, inner) =>
      found.set(`outcomes.${row}.elections.${inner}`, election.inferred),
    );
  });
  return [...found]
    .filter((entry): entry is [string, Text] => !isBlankText(entry[1]))
    .map(([path, why]) => ({ path, why, order: orderOf(path, event) }))
    .sort((one, other) => one.order - other.order)
    .map(({ path, why }, index) => ({ number: index + 1, path, why }));
}

export function reasonFor(reasons: Reason[], path: string): Reason | undefined {
  return reasons.find((reason) => reason.path === path);
}

/** Where it stands on the page: the field, our participants before the others, then the row. */
function orderOf(path: string, event: Event): number {
  const [field = '', row = '', , inner = ''] = path.split('.');
  const at = (FIELDS as readonly string[]).indexOf(field);
  const others = field === 'attendees' && event.attendees[Number(row)]?.side === 'other' ? 100_000 : 0;
  const inside = inner === '' ? 0 : (Number(inner) + 1) / 10_000;
  return (at < 0 ? FIELDS.length : at) * 1_000_000 + others + Number(row || 0) + inside;
}
