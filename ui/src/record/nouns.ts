// The nouns whose pages are made of their fields, each in a few lines: the fields in the order
// of the page. Events have a page of their own.
import { call } from '../backend';
import type {
  AnyRecord,
  LinkLabel,
  Noun,
  RecordChanged,
  RecordView,
  SourceView,
  Text,
} from '../generated/api';
import { session } from '../state.svelte';
import { blankOf, linesOf, tidiedField, type Field } from './fields';
import type { Kind, Recorded, Shown } from './kind';
import { sortNames } from './names';
import { compact } from './tidy';
import {
  AREAS,
  DOCUMENT_KINDS,
  LANGUAGES,
  MEMBERSHIP_HOWS,
  ORGANIZATION_KINDS,
  RELATIONS,
} from './vocabulary';

/** The nouns that have such a page. */
export const RECORD_NOUNS = [
  'organization',
  'person',
  'post',
  'membership',
  'document',
  'place',
  'source_file',
] as const satisfies Noun[];
export type RecordNoun = (typeof RECORD_NOUNS)[number];

/** A record of any of them. */
export interface AnyOne extends Recorded {
  [field: string]: unknown;
}

export interface RecordShown extends Shown<AnyOne> {
  labels: Record<string, LinkLabel>;
  sources: SourceView[];
  /** Its dates in words, by field. */
  dates: Record<string, string>;
  /** How many live records point to it. */
  uses: number;
}

export interface RecordKind extends Kind<AnyOne, RecordShown> {
  readonly noun: RecordNoun;
  readonly parts: readonly Field[];
}

const note: Field = { name: 'note', shape: { how: 'text' }, part: true };
const inferred: Field = { name: 'inferred', shape: { how: 'reasons' } };
const sources: Field = { name: 'sources', shape: { how: 'sources' } };

/** The first field of each is its name, and stands at the head of the page. */
export const FIELDS: Record<RecordNoun, readonly Field[]> = {
  organization: [
    { name: 'name', shape: { how: 'text', line: true } },
    { name: 'short_name', shape: { how: 'text', line: true } },
    {
      name: 'classification',
      shape: { how: 'choice', vocabulary: 'organization-kind', codes: ORGANIZATION_KINDS, needed: true },
    },
    { name: 'parent_id', shape: { how: 'link', nouns: ['organization'] } },
    { name: 'area', shape: { how: 'choice', vocabulary: 'organization-area', codes: AREAS } },
    { name: 'relation', shape: { how: 'choice', vocabulary: 'relation-to-city', codes: RELATIONS } },
    { name: 'founding_date', shape: { how: 'date' }, inferable: true },
    { name: 'dissolution_date', shape: { how: 'date' }, inferable: true },
    { name: 'size', shape: { how: 'size' }, inferable: true },
    { name: 'other_names', shape: { how: 'names' } },
    { name: 'purpose', shape: { how: 'texts' }, part: true },
    note,
    inferred,
    sources,
  ],
  person: [
    { name: 'name', shape: { how: 'text', line: true } },
    { name: 'sort_name', shape: { how: 'text', line: true }, placeholder: true },
    { name: 'other_names', shape: { how: 'texts' } },
    sources,
  ],
  post: [
    { name: 'role', shape: { how: 'text', line: true } },
    { name: 'organization_id', shape: { how: 'link', nouns: ['organization'] }, wanted: true },
    note,
    sources,
  ],
  membership: [
    { name: 'member', shape: { how: 'member' } },
    { name: 'organization_id', shape: { how: 'link', nouns: ['organization'], needed: true }, wanted: true },
    { name: 'post_id', shape: { how: 'link', nouns: ['post'] } },
    { name: 'role', shape: { how: 'text', line: true } },
    { name: 'start_date', shape: { how: 'date' }, inferable: true, wanted: true },
    { name: 'end_date', shape: { how: 'until' }, inferable: true, wanted: true },
    { name: 'open', shape: { how: 'yes' }, inside: true },
    { name: 'known_at', shape: { how: 'dates' } },
    { name: 'on_behalf_of_id', shape: { how: 'link', nouns: ['organization'] }, inferable: true },
    { name: 'how', shape: { how: 'choice', vocabulary: 'membership-how', codes: MEMBERSHIP_HOWS } },
    { name: 'event_id', shape: { how: 'link', nouns: ['event'] } },
    note,
    inferred,
    sources,
  ],
  document: [
    { name: 'title', shape: { how: 'text', line: true } },
    {
      name: 'classification',
      shape: { how: 'choice', vocabulary: 'document-kind', codes: DOCUMENT_KINDS, needed: true },
    },
    { name: 'number', shape: { how: 'words' }, placeholder: true },
    { name: 'date', shape: { how: 'date' }, inferable: true, wanted: true },
    { name: 'period', shape: { how: 'date' }, placeholder: true },
    { name: 'creator_id', shape: { how: 'link', nouns: ['organization'] }, inferable: true },
    { name: 'recipient_id', shape: { how: 'link', nouns: ['organization'] }, inferable: true },
    { name: 'source', shape: { how: 'words' }, placeholder: true },
    { name: 'history', shape: { how: 'steps' }, part: true },
    note,
    inferred,
    sources,
  ],
  place: [
    { name: 'name', shape: { how: 'text', line: true } },
    { name: 'other_names', shape: { how: 'texts' } },
    { name: 'country', shape: { how: 'country' } },
    { name: 'region', shape: { how: 'words' }, placeholder: true },
    { name: 'oktmo', shape: { how: 'words' }, placeholder: true },
    sources,
  ],
  source_file: [
    { name: 'title', shape: { how: 'text', line: true } },
    { name: 'address', shape: { how: 'words' }, placeholder: true },
    { name: 'language', shape: { how: 'choice', vocabulary: 'ui-language', codes: LANGUAGES } },
    { name: 'sha256', shape: { how: 'words' }, inside: true },
  ],
};

/** What belongs to one record only, and is not taken over into a similar one. */
const OWN: Record<RecordNoun, string[]> = {
  organization: ['size', 'founding_date', 'dissolution_date', 'other_names', 'note', 'inferred', 'sources'],
  person: ['sort_name', 'other_names', 'sources'],
  post: ['note', 'sources'],
  membership: ['member', 'known_at', 'event_id', 'note', 'inferred', 'sources'],
  document: ['number', 'date', 'period', 'source', 'history', 'note', 'inferred', 'sources'],
  place: ['other_names', 'oktmo', 'sources'],
  source_file: ['address', 'sha256'],
};

function make(noun: RecordNoun): RecordKind {
  const parts = FIELDS[noun];
  const tidied = (record: AnyOne): AnyOne =>
    compact({
      ...record,
      ...Object.fromEntries(parts.map(({ name, shape }) => [name, tidiedField(shape, record[name])])),
    });
  const blank = (): AnyOne => ({
    id: '',
    ...Object.fromEntries(parts.map(({ name, shape }) => [name, blankOf(shape)])),
  });
  const sent = (record: AnyOne) => {
    // Who saves from within the name has not left its field: the name for lists is guessed here too.
    const whole = noun === 'person' ? { ...record, sort_name: sortNames(record) } : record;
    return { noun, record: whole } as unknown as AnyRecord;
  };
  const language = () => session.language;
  return {
    noun,
    parts,
    fields: parts.map(({ name }) => name),
    blank,
    tidied,
    nameOf: (record) => (noun === 'membership' ? undefined : (record[parts[0]?.name ?? ''] as Text)),
    likeness: (record) => {
      const kept = Object.entries(structuredClone(record)).filter(([name]) => !OWN[noun].includes(name));
      return { ...blank(), ...Object.fromEntries(kept), id: '' };
    },
    lines: (record, name, labels) => {
      const field = parts.find((part) => part.name === name);
      return field ? linesOf(noun, field, record, labels) : [];
    },
    find: async (id) => shownOf(await call('record_get', { noun, id, language: language() })),
    create: async (record) =>
      shownAfter(await call('record_create', { record: sent(record), language: language() })),
    update: async (record, revision) =>
      shownAfter(await call('record_update', { record: sent(record), revision, language: language() })),
    trash: (id, revision) => call('record_trash', { noun, id, revision, language: language() }),
    current: (refusal) => refusal.current_record && shownOf(refusal.current_record),
  };
}

function shownOf({ record, ...view }: RecordView): RecordShown {
  return { ...view, record: record.record as unknown as AnyOne };
}

function shownAfter({ view, changed }: RecordChanged) {
  return { view: shownOf(view), changed };
}

export const recordKinds = Object.fromEntries(RECORD_NOUNS.map((noun) => [noun, make(noun)])) as Record<
  RecordNoun,
  RecordKind
>;

export function isRecordNoun(noun: Noun): noun is RecordNoun {
  return (RECORD_NOUNS as readonly Noun[]).includes(noun);
}
