// The journal as it is shown: the filters, the steps read so far, and how each of them stands.
import { call } from '../backend';
import { errorView } from '../errors';
import type { ChangeList, ErrorView, Noun, StepView } from '../generated/api';
import { session } from '../state.svelte';
import { standings } from './stack';

export interface JournalQuery {
  text: string;
  noun: Noun | '';
  /** A key of `KINDS`. */
  kind: string;
  author: string;
  since: string;
  until: string;
}

/** What one chooses in the filter, and the steps that it means. */
export const KINDS: Record<string, string[]> = {
  create: ['create'],
  update: ['update'],
  trash: ['trash', 'empty_trash'],
  restore: ['restore'],
  revert: ['revert'],
  merge: ['merge', 'replace'],
  distinguish: ['distinguish'],
  many: ['many'],
  elect: ['elect'],
  attach: ['attach'],
  import: ['import', 'start'],
  undo: ['undo', 'redo'],
};

export const NOUNS: Noun[] = [
  'event',
  'organization',
  'person',
  'post',
  'membership',
  'place',
  'document',
  'source_file',
  'attachment',
  'settings',
];

const STEPS = 60;
/** The most that one reading may ask for. */
const STEPS_MAX = 500;
/** Further back nobody looks for the marks: they would cost the reading of the whole journal. */
const KNOWN_MAX = 5_000;
const PAUSE_MS = 150;

const emptyQuery = (): JournalQuery => ({
  text: '',
  noun: '',
  kind: '',
  author: '',
  since: '',
  until: '',
});

export class Journal {
  query: JournalQuery = $state(emptyQuery());
  steps: StepView[] | undefined = $state.raw();
  failure: ErrorView | undefined = $state.raw();
  has_more = $state(false);
  /** The days as they were typed. */
  typed = $state({ since: '', until: '' });
  /** The newest steps without any filter and without gaps. */
  known: StepView[] = $state.raw([]);

  #generation = 0;
  #reading_more = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly filtered = $derived(Object.values(this.query).some((value) => value.trim() !== ''));
  readonly standings = $derived(standings(this.known));
  readonly authors = $derived([...new Set(this.known.map(({ author }) => author))].sort());

  /** Sets conditions and reads; words wait for a pause. */
  ask(wishes: Partial<JournalQuery>): void {
    this.query = { ...this.query, ...wishes };
    clearTimeout(this.#timer);
    if ('text' in wishes) this.#timer = setTimeout(() => void this.read(), PAUSE_MS);
    else void this.read();
  }

  clear(): void {
    this.typed = { since: '', until: '' };
    this.query = emptyQuery();
    clearTimeout(this.#timer);
    void this.read();
  }

  /** Reads from the newest on; after a change as much as was there, so that nothing jumps. */
  async read(at_least = STEPS): Promise<void> {
    const generation = ++this.#generation;
    const limit = Math.min(Math.max(at_least, STEPS), STEPS_MAX);
    try {
      const found = await this.#fetch(limit);
      if (generation !== this.#generation) return;
      this.failure = undefined;
      this.steps = found;
      this.has_more = found.length === limit;
      await this.#know(generation, true);
    } catch (thrown) {
      if (generation === this.#generation) this.failure = errorView(thrown);
    }
  }

  async readMore(): Promise<void> {
    const before = this.steps?.at(-1)?.sequence;
    if (before === undefined || !this.has_more || this.#reading_more) return;
    this.#reading_more = true;
    const generation = this.#generation;
    try {
      const found = await this.#fetch(STEPS, before);
      if (generation !== this.#generation) return;
      this.steps = [...(this.steps ?? []), ...found];
      this.has_more = found.length === STEPS;
      await this.#know(generation, false);
    } catch (thrown) {
      if (generation === this.#generation) this.failure = errorView(thrown);
    } finally {
      this.#reading_more = false;
    }
  }

  /** Reads what lies between the steps shown, so that it is known how each stands. */
  async #know(generation: number, again: boolean): Promise<void> {
    const shown = this.steps ?? [];
    const oldest = shown.at(-1)?.sequence;
    if (!this.filtered) this.known = shown;
    if (!this.filtered || oldest === undefined) return;
    let known = again ? [] : this.known;
    while (known.length < KNOWN_MAX && (known.at(-1)?.sequence ?? Infinity) > oldest) {
      const found = await this.#list({ kinds: [], text: '', limit: STEPS_MAX }, known.at(-1)?.sequence);
      if (generation !== this.#generation) return;
      known = [...known, ...found];
      if (found.length < STEPS_MAX) break;
    }
    this.known = known;
  }

  #fetch(limit: number, before?: number): Promise<StepView[]> {
    const { text, noun, kind, author, since, until } = this.query;
    const asked = {
      text: text.trim(),
      kinds: KINDS[kind] ?? [],
      limit,
      ...(noun ? { noun } : {}),
      ...(author ? { author } : {}),
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
    };
    return this.#list(asked, before);
  }

  #list(asked: Omit<ChangeList, 'language'>, before?: number): Promise<StepView[]> {
    return call('change_list', {
      ...asked,
      ...(before === undefined ? {} : { before }),
      language: session.language,
    });
  }
}
