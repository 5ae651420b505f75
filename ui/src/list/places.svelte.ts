// Which nouns stand in which place, which of them is shown now, and what is asked of each. No markup.
import type { AnyRecord, Noun, RecordOrder } from '../generated/api';
import { session, type Place } from '../state.svelte';
import { blankEvent } from '../event/draft';
import { FIELDS, isRecordNoun, recordKinds } from '../record/nouns';
import { Records } from './records.svelte';

/** The places that are a list of records. */
export type ListPlace = 'organizations' | 'people' | 'documents' | 'places' | 'activities';

/** Of events the list holds the activities. */
export const NOUNS: Record<ListPlace, readonly Noun[]> = {
  organizations: ['organization'],
  people: ['person', 'post'],
  documents: ['document', 'source_file'],
  places: ['place'],
  activities: ['event'],
};

/** A clerk looks for the associations; the other organizations are a step away. */
export const GROUPS: readonly { name: string; kinds: readonly string[] }[] = [
  { name: 'associations', kinds: ['intermunicipal_association', 'international_association'] },
  { name: 'bodies', kinds: ['association_body'] },
  { name: 'cities', kinds: ['municipality', 'city_body', 'city_unit', 'other_municipality_body'] },
  { name: 'others', kinds: ['federal_body', 'regional_body', 'collective'] },
];

/** The orders offered, the usual one first. */
export const ORDERS: Partial<Record<Noun, readonly RecordOrder[]>> = {
  document: ['date', 'name', 'events', 'changed'],
  event: ['date', 'name', 'changed'],
};
const USUAL_ORDERS: readonly RecordOrder[] = ['name', 'events', 'changed'];

export function ordersOf(noun: Noun): readonly RecordOrder[] {
  return ORDERS[noun] ?? USUAL_ORDERS;
}

export function isListPlace(place: Place): place is ListPlace {
  return place in NOUNS;
}

/** Where a place has two nouns: the one that is shown, kept while the window is open. */
const shown: Partial<Record<ListPlace, Noun>> = $state({});

export function nounIn(place: ListPlace): Noun {
  return shown[place] ?? NOUNS[place][0]!;
}

export function showNoun(place: ListPlace, noun: Noun): void {
  shown[place] = noun;
}

/** What is asked and read of each noun; it stays as it is while one is elsewhere. */
const records = new Map<Noun, Records>(
  Object.values(NOUNS)
    .flat()
    .map((noun) => {
      const kinds = noun === 'organization' ? [...GROUPS[0]!.kinds] : [];
      return [noun, new Records(noun, { text: '', kinds, ours: false, order: ordersOf(noun)[0]! })];
    }),
);

export function recordsOf(noun: Noun): Records {
  return records.get(noun)!;
}

/** The noun that «new» makes in the place where one is. */
export function newNoun(): Noun {
  return isListPlace(session.place) ? nounIn(session.place) : 'event';
}

/** Message id of «new», in the place where one is. */
export function newLabel(): string {
  if (session.place === 'activities') return 'list-new-activity';
  const noun = newNoun();
  if (noun === 'event') return 'ui-new-event';
  const group = noun === 'organization' ? groupOf(recordsOf(noun).query.kinds) : undefined;
  return group === 'associations' ? 'list-new-association' : `list-new-${noun}`;
}

/** Begins a record of the noun that stands in the middle, under a name that was looked for in vain. */
export function createHere(name = ''): void {
  const noun = newNoun();
  const text = name ? { [session.language]: name } : {};
  if (noun === 'event') {
    const activity = { ...blankEvent(), name: text, record_type: 'activity' as const };
    const seed: AnyRecord = { noun, record: activity };
    return void session.createRecord(noun, session.place === 'activities' ? seed : undefined);
  }
  if (!isRecordNoun(noun)) return;
  const kinds = noun === 'organization' ? recordsOf(noun).query.kinds : [];
  const record = {
    ...recordKinds[noun].blank(),
    [FIELDS[noun][0]!.name]: text,
    // What one looks at is what one adds.
    ...(kinds[0] ? { classification: kinds[0] } : {}),
  };
  const isSaid = Boolean(name || kinds[0]);
  void session.createRecord(noun, isSaid ? ({ noun, record } as unknown as AnyRecord) : undefined);
}

/** The group whose kinds are chosen; absent where all are shown. */
export function groupOf(kinds: readonly string[]): string | undefined {
  return GROUPS.find(
    (group) => group.kinds.length === kinds.length && group.kinds.every((kind) => kinds.includes(kind)),
  )?.name;
}
