// A long list, read in pieces: what `LongList` needs to know of its rows, and where its keys lead.

export const PIECE_ROWS = 100;

export interface LongRows<Row> {
  /** How many rows there are in all. */
  readonly rowCount: number;
  /** Grows when the list must be shown from its beginning again. */
  readonly fresh: number;
  /** A piece of a hundred rows; absent where it was not read yet. */
  piece(at: number): Row[] | undefined;
  /** Makes sure that a piece is there or on its way. */
  need(piece: number): Promise<void>;
}

export function pieceCount(rows: LongRows<unknown>): number {
  return Math.ceil(rows.rowCount / PIECE_ROWS);
}

export function rowAt<Row>(rows: LongRows<Row>, index: number): Row | undefined {
  return rows.piece(Math.floor(index / PIECE_ROWS))?.[index % PIECE_ROWS];
}

/** Where a key leads from a row; absent for keys that do not walk. */
export function target(code: string, at: number, count: number, page: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = targets[code];
  return wanted === undefined ? undefined : Math.min(Math.max(wanted, 0), Math.max(count - 1, 0));
}
