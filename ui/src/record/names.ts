// How the name of a person stands in lists. Pure.
import type { Text } from '../generated/api';

const INITIAL = String.raw`\p{Lu}\p{Ll}?\.`;
const BEFORE = new RegExp(
  String.raw`^((?:${INITIAL}\s*){1,3})\s*([\p{L}\-’']{2,}(?:\s+\p{Lu}[\p{L}\-’']+)?)$`,
  'u',
);

/**
 * «Г. С. Колягин» → «Колягин Г. С.»; nothing where the order cannot be told for sure:
 * a name in full begins with the surname here and with the first name there.
 */
export function sortNameOf(name: string): string | undefined {
  const found = BEFORE.exec(name.trim());
  if (!found?.[1] || !found[2]) return undefined;
  const initials = found[1].match(new RegExp(INITIAL, 'gu'))?.join(' ') ?? '';
  return `${found[2]} ${initials}`;
}

/** The names for lists, guessed in every language in which nobody wrote one. */
export function sortNames(person: object): Text {
  const { name, sort_name } = person as { name?: Text; sort_name?: Text };
  const guessed = (['ru', 'en'] as const).flatMap((language) => {
    const words = sort_name?.[language] ?? sortNameOf(name?.[language] ?? '');
    return words ? [[language, words]] : [];
  });
  return Object.fromEntries(guessed) as Text;
}
