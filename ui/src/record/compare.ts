// Two versions of one record, field by field: what differs, who changed it, and
// the record that comes of a choice for each field. Pure.
import { sameValue } from './tidy';

export type Version = 'mine' | 'theirs';
export type Choice = Record<string, Version | undefined>;

export interface Difference {
  field: string;
  /** Who changed it since the version that both began from. */
  changed_by: Version | 'both';
}

const at = (record: object, field: string): unknown => (record as Record<string, unknown>)[field];

/** The fields in which my version and the one in the register differ; all three made ready to be sent. */
export function differences(
  fields: readonly string[],
  base: object,
  mine: object,
  theirs: object,
): Difference[] {
  return fields
    .filter((field) => !sameValue(at(mine, field), at(theirs, field)))
    .map((field) => ({
      field,
      changed_by: sameValue(at(base, field), at(theirs, field))
        ? 'mine'
        : sameValue(at(base, field), at(mine, field))
          ? 'theirs'
          : 'both',
    }));
}

/** What is chosen before anybody chose: the version that changed; nothing where both did. */
export function firstChoice(found: Difference[]): Choice {
  const clear = found.filter((difference) => difference.changed_by !== 'both');
  return Object.fromEntries(clear.map(({ field, changed_by }) => [field, changed_by as Version]));
}

/** My version with the chosen fields of theirs. */
export function merged<R extends object>(fields: readonly string[], mine: R, theirs: R, choice: Choice): R {
  const taken = fields
    .filter((field) => choice[field] === 'theirs')
    .map((field) => [field, at(theirs, field)] as const);
  return structuredClone({ ...mine, ...Object.fromEntries(taken) });
}
