// Two records that become one: what can be chosen for each field, and the record that comes of it. Pure.
// The two keep their places on the screen whichever of them stays: `one` is left, `other` is right.
import type { AnyRecord, MergeField, MergePreview, Text } from '../generated/api';

export type Side = 'one' | 'other';
export type Choice = Side | 'both';
export type Choices = Partial<Record<string, Choice>>;

/** The preview for each of the two staying. */
export type Pair = Record<Side, MergePreview>;

export interface FieldOptions {
  field: string;
  label: string;
  lines: Record<Choice, string[]>;
  /** What may be chosen, without saying the same twice. */
  offered: Choice[];
  chosen: Choice;
  /** Whether both say something, and not the same. */
  is_conflict: boolean;
}

type Fields = Record<string, unknown>;

/** Reasons go with the fields that they explain; nobody chooses them apart. */
const FOLLOWING = 'inferred';
/** Names of which the one not chosen is kept among the other names. */
const NAMES = ['name', 'short_name'];
const FILLED = ['name', 'short_name', 'sort_name', 'role', 'title'];

export const opposite = (side: Side): Side => (side === 'one' ? 'other' : 'one');

const same = (one: string[], other: string[]) =>
  one.length === other.length && one.every((line, index) => line === other[index]);

/** A name taken of the one that goes keeps the other language of the one that stays, and the other way round. */
function isFilled({ field, is_conflict }: MergeField): boolean {
  return is_conflict && FILLED.includes(field);
}

/** Whose note keeps the name that is not chosen: where the name of the one that goes is taken, the other's. */
function unionFor(field: string, kept: Side, choices: Choices): Side {
  const takes_other = ['name', 'role', 'title'].some((name) => choices[name] === opposite(kept));
  return field === 'note' && takes_other ? opposite(kept) : kept;
}

/** The fields in which the two differ, with what may be chosen and what is chosen now. */
export function optionsOf(pair: Pair, kept: Side, choices: Choices): FieldOptions[] {
  const find = (side: Side, field: string) => pair[side].fields.find((found) => found.field === field);
  return pair[kept].fields
    .filter(({ field }) => field !== FOLLOWING)
    .map((found) => {
      const { field, label, is_conflict, kept: stays, gone } = found;
      const sides = kept === 'one' ? { one: stays, other: gone } : { one: gone, other: stays };
      const both = find(unionFor(field, kept, choices), field)?.merged ?? found.merged;
      const lines: Record<Choice, string[]> = { ...sides, both };
      if (isFilled(found)) {
        lines.one = find('one', field)?.merged ?? lines.one;
        lines.other = find('other', field)?.merged ?? lines.other;
      }
      if (field === 'other_names') lines.both = exchanged(pair, kept, choices, both, lineOf);
      const like = (['one', 'other'] as const).find((side) => same(lines[side], lines.both));
      const offered: Choice[] = like ? ['one', 'other'] : ['one', 'other', 'both'];
      const wished = choices[field];
      const chosen = wished && offered.includes(wished) ? wished : (like ?? 'both');
      return { field, label, lines, offered, chosen, is_conflict };
    });
}

/** A name as its line in the list of other names. */
const lineOf = ({ ru, en }: Text): string => [ru, en].filter(Boolean).join(', ');

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The other names, after a name was taken of the one that goes: that one leaves the list, the one it displaces comes in. */
function exchanged<Row>(
  pair: Pair,
  kept: Side,
  choices: Choices,
  rows: Row[],
  rowOf: (name: Text) => Row,
): Row[] {
  const words = (row: Row) => folded(typeof row === 'string' ? row : lineOf(nameIn(row)));
  return NAMES.filter((name) => choices[name] === opposite(kept)).reduce((rows, name) => {
    const [taken, displaced] = [opposite(kept), kept].map(
      (side) => (fieldsOf(pair[side].merged)[name] ?? {}) as Text,
    );
    const [leaving, coming] = [folded(lineOf(taken!)), folded(lineOf(displaced!))];
    const own = folded(lineOf((fieldsOf(pair[kept].gone.record)[name] ?? {}) as Text));
    const left = rows.filter((row) => ![leaving, own].includes(words(row)));
    const is_new = coming !== '' && coming !== leaving && !left.some((row) => words(row) === coming);
    return is_new ? [...left, rowOf(displaced!)] : left;
  }, rows);
}

/** The name in a row of other names: an organization's has its time beside it. */
function nameIn(row: unknown): Text {
  return typeof row === 'object' && row !== null && 'name' in row ? (row.name as Text) : (row as Text);
}

function fieldsOf(record: AnyRecord): Fields {
  return record.record as unknown as Fields;
}

/** The record that stays, with what was chosen for each field. */
export function chosenRecord(pair: Pair, kept: Side, choices: Choices): AnyRecord {
  const preview = pair[kept];
  const record = structuredClone(preview.merged);
  const fields = fieldsOf(record);
  const sides: Record<Side, Fields> = {
    one: fieldsOf(kept === 'one' ? preview.kept.record : preview.gone.record),
    other: fieldsOf(kept === 'one' ? preview.gone.record : preview.kept.record),
  };
  const reasons = fields[FOLLOWING] as Fields | undefined;
  const put = (into: Fields, name: string, value: unknown) => {
    if (value === undefined) delete into[name];
    else into[name] = structuredClone(value);
  };
  const filled = preview.fields.filter(isFilled).map(({ field }) => field);
  for (const { field, chosen } of optionsOf(pair, kept, choices)) {
    // What nobody touched stays as the union has it, to the last part that no line tells.
    if (chosen === 'both' || choices[field] === undefined) {
      const union = unionFor(field, kept, choices);
      if (union !== kept) put(fields, field, fieldsOf(pair[union].merged)[field]);
      continue;
    }
    const taken = filled.includes(field) ? fieldsOf(pair[chosen].merged) : sides[chosen];
    put(fields, field, taken[field]);
    if (reasons) put(reasons, field, (sides[chosen][FOLLOWING] as Fields | undefined)?.[field]);
  }
  const names = fields.other_names;
  if (Array.isArray(names) && (choices.other_names ?? 'both') === 'both') {
    const rowOf = (name: Text): unknown =>
      record.noun === 'organization' ? { name, start_date: {}, end_date: {} } : name;
    fields.other_names = exchanged(pair, kept, choices, names as unknown[], rowOf);
  }
  return record;
}
