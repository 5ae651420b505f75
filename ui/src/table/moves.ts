// Where a key leads in a grid. Pure. The headings are row −1.

export interface Cell {
  row: number;
  column: number;
}
export interface Extent {
  rows: number;
  columns: number;
  /** Rows of a screenful. */
  page: number;
}

/** The cell that a key leads to; nothing where it leads nowhere or means something else. */
export function gridMove(
  code: string,
  isCtrl: boolean,
  at: Cell,
  { rows, columns, page }: Extent,
): Cell | undefined {
  const moves: Record<string, Cell> = {
    ArrowDown: { row: at.row + 1, column: at.column },
    ArrowUp: { row: at.row - 1, column: at.column },
    ArrowLeft: { row: at.row, column: at.column - 1 },
    ArrowRight: { row: at.row, column: at.column + 1 },
    PageDown: { row: at.row + page, column: at.column },
    PageUp: { row: Math.max(at.row - page, Math.min(at.row, 0)), column: at.column },
    Home: isCtrl ? { row: 0, column: 0 } : { row: at.row, column: 0 },
    End: isCtrl ? { row: rows - 1, column: columns - 1 } : { row: at.row, column: columns - 1 },
  };
  const to = moves[code];
  if (!to) return undefined;
  return {
    row: Math.min(Math.max(to.row, -1), rows - 1),
    column: Math.min(Math.max(to.column, 0), columns - 1),
  };
}
