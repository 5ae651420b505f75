// Where one is in a table: the cell with the tab stop, the cells selected in its row, the cell being written,
// and the rows near the eye. Knows the elements of the grid, but none of its keys.
import { tick } from 'svelte';
import { session } from '../state.svelte';
import { clampWidth } from './columns';
import type { Cell } from './moves';
import { PIECE_ROWS, type TableModel } from './table.svelte';

/** Rows above and below the eye that are in the document too. */
const MARGIN_ROWS = 12;

export class Grid {
  scroller: HTMLElement | undefined = $state();
  head: HTMLElement | undefined = $state();
  /** The cell with the tab stop; the headings are row −1. */
  active: Cell = $state.raw({ row: 0, column: 0 });
  span: { first: number; last: number } | undefined = $state.raw();
  writing: { row: number; code: string } | undefined = $state.raw();
  near = $state.raw({ first: 0, last: 40 });
  /** What was typed since a cell is to be written, and its box was not there yet. */
  #typed = '';

  readonly model: TableModel;

  constructor(model: TableModel) {
    this.model = model;
  }

  /** The rows that are in the document: those near the eye, and the one that has the tab stop. */
  readonly rows: number[] = $derived.by(() => {
    const { first } = this.near;
    const last = Math.min(this.near.last, this.model.total - 1);
    const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
    for (const row of [this.active.row, this.writing?.row ?? -1]) {
      if (row >= 0 && row < this.model.total && !rows.includes(row)) rows.push(row);
    }
    return rows;
  });

  readonly hasFocus = (): boolean => this.scroller?.contains(document.activeElement) ?? false;

  /** From the beginning: another question. */
  restart(): void {
    const last = Math.max(this.model.columns.length - 1, 0);
    this.active = { row: 0, column: Math.min(this.active.column, last) };
    this.span = undefined;
    this.writing = undefined;
    this.scroller?.scrollTo({ top: 0 });
    void this.model.read(0);
  }

  /** After a change: the same record stays the active one, wherever it stands now. */
  async readAgain(): Promise<void> {
    const before = this.active.row;
    const id = this.model.rowAt(before)?.id;
    const hadFocus = this.hasFocus();
    await this.model.read(Math.floor(this.near.first / PIECE_ROWS));
    // Whoever went elsewhere meanwhile stays there.
    if (this.active.row !== before) return;
    const now = id ? this.model.indexOf(id) : -1;
    const row = Math.min(now >= 0 ? now : before, this.model.total - 1);
    if (row === before) return;
    if (hadFocus && !this.writing) await this.focus({ row, column: this.active.column });
    else this.active = { ...this.active, row };
  }

  async focus({ row, column }: Cell): Promise<void> {
    if (this.model.total === 0) return;
    this.active = {
      row: Math.min(Math.max(row, -1), this.model.total - 1),
      column: Math.min(Math.max(column, 0), this.model.columns.length - 1),
    };
    await this.model.need(Math.floor(Math.max(this.active.row, 0) / PIECE_ROWS));
    await tick();
    const cell = this.scroller?.querySelector<HTMLElement>(
      `[data-row="${this.active.row}"] [data-column="${this.active.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  readonly onScroll = (): void => {
    const { scroller } = this;
    const height = this.#rowPx();
    if (!scroller || height === 0) return;
    const first = Math.floor(scroller.scrollTop / height) - MARGIN_ROWS;
    const last = Math.ceil((scroller.scrollTop + scroller.clientHeight) / height) + MARGIN_ROWS;
    this.near = { first: Math.max(0, first), last };
  };

  keepInSight(index: number): void {
    const height = this.#rowPx();
    if (!this.scroller || index < 0) return;
    const highest = (index + 2) * height - this.scroller.clientHeight;
    this.scroller.scrollTop = Math.max(Math.min(this.scroller.scrollTop, index * height), highest);
  }

  /** How many rows PageUp and PageDown step over. */
  rowsOnScreen(): number {
    const height = this.#rowPx();
    return Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / (height || 1)) - 2);
  }

  open(index: number): void {
    const row = this.model.rowAt(index);
    if (row) void session.openRecord(this.model.noun, row.id);
  }

  /** Begins to write a cell; false where it cannot be written. */
  edit({ row, column: at }: Cell): boolean {
    const column = this.model.columns[at];
    if (!column?.edit || session.asOf || !this.model.rowAt(row)) return false;
    this.span = undefined;
    this.#typed = '';
    this.active = { row, column: at };
    this.writing = { row, code: column.code };
    return true;
  }

  /** Keeps a letter for the box that is on its way. */
  keepTyped(letter: string): void {
    this.#typed += letter;
  }

  readonly takeTyped = (): string => this.#typed;

  readonly onWritten = (step?: { rows: number; columns: number }): void => {
    this.writing = undefined;
    if (!step) return;
    const { row, column } = this.active;
    void this.focus({ row: row + step.rows, column: column + step.columns });
  };

  /** Wider or narrower by so many rem. */
  resize(at: number, by: number): void {
    const column = this.model.columns[at];
    const heading = this.head?.querySelector(`[data-column="${at}"]`);
    if (!column || !heading) return;
    this.model.setWidth(column.code, clampWidth(heading.getBoundingClientRect().width / remPx() + by));
  }

  /** As wide as the longest words of it on the screen. */
  fit(at: number): void {
    const column = this.model.columns[at];
    const range = document.createRange();
    let widest_px = 0;
    for (const cell of this.scroller?.querySelectorAll(`[data-column="${at}"]`) ?? []) {
      range.selectNodeContents(cell.querySelector('.words') ?? cell);
      widest_px = Math.max(widest_px, range.getBoundingClientRect().width);
    }
    if (column && widest_px > 0) this.model.setWidth(column.code, widest_px / remPx() + 1.5);
  }

  #rowPx(): number {
    return this.head?.getBoundingClientRect().height ?? 0;
  }
}

function remPx(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
