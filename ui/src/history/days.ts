// Days of the journal, and the days that a date in EDTF begins and ends with. Pure.

/** The day of a moment by the clock of this PC: `2020-07-15`. */
export function dayOf(at: string | Date): string {
  const moment = new Date(at);
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** Rows in their order, cut where the day changes. */
export function byDay<Row extends { at: string }>(rows: Row[]): { day: string; rows: Row[] }[] {
  const groups: { day: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const day = dayOf(row.at);
    const last = groups.at(-1);
    if (last?.day === day) last.rows.push(row);
    else groups.push({ day, rows: [row] });
  }
  return groups;
}

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

function end(edtf: string, side: 'first' | 'last'): string | undefined {
  const [, year, month, day] = PLAIN.exec(edtf) ?? [];
  if (!year) return undefined;
  if (day) return edtf;
  if (side === 'first') return `${year}-${month ?? '01'}-01`;
  // The day before the first of the next month.
  const last = new Date(Date.UTC(Number(year), Number(month ?? '12'), 0)).getUTCDate();
  return `${year}-${month ?? '12'}-${String(last).padStart(2, '0')}`;
}

/** The first day of a date, a month, a year or a span of them; nothing for a date less plain. */
export function firstDay(edtf: string): string | undefined {
  return end(edtf.split('/').at(0) ?? '', 'first');
}

/** The last day of it. */
export function lastDay(edtf: string): string | undefined {
  return end(edtf.split('/').at(-1) ?? '', 'last');
}
