// What of a record the source does not say: every reason with its number, in the
// order of the page. The marks on the page and the list below it read this. Pure.
import type { Text } from '../generated/api';
import { isBlankText } from './tidy';

export interface Reason {
  /** As people count, from 1. */
  number: number;
  /** Of what: `date`, `attendees.2`, `outcomes.0.elections.1`. */
  path: string;
  why: Text;
}

/** Where a row stands on the page, for lists shown in another order than they are kept. */
export type Rank = (field: string, row: number) => number;

/** The reasons of `inferred` and of every row that carries its own. */
export function reasonsOf(record: object, fields: readonly string[], rank: Rank = (_, row) => row): Reason[] {
  const inferred = (record as { inferred?: Record<string, Text> }).inferred ?? {};
  const found = new Map<string, Text | undefined>(Object.entries(inferred));
  for (const [field, value] of Object.entries(record)) collect(found, field, value);
  return [...found]
    .filter((entry): entry is [string, Text] => !isBlankText(entry[1]))
    .map(([path, why]) => ({ path, why, order: orderOf(path, fields, rank) }))
    .sort((one, other) => one.order - other.order)
    .map(({ path, why }, index) => ({ number: index + 1, path, why }));
}

export function reasonFor(reasons: Reason[], path: string): Reason | undefined {
  return reasons.find((reason) => reason.path === path);
}

function collect(found: Map<string, Text | undefined>, path: string, value: unknown): void {
  if (!Array.isArray(value)) return;
  value.forEach((row: unknown, index) => {
    if (typeof row !== 'object' || row === null) return;
    const at = `${path}.${index}`;
    if ('inferred' in row) found.set(at, row.inferred as Text | undefined);
    for (const [field, inner] of Object.entries(row)) collect(found, `${at}.${field}`, inner);
  });
}

/** Where it stands on the page: the field, then the row, then the row inside it. */
function orderOf(path: string, fields: readonly string[], rank: Rank): number {
  const [field = '', row, , inner] = path.split('.');
  const at = fields.indexOf(field);
  const place = row === undefined ? 0 : rank(field, Number(row));
  const inside = inner === undefined ? 0 : (Number(inner) + 1) / 10_000;
  return (at < 0 ? fields.length : at) * 1_000_000 + place + inside;
}
