// From a record to its events in the chronicle.
import { chronicle } from '../chronicle/chronicle.svelte';
import { emptyQuery, periodOfYears, withPeriod } from '../chronicle/query';
import type { EventQuery } from '../generated/api';
import { session } from '../state.svelte';

export type Narrowed = Partial<Pick<EventQuery, 'associations' | 'participants' | 'places' | 'text'>>;

/** Shows the events of a year that fit; the draft at hand is settled first. */
export async function openChronicle(narrowed: Narrowed, year?: number): Promise<void> {
  if (!(await session.go('chronicle'))) return;
  const query = { ...emptyQuery(), ...narrowed };
  chronicle.ask(year === undefined ? query : withPeriod(query, periodOfYears(year, year)));
}
