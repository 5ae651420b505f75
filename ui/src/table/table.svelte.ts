// A table of one noun as it stands on the screen: its columns, and the rows read so far, in pieces.
import { call } from '../backend';
import { errorView } from '../errors';
import type { ErrorView, EventQuery, Noun, Table, TableColumn, TableRow } from '../generated/api';
import { session } from '../state.svelte';
import {
  clampWidth,
  nextSort,
  readWishes,
  shownColumns,
  usualWidth,
  writeWishes,
  type ColumnWishes,
} from './columns';

export const PIECE_ROWS = 100;
/** As many rows as one answer can hold. */
const ROWS_MAX = 100_000;
/** The columns that name a record, in whatever noun. */
const NAMES = ['name', 'title', 'role', 'member'];

export interface TableQuestion {
  query: EventQuery;
  text: string;
  kinds: string[];
}

export class TableModel {
  readonly noun: Noun;
  wishes: ColumnWishes = $state.raw({ columns: [], widths: {}, descending: false });
  known: TableColumn[] = $state.raw([]);
  /** The columns of the rows that are here. */
  columns: TableColumn[] = $state.raw([]);
  total = $state(0);
  pieces: (TableRow[] | undefined)[] = $state.raw([]);
  failure: ErrorView | undefined = $state();
  /** Whether the first answer is there. */
  isRead = $state(false);

  /** The column that names the record: a click on it opens. */
  readonly nameCode = $derived(
    (
      this.columns.find(({ code }) => NAMES.includes(code)) ??
      this.columns.find(({ is_number }) => !is_number) ??
      this.columns[0]
    )?.code,
  );

  #question: () => TableQuestion;
  #generation = 0;
  #asked = new Set<number>();

  constructor(noun: Noun, question: () => TableQuestion) {
    this.noun = noun;
    this.#question = question;
    this.wishes = readWishes(localStorage, noun);
  }

  rowAt(index: number): TableRow | undefined {
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

  widthOf(column: TableColumn): number {
    return this.wishes.widths[column.code] ?? usualWidth(column, column.code === this.nameCode);
  }

  /** Reads the table again; `piece` is where the person looks. */
  async read(piece = 0): Promise<boolean> {
    const generation = ++this.#generation;
    this.#asked.clear();
    try {
      const table = await this.#fetchOrForget(piece);
      if (generation !== this.#generation) return false;
      this.failure = undefined;
      this.known = table.known;
      this.columns = shownColumns(table.known, table.columns);
      this.total = table.total;
      const pieces: (TableRow[] | undefined)[] = new Array(Math.ceil(table.total / PIECE_ROWS));
      if (piece < pieces.length) pieces[piece] = table.rows;
      this.pieces = pieces;
      this.isRead = true;
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
      const table = await this.#fetch(piece * PIECE_ROWS, PIECE_ROWS);
      if (generation !== this.#generation) return;
      const pieces = [...this.pieces];
      pieces[piece] = table.rows;
      this.pieces = pieces;
    } catch (thrown) {
      if (generation === this.#generation) this.failure = errorView(thrown);
    } finally {
      if (generation === this.#generation) this.#asked.delete(piece);
    }
  }

  /** Rows between two places, both included, read where nobody looked yet. */
  async rowsBetween(first: number, last: number): Promise<TableRow[]> {
    const here = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => this.rowAt(first + at));
    if (here.every((row) => row !== undefined)) return here;
    return (await this.#fetch(first, Math.min(last - first + 1, ROWS_MAX))).rows;
  }

  async idsBetween(first: number, last: number): Promise<string[]> {
    return (await this.rowsBetween(first, last)).map(({ id }) => id);
  }

  choose(columns: string[]): Promise<boolean> {
    this.#wish({ columns });
    return this.read(0);
  }

  sortBy(code: string): Promise<boolean> {
    this.#wish(nextSort(this.wishes, code));
    return this.read(0);
  }

  setWidth(code: string, width: number): void {
    this.#wish({ widths: { ...this.wishes.widths, [code]: clampWidth(width) } });
  }

  /** Columns, widths and order as they were before anybody chose. */
  forget(): void {
    this.#wish({ columns: [], widths: {}, sort: undefined, descending: false });
    void this.read(0);
  }

  #wish(wishes: Partial<ColumnWishes>): void {
    this.wishes = { ...this.wishes, ...wishes };
    writeWishes(localStorage, this.noun, this.wishes);
  }

  /** Columns chosen once may all be gone in a later version: the first ones are shown then. */
  async #fetchOrForget(piece: number): Promise<Table> {
    const table = await this.#fetch(piece * PIECE_ROWS, PIECE_ROWS);
    if (table.columns.length > 0) return table;
    this.#wish({ columns: [] });
    return this.#fetch(piece * PIECE_ROWS, PIECE_ROWS);
  }

  #fetch(offset: number, limit: number): Promise<Table> {
    const { columns, sort, descending } = this.wishes;
    return call('table_get', {
      noun: this.noun,
      ...($state.snapshot(this.#question()) as TableQuestion),
      columns,
      ...(sort ? { sort } : {}),
      descending,
      offset,
      limit,
      language: session.language,
    });
  }
}
