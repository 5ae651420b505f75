// What the table puts on the clipboard, and what is said of it.
import { t } from '../i18n';
import type { Picks } from '../many/picks.svelte';
import type { ToastWish } from '../state.svelte';
import { asHtml, asTsv, putOnClipboard } from './clipboard';
import type { TableModel } from './table.svelte';

/** The cells of a row, as they are; a heading would be in the way of a single value. */
export async function copyCells(
  model: TableModel,
  row: number,
  span: { first: number; last: number },
): Promise<ToastWish> {
  const labels = model.columns.map(({ label }) => label);
  const cells = (row < 0 ? labels : (model.rowAt(row)?.cells ?? [])).slice(span.first, span.last + 1);
  return put([cells], [], t('table-copied-cells', { count: cells.length }));
}

/** The rows selected, under their headings. */
export async function copyRows(model: TableModel, picks: Picks): Promise<ToastWish> {
  const rows = (await rowsPicked(model, picks)).map(({ cells }) => cells);
  const headings = model.columns.map(({ label }) => label);
  return put(rows, headings, t('table-copied-rows', { count: rows.length }));
}

async function rowsPicked(model: TableModel, picks: Picks) {
  const here = model.pieces.flat().filter((row) => row !== undefined && picks.has(row.id));
  if (here.length === picks.count) return here.filter((row) => row !== undefined);
  return (await model.rowsBetween(0, model.total - 1)).filter(({ id }) => picks.has(id));
}

async function put(rows: string[][], headings: string[], words: string): Promise<ToastWish> {
  const whole = headings.length > 0 ? [headings, ...rows] : rows;
  const isDone = await putOnClipboard(asTsv(whole), asHtml(headings, rows));
  return isDone ? { words } : { tone: 'problem', words: t('table-copy-forbidden') };
}
