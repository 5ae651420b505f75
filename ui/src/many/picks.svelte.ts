// The rows selected in a list or a table. The view tells the places; nothing here knows what a row is.
import { ALL, countOf, isPicked, NONE, ranged, rangeOf, toggled, without, type Selection } from './selection';

/** Where rows come from: their number, and the ids between two places, read where nobody looked yet. */
export interface RowSource {
  total: () => number;
  idsBetween: (first: number, last: number) => Promise<string[]>;
}

export class Picks {
  selection: Selection = $state.raw(NONE);
  #source: RowSource | undefined;
  /** Where a range begins, and what was selected then. */
  #anchor = 0;
  #before: Selection = NONE;

  /** The view that is on the screen; answers how it leaves. */
  attach(source: RowSource): () => void {
    this.#source = source;
    return () => {
      if (this.#source === source) this.#source = undefined;
    };
  }

  get count(): number {
    return countOf(this.selection, this.#source?.total() ?? 0);
  }

  /** Whether a selection is under way. */
  get any(): boolean {
    return this.selection.all || this.selection.ids.size > 0;
  }

  has(id: string): boolean {
    return isPicked(this.selection, id);
  }

  async toggle(index: number, id: string): Promise<void> {
    const source = this.#source;
    const every = this.selection.all && source ? await source.idsBetween(0, source.total() - 1) : [];
    this.selection = toggled(this.selection, id, every);
    this.#begin(index);
  }

  /** From where the range began to here. `from` is where one stood, when no range was begun yet. */
  async extend(to: number, from: number): Promise<void> {
    if (!this.#source) return;
    if (!this.any) this.#begin(from);
    const { first, last } = rangeOf(this.#anchor, to);
    const before = this.#before;
    this.selection = ranged(before, await this.#source.idsBetween(first, last));
  }

  takeAll(): void {
    this.selection = ALL;
    this.#begin(0);
  }

  clear(): void {
    this.selection = NONE;
    this.#before = NONE;
  }

  /** Takes some out of the selection. Of all, the others must be named. */
  async drop(gone: readonly string[]): Promise<void> {
    const source = this.#source;
    if (this.selection.all && source) {
      this.selection = { all: false, ids: new Set(await source.idsBetween(0, source.total() - 1)) };
    }
    this.selection = without(this.selection, gone);
    this.#before = without(this.#before, gone);
  }

  #begin(index: number): void {
    this.#anchor = index;
    this.#before = this.selection.all ? NONE : this.selection;
  }
}
