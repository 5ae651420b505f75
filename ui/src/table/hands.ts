// What keys and clicks mean in a table.
import type { Action } from '../actions';
import { showError } from '../errors';
import { openMany } from '../many/many.svelte';
import type { Picks } from '../many/picks.svelte';
import { session } from '../state.svelte';
import { movedColumn } from './columns';
import { copyCells, copyRows } from './copying';
import type { Grid } from './grid.svelte';
import { gridMove, type Cell } from './moves';

export class Hands {
  #grid: Grid;
  #picks: Picks;
  /** Whether the rows selected can be changed together. */
  #areChanged: boolean;

  constructor(grid: Grid, picks: Picks, areChanged: boolean) {
    this.#grid = grid;
    this.#picks = picks;
    this.#areChanged = areChanged;
  }

  actions(): Action[] {
    const grid = this.#grid;
    const action = (id: string, key: Action['keys'][0], run: () => void): Action => ({
      id: `table-${id}`,
      label: `table-action-${id}`,
      group: 'list',
      keys: [key],
      inFields: false,
      when: grid.hasFocus,
      run,
    });
    return [
      action('edit', { code: 'F2' }, () => grid.edit(grid.active)),
      action('open', { code: 'Enter', ctrl: true }, () => grid.open(grid.active.row)),
      action('copy', { code: 'KeyC', ctrl: true }, () => void this.copy()),
    ];
  }

  readonly copy = async (): Promise<void> => {
    const { model, active, span } = this.#grid;
    try {
      const cells = span ?? { first: active.column, last: active.column };
      const isRows = this.#picks.any;
      const done = isRows ? await copyRows(model, this.#picks) : await copyCells(model, active.row, cells);
      session.toast({ topic: 'copy', ...done });
    } catch (thrown) {
      showError(thrown);
    }
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const grid = this.#grid;
    if (event.defaultPrevented) return;
    if (grid.writing) {
      this.#onKeyWhileWriting(event);
      return event.preventDefault();
    }
    if (event.altKey) return;
    if (grid.active.row < 0 && this.#onHeadKey(event)) return event.preventDefault();
    const isCtrl = event.ctrlKey || event.metaKey;
    const extent = {
      rows: grid.model.total,
      columns: grid.model.columns.length,
      page: grid.rowsOnScreen(),
    };
    const isArrow = event.code.startsWith('Arrow');
    const to = isCtrl && isArrow ? undefined : gridMove(event.code, isCtrl, grid.active, extent);
    if (to) void this.#move(to, event.shiftKey);
    else if (!this.#onDoingKey(event, isCtrl)) return;
    event.preventDefault();
  };

  /** The box is on its way, or was left with something wrong in it: nothing typed may be lost, or do something else. */
  #onKeyWhileWriting(event: KeyboardEvent): void {
    const box = this.#grid.scroller?.querySelector<HTMLElement>('.editor :is(input, textarea, select)');
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (box) box.focus();
    else if (isLetter) this.#grid.keepTyped(event.key);
  }

  /** Sorts, widens or moves the column of a heading; false where the key means none of it. */
  #onHeadKey(event: KeyboardEvent): boolean {
    const { model, active } = this.#grid;
    const column = model.columns[active.column];
    const step = event.code === 'ArrowLeft' ? -1 : event.code === 'ArrowRight' ? 1 : 0;
    if (!column) return false;
    if (event.code === 'Enter' || event.code === 'Space') void model.sortBy(column.code);
    else if (step && event.shiftKey) this.#grid.resize(active.column, step);
    else if (step && event.ctrlKey) void this.#moveColumn(column.code, step);
    else return false;
    return true;
  }

  async #moveColumn(code: string, step: number): Promise<void> {
    const { model, active } = this.#grid;
    const codes = model.columns.map((column) => column.code);
    await model.choose(movedColumn(codes, code, step));
    await this.#grid.focus({ row: -1, column: active.column + step });
  }

  /** Selects, opens, writes or deletes; false where the key means none of it. */
  #onDoingKey(event: KeyboardEvent, isCtrl: boolean): boolean {
    const grid = this.#grid;
    const picks = this.#picks;
    const row = grid.model.rowAt(grid.active.row);
    if (event.code === 'Space' && row && (isCtrl || event.shiftKey || picks.any)) {
      void picks.toggle(grid.active.row, row.id).catch(showError);
    } else if (event.code === 'KeyA' && isCtrl) picks.takeAll();
    else if (event.code === 'Escape' && (picks.any || grid.span)) {
      picks.clear();
      grid.span = undefined;
    } else if (event.code === 'Delete' && picks.any && this.#areChanged) openMany('trash');
    else if ((event.code === 'Enter' || event.code === 'NumpadEnter') && !isCtrl) {
      if (!grid.edit(grid.active)) grid.open(grid.active.row);
    } else return false;
    return true;
  }

  async #move(to: Cell, isRange: boolean): Promise<void> {
    const grid = this.#grid;
    const from = grid.active;
    if (isRange && from.row >= 0 && to.row !== from.row) {
      await grid.focus({ row: Math.max(to.row, 0), column: from.column });
      await this.#picks.extend(grid.active.row, from.row).catch(showError);
      return;
    }
    const { span } = grid;
    const anchor = span ? (span.first === from.column ? span.last : span.first) : from.column;
    const isSpan = isRange && from.row >= 0;
    grid.span = isSpan
      ? { first: Math.min(anchor, to.column), last: Math.max(anchor, to.column) }
      : undefined;
    await grid.focus(to);
  }

  readonly onClick = (event: MouseEvent): void => {
    const grid = this.#grid;
    const place = placeOf(event.target);
    const row = place && grid.model.rowAt(place.row);
    if (!place || !row || !(event.target instanceof Element)) return;
    const isTick = event.target.closest('[data-tick]') !== null;
    if (event.shiftKey) void this.#picks.extend(place.row, grid.active.row).catch(showError);
    else if (isTick || event.ctrlKey || event.metaKey) {
      void this.#picks.toggle(place.row, row.id).catch(showError);
    } else if (event.target.closest('[data-open]')) grid.open(place.row);
    grid.span = undefined;
    void grid.focus({ row: place.row, column: place.column ?? grid.active.column });
  };

  readonly onDoubleClick = ({ target }: MouseEvent): void => {
    const place = placeOf(target);
    if (!place || place.row < 0 || place.column === undefined) return;
    // The first click of it has opened the record.
    if (target instanceof Element && target.closest('[data-open]')) return;
    const isWritten = this.#grid.edit({ row: place.row, column: place.column });
    if (!isWritten) this.#grid.open(place.row);
  };

  readonly onFocusIn = ({ target }: FocusEvent): void => {
    const grid = this.#grid;
    if (target === grid.scroller) void grid.focus(grid.active);
    const place = placeOf(target);
    if (place?.column !== undefined && !grid.writing) grid.active = { row: place.row, column: place.column };
  };

  /** A click with Shift selects rows, not their letters. */
  readonly onMouseDown = (event: MouseEvent): void => {
    if (event.shiftKey) event.preventDefault();
  };
}

function placeOf(target: EventTarget | null): { row: number; column: number | undefined } | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row === undefined ? undefined : { row: Number(row), column: column ? Number(column) : undefined };
}
