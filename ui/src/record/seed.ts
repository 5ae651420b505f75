// What the next new record begins from, and how the records that it points to are called: set as it
// is opened, taken once.
import type { AnyRecord, LinkLabel } from '../generated/api';

export interface Seed {
  seed: AnyRecord;
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
