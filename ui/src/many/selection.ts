// Which rows are selected, and how keys and clicks change that. Pure: ids and places in, a selection out.

export interface Selection {
  /** All of the filter, also what was never read. */
  readonly all: boolean;
  /** One by one; empty where all are. */
  readonly ids: ReadonlySet<string>;
}

export const NONE: Selection = { all: false, ids: new Set() };
export const ALL: Selection = { all: true, ids: new Set() };

export function countOf(selection: Selection, total: number): number {
  return selection.all ? total : selection.ids.size;
}

export function isPicked(selection: Selection, id: string): boolean {
  return selection.all || selection.ids.has(id);
}

/** One more, or one less. Of all, one less can only be told by naming the others. */
export function toggled(selection: Selection, id: string, everyId: readonly string[] = []): Selection {
  const ids = new Set(selection.all ? everyId : selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { all: false, ids };
}

/** What was selected when the range began, and the range: drawn shorter, it gives back what it took. */
export function ranged(before: Selection, range: readonly string[]): Selection {
  return { all: false, ids: new Set([...before.ids, ...range]) };
}

/** First and last place of a range, its ends in any order. */
export function rangeOf(anchor: number, to: number): { first: number; last: number } {
  return { first: Math.min(anchor, to), last: Math.max(anchor, to) };
}

/** What is left of a selection when records are gone. */
export function without(selection: Selection, gone: readonly string[]): Selection {
  if (selection.all || !gone.some((id) => selection.ids.has(id))) return selection;
  return { all: false, ids: new Set([...selection.ids].filter((id) => !gone.includes(id))) };
}
