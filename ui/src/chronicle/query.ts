// The filters of the chronicle: which are set, how one is dropped, what a
// period means. Pure: no calls, no words.
import type { EventQuery, FacetChoice, Facets, YearBar } from '../generated/api';

/** The filters whose choices come with counts. */
export const FACETS = ['associations', 'kinds', 'modes', 'places', 'participants', 'outcomes'] as const;
export type FacetName = (typeof FACETS)[number];

/** One condition as it stands on a chip. */
export type Condition =
  'text' | 'period' | FacetName | 'inferred' | 'inferred_date' | 'undated' | 'certain_only' | 'activities';

export function emptyQuery(): EventQuery {
  return {
    text: '',
    undated: false,
    certain_only: false,
    associations: [],
    kinds: [],
    modes: [],
    places: [],
    participants: [],
    outcomes: [],
    inferred: false,
    inferred_date: false,
    activities: false,
  };
}

export function hasPeriod(query: EventQuery): boolean {
  return query.from !== undefined || query.to !== undefined;
}

/** The conditions set, in the order in which they are shown. */
export function conditions(query: EventQuery): Condition[] {
  const set: Condition[] = [];
  if (query.text.trim()) set.push('text');
  if (hasPeriod(query)) set.push('period');
  if (query.undated) set.push('undated');
  for (const name of FACETS) if (query[name].length > 0) set.push(name);
  if (query.inferred) set.push('inferred');
  if (query.inferred_date) set.push('inferred_date');
  if (query.certain_only && hasPeriod(query)) set.push('certain_only');
  if (query.activities) set.push('activities');
  return set;
}

/** The conditions that make the list shorter: those that an empty result may drop. */
export function narrowing(query: EventQuery): Condition[] {
  return conditions(query).filter((condition) => condition !== 'activities');
}

/** The query without one condition. */
export function without(query: EventQuery, condition: Condition): EventQuery {
  switch (condition) {
    case 'text':
      return { ...query, text: '' };
    case 'period':
      return { ...query, from: undefined, to: undefined, certain_only: false };
    case 'inferred':
    case 'inferred_date':
    case 'undated':
    case 'certain_only':
    case 'activities':
      return { ...query, [condition]: false };
    default:
      return { ...query, [condition]: [] };
  }
}

/** Adds a choice to a facet, or takes it out. */
export function toggled(query: EventQuery, name: FacetName, value: string): EventQuery {
  const chosen: string[] = query[name];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...query, [name]: next };
}

/** A date as the core reads it becomes the beginning and the end of a period; marks of doubt fall off. */
export function periodOf(edtf: string): { from?: string; to?: string } {
  const [start = '', end] = edtf.replace(/[?~%]/g, '').split('/');
  const bound = (part: string) => (part === '' || part === '..' ? undefined : part);
  if (end === undefined) return { from: bound(start), to: bound(start) };
  return { from: bound(start), to: bound(end) };
}

/** The period as one EDTF value, for the core to write in words. */
export function periodEdtf({ from, to }: { from?: string; to?: string }): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}

/** Setting a period and asking for undated events exclude one another. */
export function withPeriod(query: EventQuery, period: { from?: string; to?: string }): EventQuery {
  return { ...query, from: period.from, to: period.to, undated: false };
}

export function onlyUndated(query: EventQuery): EventQuery {
  return { ...query, from: undefined, to: undefined, certain_only: false, undated: true };
}

/** The years that the period covers whole, if it is one of whole years. */
export function yearsOf(query: EventQuery): { first: number; last: number } | undefined {
  const year = /^\d{4}$/;
  if (!query.from || !query.to || !year.test(query.from) || !year.test(query.to)) return undefined;
  return { first: Number(query.from), last: Number(query.to) };
}

/** A period of whole years; the ends in any order. */
export function periodOfYears(one: number, other: number): { from: string; to: string } {
  const words = (year: number) => String(year).padStart(4, '0');
  return { from: words(Math.min(one, other)), to: words(Math.max(one, other)) };
}

/** Year and quarter, before or after; quarters count 33 to 36 in EDTF. */
export function quarterOf(today: Date, offset: number): string {
  const quarter = today.getFullYear() * 4 + Math.floor(today.getMonth() / 3) + offset;
  return `${Math.floor(quarter / 4)}-${33 + (quarter % 4)}`;
}

/** The choices of a facet, with those chosen kept even where nothing is left of them. */
export function choicesOf(
  facets: Facets | undefined,
  query: EventQuery,
  name: FacetName,
  labels: ReadonlyMap<string, string>,
): FacetChoice[] {
  const offered = facets?.[name] ?? [];
  const chosen: string[] = query[name];
  const lost = chosen.filter((value) => !offered.some((choice) => choice.value === value));
  return [...offered, ...lost.map((value) => ({ value, label: labels.get(value) ?? value, count: 0 }))];
}

export function countOf(bar: YearBar): number {
  return bar.stated + bar.inferred;
}

/** The years of the strip: its ends stay where they are while filters empty some of its bars. */
export type YearSpan = { first: number; last: number; undated: boolean };

export function spanOf(years: YearBar[], undated: number): YearSpan {
  return { first: years[0]?.year ?? Infinity, last: years.at(-1)?.year ?? -Infinity, undated: undated > 0 };
}

export function widened(one: YearSpan, other: YearSpan): YearSpan {
  return {
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
    undated: one.undated || other.undated,
  };
}

/** The longest strip in which empty years are shown too. */
const YEARS_MAX = 300;

/** A bar for each year of the span. */
export function barsIn(span: YearSpan, years: YearBar[]): YearBar[] {
  if (span.first > span.last) return [];
  if (span.last - span.first > YEARS_MAX) return years;
  const known = new Map(years.map((bar) => [bar.year, bar]));
  const length = span.last - span.first + 1;
  return Array.from({ length }, (_, at) => {
    const year = span.first + at;
    return known.get(year) ?? { year, stated: 0, inferred: 0 };
  });
}
