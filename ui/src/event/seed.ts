// What the next new event begins from: set by «create a similar one», taken once.
import type { Event, LinkLabel } from '../generated/api';

export interface Seed {
  event: Event;
  labels: Record<string, LinkLabel>;
}

let next: Seed | undefined;

export function sow(seed: Seed): void {
  next = seed;
}

export function takeSeed(): Seed | undefined {
  const seed = next;
  next = undefined;
  return seed;
}
