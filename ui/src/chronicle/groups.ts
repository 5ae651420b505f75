// Rows of the chronicle under their headings. The core gives them in this order: the years, those that
// lie only possibly in the period asked, those without a date, customs and summaries. Pure.
import type { EventRow } from '../generated/api';

export type Heading =
  | { kind: 'year'; year: number }
  | { kind: 'span'; words: string }
  | { kind: 'undated' }
  | { kind: 'activity' }
  | { kind: 'possible' };
export type Group = { key: string; heading: Heading; rows: { row: EventRow; index: number }[] };

export function headingOf(row: EventRow, isDated: boolean): Heading {
  if (row.record_type === 'activity') return { kind: 'activity' };
  if (row.possible) return { kind: 'possible' };
  if (!isDated) return { kind: 'undated' };
  return row.year ? { kind: 'year', year: row.year } : { kind: 'span', words: row.date_words };
}

export function headingKey(heading: Heading): string {
  switch (heading.kind) {
    case 'year':
      return `year-${heading.year}`;
    case 'span':
      return `span-${heading.words}`;
    default:
      return heading.kind;
  }
}

/**
 * Rows in their order, cut where the heading changes. `first` is the place of the first row in the
 * whole list, of which the first `dated` have a date.
 */
export function groupRows(rows: EventRow[], first: number, dated: number): Group[] {
  const groups: Group[] = [];
  rows.forEach((row, offset) => {
    const heading = headingOf(row, first + offset < dated);
    const key = headingKey(heading);
    let group = groups.at(-1);
    if (group?.key !== key) groups.push((group = { key, heading, rows: [] }));
    group.rows.push({ row, index: first + offset });
  });
  return groups;
}
