// How the fields of a record are shaped: from this follow its blank form, what is sent, and the
// words of a comparison; FieldRead and FieldWrite show them. Pure, words apart.
import type { DocumentStep, Member, Noun, OrganizationKind, OtherName, PartialDate } from '../generated/api';
import type { Size, Source, Text } from '../generated/api';
import { has, t } from '../i18n';
import { session } from '../state.svelte';
import { countryName } from './countries';
import type { FieldLine } from './kind';
import { fieldWords } from './pathWords';
import { isBlankDate, isBlankText, tidyDate, tidyInferred, tidySources, tidyText } from './tidy';
import { labelled, shown, type Labels } from './words';

export type Shape =
  /** Words in two languages; `line` is a name on one line. */
  | { how: 'text'; line?: true }
  /** Words in no language: a number, a code, an address. */
  | { how: 'words' }
  | { how: 'date' }
  | { how: 'choice'; vocabulary: string; codes: readonly string[]; needed?: true }
  | { how: 'link'; nouns: Noun[]; kinds?: OrganizationKind[]; needed?: true }
  | { how: 'member' }
  /** Points, a wording each. */
  | { how: 'texts' }
  /** Names with their times. */
  | { how: 'names' }
  | { how: 'size' }
  /** What happened at which event. */
  | { how: 'steps' }
  /** Days and years, EDTF. */
  | { how: 'dates' }
  | { how: 'country' }
  /** The end of a time: not known, not come, or a date; `open` stands beside it. */
  | { how: 'until' }
  | { how: 'yes' }
  | { how: 'reasons' }
  | { how: 'sources' };

export interface Field {
  name: string;
  shape: Shape;
  /** Begins a new part of the page. */
  part?: true;
  /** Whether «выведено» is asked beside it. */
  inferable?: true;
  /** Said also where it is empty: what one looks for on the page. */
  wanted?: true;
  /** Stands inside another field or the head and has no line of its own. */
  inside?: true;
  placeholder?: true;
}

type Values = Record<string, unknown>;

/** How the field begins in a new record. */
export function blankOf(shape: Shape): unknown {
  switch (shape.how) {
    case 'text':
    case 'date':
    case 'until':
    case 'reasons':
      return {};
    case 'choice':
      return shape.needed ? shape.codes[0] : undefined;
    case 'link':
      return shape.needed ? '' : undefined;
    case 'member':
      return { noun: 'organization', id: '' };
    case 'texts':
    case 'names':
    case 'steps':
    case 'dates':
    case 'sources':
      return [];
    case 'yes':
      return false;
    default:
      return undefined;
  }
}

export function tidiedField(shape: Shape, value: unknown): unknown {
  switch (shape.how) {
    case 'text':
      return tidyText((value ?? {}) as Text);
    case 'date':
    case 'until':
      return tidyDate((value ?? {}) as PartialDate);
    case 'words':
      return String(value ?? '').trim() || undefined;
    case 'choice':
    case 'country':
      return value || undefined;
    case 'link':
      return value || (shape.needed ? '' : undefined);
    case 'texts':
      return ((value ?? []) as Text[]).filter((text) => !isBlankText(text)).map(tidyText);
    case 'names':
      return ((value ?? []) as OtherName[]).filter((name) => !isBlankName(name)).map(tidyName);
    case 'steps':
      return ((value ?? []) as DocumentStep[])
        .filter((step) => step.event_id || !isBlankText(step.what))
        .map((step) => ({ ...step, what: tidyText(step.what) }));
    case 'dates':
      return ((value ?? []) as string[]).filter(Boolean);
    case 'size':
      return tidySize(value as Size | undefined);
    case 'yes':
      return Boolean(value);
    case 'reasons':
      return tidyInferred((value ?? {}) as Record<string, Text>);
    case 'sources':
      return tidySources((value ?? []) as Source[]);
    default:
      return value;
  }
}

function isBlankName(name: OtherName): boolean {
  return isBlankText(name.name) && isBlankDate(name.start_date) && isBlankDate(name.end_date);
}

function tidyName(name: OtherName): OtherName {
  return {
    name: tidyText(name.name),
    start_date: tidyDate(name.start_date),
    end_date: tidyDate(name.end_date),
  };
}

/** A size without a number says nothing. */
function tidySize(size: Size | undefined): Size | undefined {
  return size?.value ? { ...size, unit: tidyText(size.unit), as_of: tidyDate(size.as_of) } : undefined;
}

/** Whether the field holds nothing that a page could say. */
export function isEmptyField(shape: Shape, value: unknown): boolean {
  const tidy = tidiedField(shape, value);
  if (tidy === undefined || tidy === '' || tidy === false) return true;
  if (Array.isArray(tidy)) return tidy.length === 0;
  if (shape.how === 'member') return !(tidy as Member).id;
  return typeof tidy === 'object' && Object.values(tidy as object).every((inner) => inner === undefined);
}

/** What a field holds in words, for the comparison of two versions. */
export function linesOf(noun: Noun, field: Field, record: object, labels: Labels): FieldLine[] {
  const { shape } = field;
  const value = (record as Values)[field.name];
  if (isEmptyField(shape, value) && shape.how !== 'yes') return [];
  const language = session.language;
  const name = (id: string | undefined) => labelled(id, labels, language)?.words ?? '';
  const words = (text: Text | undefined) => shown(text, language)?.words ?? '';
  const written = {
    text: () => both(value as Text),
    words: () => [[value as string]],
    date: () => [[value as PartialDate]],
    until: () => [[value as PartialDate]],
    choice: () => [[choiceWords(shape, value as string)]],
    link: () => [[name(value as string)]],
    member: () => [[name((value as Member).id)]],
    texts: () => (value as Text[]).map((text) => [words(text)]),
    names: () => (value as OtherName[]).map((other) => [words(other.name), ...span(other)]),
    size: () => [sizeLine(value as Size, words)],
    steps: () => (value as DocumentStep[]).map(({ what, event_id }) => [joined(words(what), name(event_id))]),
    dates: () => (value as string[]).map((edtf) => [{ edtf }]),
    country: () => [[countryName(value as string, language)]],
    yes: () => [[t(value ? 'record-yes' : 'record-no')]],
    reasons: () =>
      Object.entries(value as Record<string, Text>).map(([of, why]) => [
        `${fieldWords(noun, of)}: ${words(why)}`,
      ]),
    sources: () =>
      (value as Source[]).map((source) => [
        joined(name(source.source_id), source.locator ?? '', source.quote ?? ''),
      ]),
  } satisfies Record<Shape['how'], () => FieldLine[]>;
  return written[shape.how]();
}

export function choiceWords(shape: Shape, code: string): string {
  const id = shape.how === 'choice' ? `${shape.vocabulary}-${code}` : code;
  return has(id) ? t(id) : code;
}

function both(text: Text): FieldLine[] {
  return [text.ru, text.en].flatMap((words) => (words ? [[words]] : []));
}

function span({ start_date, end_date }: OtherName): FieldLine {
  const start: FieldLine = isBlankDate(start_date) ? [] : [start_date];
  const end: FieldLine = isBlankDate(end_date) ? [] : [end_date];
  if (!start.length && !end.length) return [];
  return [' (', ...start, ...(start.length && end.length ? [' — '] : []), ...end, ')'];
}

function sizeLine(size: Size, words: (text: Text) => string): FieldLine {
  const number = joined(`${t(`qualifier-${size.qualifier}`)} ${size.value} ${words(size.unit)}`.trim());
  return isBlankDate(size.as_of) ? [number] : [`${number} (`, size.as_of, ')'];
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}
