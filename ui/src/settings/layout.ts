// How papers are laid out: bounds, what GOST R 7.0.97 says, numbers as a person writes them. Pure.
import type { PaperLayout } from '../generated/api';

export interface LayoutField {
  field: keyof PaperLayout;
  /** Message id of the unit. */
  unit: 'mm' | 'cm' | 'pt' | 'lines';
  /** How many of the value make one of the unit. */
  per: number;
  least: number;
  most: number;
  step: number;
}

export const LAYOUT_FIELDS: LayoutField[] = [
  { field: 'margin_left', unit: 'mm', per: 1, least: 20, most: 60, step: 5 },
  { field: 'margin_right', unit: 'mm', per: 1, least: 10, most: 40, step: 5 },
  { field: 'margin_top', unit: 'mm', per: 1, least: 20, most: 60, step: 5 },
  { field: 'margin_bottom', unit: 'mm', per: 1, least: 20, most: 60, step: 5 },
  { field: 'text_size', unit: 'pt', per: 1, least: 12, most: 14, step: 1 },
  { field: 'table_size', unit: 'pt', per: 1, least: 8, most: 14, step: 1 },
  { field: 'line_spacing', unit: 'lines', per: 100, least: 100, most: 150, step: 5 },
  { field: 'paragraph_indent', unit: 'cm', per: 100, least: 0, most: 250, step: 25 },
];

/** By GOST R 7.0.97, 30 mm at the binding edge: yearly reports are kept over ten years. */
export const GOST: PaperLayout = {
  margin_left: 30,
  margin_right: 10,
  margin_top: 20,
  margin_bottom: 20,
  text_size: 12,
  table_size: 10,
  line_spacing: 115,
  paragraph_indent: 125,
};

export function isGost(layout: PaperLayout): boolean {
  return LAYOUT_FIELDS.every(({ field }) => layout[field] === GOST[field]);
}

/** The value as one writes it: `1,15` in Russian, `1.15` in English. */
export function numberWords(value: number, { per }: LayoutField, language: 'ru' | 'en'): string {
  const words = String(value / per);
  return language === 'ru' ? words.replace('.', ',') : words;
}

/** What was typed as a value; nothing where it is no number. Both signs of the decimal are taken. */
export function readNumber(words: string, { per }: LayoutField): number | undefined {
  const clean = words.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(clean)) return undefined;
  return Math.round(Number(clean) * per);
}

export function isWithin(value: number | undefined, { least, most }: LayoutField): boolean {
  return value !== undefined && value >= least && value <= most;
}

/** One step up or down, onto the next round value, inside the bounds. */
export function stepped(value: number, direction: 1 | -1, { step, least, most }: LayoutField): number {
  const next = direction > 0 ? Math.floor(value / step) * step + step : Math.ceil(value / step) * step - step;
  return Math.min(Math.max(next, least), most);
}
