// What the palette knows: the actions and places whose words fit, the records found by name, the line that Enter takes.
import { actionsNow, type Action, type Key } from '../actions';
import { call } from '../backend';
import { Latest } from '../elements/latest';
import type { IconName } from '../elements/Icon.svelte';
import type { LinkChoice, Noun } from '../generated/api';
import { t } from '../i18n';
import { session } from '../state.svelte';
import { RAIL } from './places';

export type Found = {
  key: string;
  label: string;
  detail?: string;
  /** What sort of record it is. */
  sort?: string;
  icon?: IconName;
  keys?: Key;
  run: () => void;
};
type Group = { name: 'places' | 'actions' | 'records'; found: Found[] };

const RECORDS_MAX = 30;
const ICONS: Partial<Record<Noun, IconName>> = {
  event: 'chronicle',
  organization: 'organizations',
  person: 'person',
  post: 'post',
  place: 'place',
  document: 'document',
  source_file: 'source',
};
const NOUNS = Object.keys(ICONS) as Noun[];
const PLACE_ICONS = new Map(RAIL.flat().map(({ place, icon }) => [`place-${place}`, icon]));

/** Whether every part typed begins a word: «нов мер» fits «Новое мероприятие». */
export function fits(label: string, typed: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const words = wordsOf(label);
  const parts = wordsOf(typed).filter(Boolean);
  return parts.every((part) => words.some((word) => word.startsWith(part)));
}

export class Finder {
  words = $state('');
  /** Whether the records of the words typed are there. */
  answered = $state(true);

  #at = $state(0);
  #records: LinkChoice[] = $state.raw([]);
  #actions = actionsNow().filter(({ id }) => id !== 'palette');
  #latest = new Latest((text: string) => this.#find(text), 120);

  readonly groups: Group[] = $derived.by(() => {
    const fitting = this.#actions.filter((action) => fits(t(action.label), this.words));
    const isPlace = ({ group }: Action) => group === 'places';
    const groups: Group[] = [
      { name: 'places', found: fitting.filter(isPlace).map(ofAction) },
      { name: 'actions', found: fitting.filter((action) => !isPlace(action)).map(ofAction) },
      { name: 'records', found: this.#records.map(ofRecord) },
    ];
    return groups.filter(({ found }) => found.length > 0);
  });

  readonly #lines: Found[] = $derived(this.groups.flatMap(({ found }) => found));

  get at(): number {
    return this.#at;
  }

  get current(): Found | undefined {
    return this.#lines[this.#at];
  }

  ask(words: string): void {
    this.words = words;
    this.#at = 0;
    if (!words.trim()) {
      this.#latest.forget();
      this.#records = [];
      this.answered = true;
      return;
    }
    this.answered = false;
    this.#latest.later(words, (records) => {
      this.#records = records;
      this.answered = true;
    });
  }

  step(by: -1 | 1): void {
    const count = Math.max(this.#lines.length, 1);
    this.#at = (this.#at + by + count) % count;
  }

  point(found: Found): void {
    this.#at = this.#lines.findIndex(({ key }) => key === found.key);
  }

  /** The line that Enter takes, once what was typed is answered. */
  async settled(): Promise<Found | undefined> {
    if (!this.current) await this.#latest.settle();
    return this.current;
  }

  async #find(text: string): Promise<LinkChoice[]> {
    try {
      return await call('link_find', {
        nouns: NOUNS,
        organization_kinds: [],
        text,
        limit: RECORDS_MAX,
        language: session.language,
      });
    } catch {
      // The actions are still of use; the next letter asks again.
      return [];
    }
  }
}

function ofAction(action: Action): Found {
  const icon = PLACE_ICONS.get(action.id);
  const keys = action.keys[0];
  return {
    key: action.id,
    label: t(action.label),
    run: action.run,
    ...(icon ? { icon } : {}),
    ...(keys ? { keys } : {}),
  };
}

function ofRecord({ noun, id, label, short, detail }: LinkChoice): Found {
  const said = [short === label ? undefined : short, detail].filter(Boolean).join(' · ');
  const icon = ICONS[noun];
  return {
    key: `${noun}-${id}`,
    label,
    sort: t(`list-one-${noun}`),
    run: () => void session.openRecord(noun, id),
    ...(said ? { detail: said } : {}),
    ...(icon ? { icon } : {}),
  };
}
