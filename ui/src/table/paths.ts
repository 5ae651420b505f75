// A field of a record by its path (`location.text`): read, and a record with it written. Pure.

export function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inside, step) => (isObject(inside) ? inside[step] : undefined), record);
}

/** A copy of the record with the value at the path; nothing takes the field away. */
export function withValue<R extends object>(record: R, path: string, value: unknown): R {
  const copy = structuredClone(record);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let inside = copy as Record<string, unknown>;
  for (const step of steps) {
    if (!isObject(inside[step])) inside[step] = {};
    inside = inside[step] as Record<string, unknown>;
  }
  if (value === undefined || value === '') delete inside[last];
  else inside[last] = value;
  return copy;
}

/** The record without the reason for a value that a person has now stated: it was worked out no more. */
export function withoutReason<R extends object>(record: R, path: string): R {
  const field = path.split('.')[0] ?? '';
  const reasons = valueAt(record, 'inferred');
  if (!isObject(reasons) || !(field in reasons)) return record;
  const copy = structuredClone(record) as R & { inferred: Record<string, unknown> };
  delete copy.inferred[field];
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
