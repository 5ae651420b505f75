// A list of records of one noun as it stands on the screen: what is asked, and the rows that were
// read so far. Rows come in pieces, only where somebody looks.
import { call } from '../backend';
import { errorView } from '../errors';
import type { ErrorView, Noun, RecordOrder, RecordPage, RecordRow } from '../generated/api';
import { session } from '../state.svelte';
import { PIECE_ROWS, type LongRows } from './long';

const SEARCH_PAUSE_MS = 120;

export type RecordQuery = {
  text: string;
  kinds: string[];
  ours: boolean;
  order: RecordOrder;
};

export class Records implements LongRows<RecordRow> {
  query: RecordQuery = $state.raw({ text: '', kinds: [], ours: false, order: 'name' });
  /** What was asked last: `query` runs ahead of it while somebody types. */
  asked: RecordQuery = $state.raw(this.query);
  /** The answer to the newest question that was answered, its rows apart. */
  page: RecordPage | undefined = $state.raw();
  failure: ErrorView | undefined = $state();
  fresh = $state(0);

  #pieces: (RecordRow[] | undefined)[] = $state.raw([]);
  #usual: RecordQuery;
  #generation = 0;
  #asked = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(
    readonly noun: Noun,
    usual: RecordQuery,
  ) {
    this.#usual = usual;
    this.query = this.asked = usual;
  }

  get rowCount(): number {
    return this.page?.total ?? 0;
  }

  piece(at: number): RecordRow[] | undefined {
    return this.#pieces[at];
  }

  /** Whether something besides the usual was asked for. */
  get narrowed(): boolean {
    return this.query.text.trim() !== '' || this.chosen;
  }

  /** Whether something besides words was asked for. */
  get chosen(): boolean {
    return this.query.ours || this.query.kinds.join() !== this.#usual.kinds.join();
  }

  /** Whether the list is shorter than all there is of the noun. */
  get filtered(): boolean {
    return this.query.text.trim() !== '' || this.query.ours || this.query.kinds.length > 0;
  }

  /** Changes what is asked for, and reads the list from its beginning. */
  ask(wish: Partial<RecordQuery>): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.query = this.asked = { ...this.query, ...wish };
    this.#reading = this.read(0).then((newest) => newest && (this.fresh += 1));
  }

  /** The same while somebody types. */
  askText(text: string): void {
    this.query = { ...this.query, text };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.ask({}), SEARCH_PAUSE_MS);
  }

  /** Waits until the list shows what was asked for. */
  async settle(): Promise<void> {
    if (this.#timer !== undefined) this.ask({});
    await this.#reading;
  }

  /** Drops every condition; the order stays. */
  clear(): void {
    this.ask({ ...this.#usual, order: this.query.order });
  }

  /** Every record of the noun. */
  all(): void {
    this.ask({ text: '', kinds: [], ours: false });
  }

  /** Reads the list again, after a change or in another language; `piece` is where the person looks. */
  read(piece: number): Promise<boolean> {
    const reading = this.#read(piece);
    this.#reading = reading;
    return reading;
  }

  async #read(piece: number): Promise<boolean> {
    const generation = ++this.#generation;
    this.#asked.clear();
    try {
      const page = await this.#fetch(piece);
      if (generation !== this.#generation) return false;
      this.failure = undefined;
      this.page = page;
      const pieces: (RecordRow[] | undefined)[] = new Array(Math.ceil(page.total / PIECE_ROWS));
      // A list that became shorter may not reach to where one looked.
      if (piece < pieces.length) pieces[piece] = page.rows;
      this.#pieces = pieces;
      return true;
    } catch (thrown) {
      if (generation === this.#generation) this.failure = errorView(thrown);
      return false;
    }
  }

  async need(piece: number): Promise<void> {
    if (piece < 0 || piece >= this.#pieces.length || this.#pieces[piece] || this.#asked.has(piece)) return;
    this.#asked.add(piece);
    const generation = this.#generation;
    try {
      const page = await this.#fetch(piece);
      if (generation !== this.#generation) return;
      const pieces = [...this.#pieces];
      pieces[piece] = page.rows;
      this.#pieces = pieces;
    } catch (thrown) {
      if (generation === this.#generation) this.failure = errorView(thrown);
    } finally {
      if (generation === this.#generation) this.#asked.delete(piece);
    }
  }

  #fetch(piece: number): Promise<RecordPage> {
    return call('record_list', {
      noun: this.noun,
      ...this.query,
      offset: piece * PIECE_ROWS,
      limit: PIECE_ROWS,
      language: session.language,
    });
  }
}
