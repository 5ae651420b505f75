// Which columns a table shows, how wide, in which order: what this PC remembers of it. Pure.
import type { TableColumn } from '../generated/api';

export interface ColumnWishes {
  /** Codes in order; empty until somebody chose, which shows the first ones. */
  columns: string[];
  /** Widths in rem, by code. */
  widths: Record<string, number>;
  sort?: string;
  descending: boolean;
}

export const WIDTH_MIN = 4;
export const WIDTH_MAX = 48;
const PREFIX = 'letopis.table.';

export function noWishes(): ColumnWishes {
  return { columns: [], widths: {}, descending: false };
}

export function readWishes(storage: Pick<Storage, 'getItem'>, noun: string): ColumnWishes {
  try {
    const kept = JSON.parse(storage.getItem(PREFIX + noun) ?? '{}') as Partial<ColumnWishes>;
    return {
      columns: Array.isArray(kept.columns) ? kept.columns.filter((code) => typeof code === 'string') : [],
      widths: typeof kept.widths === 'object' && kept.widths !== null ? kept.widths : {},
      ...(typeof kept.sort === 'string' ? { sort: kept.sort } : {}),
      descending: kept.descending === true,
    };
  } catch {
    return noWishes();
  }
}

export function writeWishes(storage: Pick<Storage, 'setItem'>, noun: string, wishes: ColumnWishes): void {
  try {
    storage.setItem(PREFIX + noun, JSON.stringify(wishes));
  } catch {
    // A full or forbidden storage costs only the memory of these wishes.
  }
}

/** The columns to show: those chosen that there still are, else the first ones. */
export function shownColumns(known: TableColumn[], chosen: string[]): TableColumn[] {
  const shown = chosen.flatMap((code) => known.find((column) => column.code === code) ?? []);
  return shown.length > 0 ? shown : known.filter((column) => column.is_first);
}

/** Every column for the menu: those shown in their order, then the others. */
export function menuColumns(known: TableColumn[], shown: TableColumn[]): TableColumn[] {
  return [...shown, ...known.filter((column) => !shown.includes(column))];
}

/** The codes with one put in at the end or taken out; the last one stays. */
export function withColumn(codes: string[], code: string, wanted: boolean): string[] {
  if (wanted) return codes.includes(code) ? codes : [...codes, code];
  const left = codes.filter((one) => one !== code);
  return left.length > 0 ? left : codes;
}

/** The codes with one moved by a step, if there is room. */
export function movedColumn(codes: string[], code: string, step: number): string[] {
  const from = codes.indexOf(code);
  const to = from + step;
  if (from < 0 || to < 0 || to >= codes.length) return codes;
  const moved = codes.filter((one) => one !== code);
  moved.splice(to, 0, code);
  return moved;
}

/** A heading pressed once sorts by it, twice the other way round, thrice gives the order of the list back. */
export function nextSort(wishes: ColumnWishes, code: string): Pick<ColumnWishes, 'sort' | 'descending'> {
  if (wishes.sort !== code) return { sort: code, descending: false };
  return wishes.descending ? { sort: undefined, descending: false } : { sort: code, descending: true };
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, WIDTH_MIN), WIDTH_MAX) * 16) / 16;
}

/** How wide a column is before anybody drew it. */
export function usualWidth(column: TableColumn, isName: boolean): number {
  if (isName) return 22;
  if (column.is_number) return 7;
  if (column.edit?.how === 'date') return 10;
  return 12;
}
