// What a page says of the parts of an event: the wording at hand and its language,
// a participant in words. Pure: labels and language are given.
import type { Attendee, Language, LinkLabel, SourceView, Text } from '../generated/api';
import { isCountryTold } from './countries';

export type Labels = Record<string, LinkLabel>;
export interface Wording {
  words: string;
  language: Language;
}

/** The wording in `language`, else in the other one; absent when there is none. */
export function shown(text: Text | undefined, language: Language): Wording | undefined {
  const other: Language = language === 'ru' ? 'en' : 'ru';
  if (text?.[language]) return { words: text[language], language };
  if (text?.[other]) return { words: text[other], language: other };
  return undefined;
}

/** A record that is pointed to, in words. */
export function labelled(
  id: string | undefined | null,
  labels: Labels,
  language: Language,
): Wording | undefined {
  const label = id ? labels[id] : undefined;
  return label && { words: label.label, language: label.language ?? language };
}

export interface AttendeeWords extends Wording {
  /** The record behind words of the source, where those do not name it. */
  detail?: string;
  country?: string;
}

/** Words of the source first; else the person with the post, the post, or the office. */
export function attendeeWords(
  attendee: Attendee,
  labels: Labels,
  language: Language,
): AttendeeWords | undefined {
  const links = [attendee.person_id, attendee.post_id, attendee.organization_id]
    .map((id) => labelled(id, labels, language))
    .filter((link) => link !== undefined);
  const linked: Wording | undefined = links[0] && {
    words: [...new Set(links.map((link) => link.words))].join(', '),
    language: links[0].language,
  };
  const main = shown(attendee.label, language) ?? linked;
  if (!main) return undefined;
  const missing = links.filter((link) => !sameWords(main.words, link.words)).map((link) => link.words);
  return {
    ...main,
    ...(missing.length ? { detail: missing.join(', ') } : {}),
    ...(isCountryTold(attendee.country, main.words, language) ? { country: attendee.country } : {}),
  };
}

/** Whether the long words name all that the short ones say, in whatever case and grammatical form. */
function sameWords(long: string, short: string): boolean {
  const cut = (words: string) =>
    (
      words
        .toLocaleLowerCase()
        .replaceAll('ё', 'е')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).map((word) => (word.length > 5 ? word.slice(0, -2) : word.slice(0, 4)));
  const known = cut(long);
  return cut(short).every((stem) => known.some((word) => word.startsWith(stem) || stem.startsWith(word)));
}

export interface SourceGroup {
  title: string;
  address?: string;
  /** The places in it that are named, in order. */
  locators: string[];
  quotes: string[];
}

/** Sources that stand in the same file, told once with all places. */
export function groupSources(sources: SourceView[]): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const { title, address, locator_words, quote } of sources) {
    const key = `${title}\n${address ?? ''}`;
    const group = groups.get(key) ?? { title, locators: [], quotes: [], ...(address ? { address } : {}) };
    if (locator_words && !group.locators.includes(locator_words)) group.locators.push(locator_words);
    if (quote) group.quotes.push(quote);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** «абзац 16, 17, 19»: a word that the places share is said once. */
export function placesWords(locators: string[]): string {
  const lead = (locator: string) => /^(\p{L}+\.? )\d+$/u.exec(locator)?.[1];
  return locators
    .map((locator, index) => {
      const before = lead(locators[index - 1] ?? '');
      return before && before === lead(locator) ? locator.slice(before.length) : locator;
    })
    .join(', ');
}
