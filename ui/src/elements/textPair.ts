// How the pairs of one form behave together: which language stands first, and
// whether the other one is shown everywhere.
import { getContext, setContext } from 'svelte';

export type PairLanguage = 'ru' | 'en';
export interface PairMode {
  /** The language of the interface: it stands first. */
  readonly first: PairLanguage;
  /** Whether the other language is shown also where nothing is written in it. */
  readonly both: boolean;
}

const KEY = Symbol('text pair');

export function setPairMode(mode: PairMode): void {
  setContext(KEY, mode);
}

export function getPairMode(): PairMode {
  return getContext<PairMode | undefined>(KEY) ?? { first: 'ru', both: true };
}

export function otherLanguage(language: PairLanguage): PairLanguage {
  return language === 'ru' ? 'en' : 'ru';
}
