// The chronicle as it stands on the screen: the query, and the rows that were
// read so far. Rows come in pieces of a hundred, only where somebody looks.
import { call } from '../backend';
import { errorView } from '../errors';
import type { ErrorView, EventPage, EventQuery, EventRow, Language } from '../generated/api';
import { session } from '../state.svelte';
import {
  emptyQuery,
  narrowing,
  periodEdtf,
  spanOf,
  widened,
  without,
  type Condition,
  type FacetName,
  type YearSpan,
} from './query';

export const PIECE_ROWS = 100;
const SEARCH_PAUSE_MS = 120;

class Chronicle {
  query: EventQuery = $state(emptyQuery());
  /** The answer without its rows: counts, years, facets. Of the newest question that was answered. */
  page: EventPage | undefined = $state.raw();
  /** The pieces of the list; absent where nobody looked yet. */
  pieces: (EventRow[] | undefined)[] = $state.raw([]);
  failure: ErrorView | undefined = $state();
  /** Labels of choices once seen, for chips whose choice has left the facets. */
  labels: ReadonlyMap<string, string> = $state.raw(new Map());
  /** The years of the strip. */
  span: YearSpan = $state.raw(spanOf([], 0));
  /** The period in words: «II квартал 2019 г.» */
  periodWords = $state('');
  /** Grows when the list must be shown from its beginning again. */
  fresh = $state(0);

  #generation = 0;
  #asked = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  /** How many rows the list has in all. */
  get rowCount(): number {
    return this.page ? this.page.total + (this.query.activities ? this.page.activities : 0) : 0;
  }

  rowAt(index: number): EventRow | undefined {
    return this.pieces[Math.floor(index / PIECE_ROWS)]?.[index % PIECE_ROWS];
  }

  /** Where a record stands in what was read so far; −1 elsewhere. */
  indexOf(id: string): number {
    for (const [piece, rows] of this.pieces.entries()) {
      const found = rows?.findIndex((row) => row.id === id) ?? -1;
      if (found >= 0) return piece * PIECE_ROWS + found;
    }
    return -1;
  }

  /** Sets the query and reads the list from its beginning. */
  ask(query: EventQuery): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.query = query;
    void this.#writePeriod();
    this.#reading = this.read(0).then((newest) => newest && (this.fresh += 1));
  }

  /** The same while somebody types. */
  askText(text: string): void {
    this.query = { ...this.query, text };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.ask(this.query), SEARCH_PAUSE_MS);
  }

  /** Waits until the list shows what was asked for: who types fast must not meet the list of before. */
  async settle(): Promise<void> {
    if (this.#timer !== undefined) this.ask(this.query);
    await this.#reading;
  }

  drop(condition: Condition): void {
    this.ask(without(this.query, condition));
  }

  /** Drops every condition. */
  clear(): void {
    this.ask(emptyQuery());
  }

  /** Reads the list again after a change or in another language; `piece` is where the person looks. */
  async read(piece: number): Promise<boolean> {
    const generation = ++this.#generation;
    this.#asked.clear();
    try {
      const page = await this.#fetch(piece);
      if (generation !== this.#generation) return false;
      this.failure = undefined;
      this.page = page;
      this.#remember(page);
      const pieces: (EventRow[] | undefined)[] = new Array(Math.ceil(this.rowCount / PIECE_ROWS));
      pieces[piece] = page.rows;
      this.pieces = pieces;
      return true;
    } catch (thrown) {
      if (generation === this.#generation) this.failure = errorView(thrown);
      return false;
    }
  }

  /** Makes sure that a piece is there or on its way. */
  async need(piece: number): Promise<void> {
    if (piece < 0 || piece >= this.pieces.length || this.pieces[piece] || this.#asked.has(piece)) return;
    this.#asked.add(piece);
    const generation = this.#generation;
    try {
      const page = await this.#fetch(piece);
      if (generation !== this.#generation) return;
      const pieces = [...this.pieces];
      pieces[piece] = page.rows;
      this.pieces = pieces;
    } catch (thrown) {
      if (generation === this.#generation) this.failure = errorView(thrown);
    } finally {
      if (generation === this.#generation) this.#asked.delete(piece);
    }
  }

  /** The ids between two places of the list, both included, read where nobody looked yet. */
  async idsBetween(first: number, last: number): Promise<string[]> {
    const ids: string[] = [];
    for (let piece = Math.floor(first / PIECE_ROWS); piece * PIECE_ROWS <= last; piece += 1) {
      const rows = this.pieces[piece] ?? (await this.#fetch(piece)).rows;
      const start = piece * PIECE_ROWS;
      ids.push(...rows.slice(Math.max(0, first - start), last - start + 1).map(({ id }) => id));
    }
    return ids;
  }

  #fetch(piece: number): Promise<EventPage> {
    return call('event_list', {
      query: $state.snapshot(this.query),
      order: 'newest_first',
      offset: piece * PIECE_ROWS,
      limit: PIECE_ROWS,
      language: session.language,
    });
  }

  #remember(page: EventPage): void {
    const span = spanOf(page.years, page.years_undated);
    const narrowed = narrowing(this.query).some((condition) => condition !== 'period');
    this.span = narrowed ? widened(this.span, span) : span;
    const seen = Object.values(page.facets).flat();
    this.labels = new Map([...this.labels, ...seen.map(({ value, label }) => [value, label] as const)]);
  }

  async #writePeriod(): Promise<void> {
    const edtf = periodEdtf(this.query);
    const language: Language = session.language;
    try {
      this.periodWords = edtf ? (await call('date_write', { edtf, language })).words : '';
    } catch (thrown) {
      this.failure = errorView(thrown);
    }
  }

  /** After a switch of language every word is read again. */
  async readAgain(piece: number): Promise<void> {
    await Promise.all([this.read(piece), this.#writePeriod()]);
  }

  /** How many events there would be without a condition. */
  async countWithout(condition: Condition): Promise<number> {
    const query = without($state.snapshot(this.query), condition);
    const page = await call('event_list', {
      query,
      order: 'newest_first',
      offset: 0,
      limit: 1,
      language: session.language,
    });
    return page.total;
  }
}

export const chronicle = new Chronicle();

/** The codes of closed vocabularies have their labels in the program. */
export const VOCABULARIES: Partial<Record<FacetName, string>> = {
  kinds: 'event-kind',
  modes: 'attendance-mode',
  outcomes: 'outcome-kind',
};
