// What a page says of the parts of a record: the wording at hand and its language.
// Pure: labels and language are given.
import type { Language, LinkLabel, SourceView, Text } from '../generated/api';

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

export interface SourceGroup {
  title: string;
  /** The source file itself. */
  id?: string;
  address?: string;
  /** The places in it that are named, in order. */
  locators: string[];
  quotes: string[];
}

/** Sources that stand in the same file, told once with all places. */
export function groupSources(sources: SourceView[], ids: string[] = []): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const [row, { title, address, locator_words, quote }] of sources.entries()) {
    const id = ids[row];
    const key = `${title}\n${address ?? ''}`;
    const own = { ...(id ? { id } : {}), ...(address ? { address } : {}) };
    const group = groups.get(key) ?? { title, locators: [], quotes: [], ...own };
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
