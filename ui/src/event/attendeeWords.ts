// A participant in words. Pure: labels and language are given.
import type { Attendee, Language } from '../generated/api';
import { isCountryTold } from '../record/countries';
import { labelled, shown, type Labels, type Wording } from '../record/words';

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
  const links = linksOf(attendee, labels, language);
  const linked: Wording | undefined = links[0] && {
    words: links.map((link) => link.words).join(', '),
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

/** A participant in pieces, each leading to its record where there is one. */
export interface AttendeePiece extends Wording {
  id?: string;
}

/** The same words as `attendeeWords`, and the details below them, in pieces that can be links. */
export function attendeePieces(
  attendee: Attendee,
  labels: Labels,
  language: Language,
): { main: AttendeePiece[]; details: AttendeePiece[] } {
  const links = linksOf(attendee, labels, language);
  const said = shown(attendee.label, language);
  if (!said) return { main: links, details: [] };
  const first = links[0]?.id;
  const main = [{ ...said, ...(first ? { id: first } : {}) }];
  return { main, details: links.filter((link) => !sameWords(said.words, link.words)) };
}

/** The person, the post, the office; what is called the same is told once. */
function linksOf(attendee: Attendee, labels: Labels, language: Language): AttendeePiece[] {
  const found = [attendee.person_id, attendee.post_id, attendee.organization_id].flatMap((id) => {
    const said = labelled(id, labels, language);
    return said && id ? [{ ...said, id }] : [];
  });
  return found.filter(({ words }, at) => found.findIndex((other) => other.words === words) === at);
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
