// The trash under headings, and several records out of it at once.
import { call } from '../backend';
import { errorView } from '../errors';
import type { Changed, ErrorView, Noun, RecordRef, TrashedView } from '../generated/api';
import { dayOf } from './days';

export type Order = 'day' | 'noun';
export interface TrashGroup {
  /** A day or a noun. */
  key: string;
  rows: TrashedView[];
}

export const keyOf = ({ noun, id }: RecordRef): string => `${noun} ${id}`;

/** Newest first under days; or under nouns in the order of `nouns`, newest first within. */
export function grouped(rows: TrashedView[], order: Order, nouns: Noun[]): TrashGroup[] {
  const groups = new Map<string, TrashedView[]>();
  const sorted = rows.toSorted((one, other) => other.at.localeCompare(one.at));
  for (const row of sorted) {
    const key = order === 'day' ? dayOf(row.at) : row.record.noun;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const found = [...groups].map(([key, rows]) => ({ key, rows }));
  if (order === 'day') return found;
  const place = (key: string) => (nouns.includes(key as Noun) ? nouns.indexOf(key as Noun) : nouns.length);
  return found.toSorted((one, other) => place(one.key) - place(other.key));
}

export interface Restored {
  /** Every step written, the oldest first. */
  done: Changed[];
  refused: { row: TrashedView; error: ErrorView }[];
}

/** Takes records out of the trash. One that points to another comes after it, so refused ones are tried again. */
export async function restore(
  rows: TrashedView[],
  ask: (row: TrashedView) => Promise<Changed>,
): Promise<Restored> {
  const done: Changed[] = [];
  let waiting = rows;
  for (;;) {
    const refused: Restored['refused'] = [];
    for (const row of waiting) {
      try {
        done.push(await ask(row));
      } catch (thrown) {
        refused.push({ row, error: errorView(thrown) });
      }
    }
    if (refused.length === 0 || refused.length === waiting.length) return { done, refused };
    waiting = refused.map(({ row }) => row);
  }
}

/** The change that put a record into the trash: nothing changes it there. */
export async function trashedBy(record: RecordRef, language: 'ru' | 'en'): Promise<number | undefined> {
  const [last] = await call('change_list', { record, kinds: [], text: '', limit: 1, language });
  return last?.sequence;
}
