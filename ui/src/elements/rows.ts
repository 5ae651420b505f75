// Lists of rows in a form: where a row moves to among those shown. Pure.

/** The place of the next row that is shown, above (-1) or below (1); -1 at the end. */
export function neighbour<Row>(
  rows: Row[],
  from: number,
  step: -1 | 1,
  shown: (row: Row) => boolean,
): number {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    if (shown(rows[at] as Row)) return at;
  }
  return -1;
}

/** The rows with the one at `from` put to `to`, in place. */
export function move<Row>(rows: Row[], from: number, to: number): void {
  const [row] = rows.splice(from, 1);
  if (row !== undefined) rows.splice(to, 0, row);
}
