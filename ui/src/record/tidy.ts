// How a record is made ready to be sent: no empty wordings, no rows in which nothing
// was written, no keys that hold nothing. Also when two are the same. Pure.
import type { PartialDate, Source, Text } from '../generated/api';

export function isBlankText(text: Text | undefined | null): boolean {
  return !text?.ru?.trim() && !text?.en?.trim();
}

export function isBlankDate(date: PartialDate | undefined | null): boolean {
  return !date?.edtf && !date?.original?.trim();
}

export function tidyText(text: Text): Text {
  return { ru: text.ru?.trim() || undefined, en: text.en?.trim() || undefined };
}

export function tidyDate(date: PartialDate): PartialDate {
  return { edtf: date.edtf || undefined, original: date.original?.trim() || undefined };
}

export function tidySources(sources: Source[]): Source[] {
  return sources
    .filter((source) => source.source_id || source.locator?.trim() || source.quote?.trim())
    .map((source) => ({
      source_id: source.source_id,
      locator: (source.locator ?? '').trim(),
      quote: source.quote?.trim() || undefined,
    }));
}

export function tidyInferred(inferred: Record<string, Text>): Record<string, Text> {
  const kept = Object.entries(inferred).filter(([, why]) => !isBlankText(why));
  return Object.fromEntries(kept.map(([field, why]) => [field, tidyText(why)]));
}

export function tidyReason(text: Text | undefined): Text | undefined {
  return isBlankText(text) ? undefined : tidyText(text as Text);
}

/** Without keys that hold nothing, all the way down. */
export function compact<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(compact) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(filled.map(([key, inner]) => [key, compact(inner)])) as Value;
}

/** Whether two values of JSON are the same, whatever the order of their keys; absent and null are one. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? undefined) === (other ?? undefined)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  if (Array.isArray(one) && one.length !== (other as unknown[]).length) return false;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    sameValue(left[key], right[key]),
  );
}

/** Whether rows went on the way from one to the other, in any list however deep. */
export function lostRows(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) {
    const rows = Array.isArray(after) ? after : [];
    return rows.length < before.length || before.some((row, index) => lostRows(row, rows[index]));
  }
  if (typeof before !== 'object' || before === null) return false;
  const inner = (after ?? {}) as Record<string, unknown>;
  return Object.entries(before).some(([key, value]) => lostRows(value, inner[key]));
}
