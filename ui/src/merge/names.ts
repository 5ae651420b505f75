// What records are called that can be the same thing, and whether a name is enough to look for others. Pure.
import type { AnyRecord, Noun, Text } from '../generated/api';

export function nameOf(asked: AnyRecord): Text | undefined {
  switch (asked.noun) {
    case 'event':
    case 'organization':
    case 'person':
    case 'place':
      return asked.record.name;
    case 'post':
      return asked.record.role;
    case 'document':
    case 'source_file':
      return asked.record.title;
    default:
      return undefined;
  }
}

export function isNamed(record: AnyRecord): boolean {
  const { ru = '', en = '' } = nameOf(record) ?? {};
  return `${ru}${en}`.trim() !== '';
}

const MERGED: Noun[] = ['event', 'organization', 'person', 'place', 'post', 'document', 'source_file'];

/** Whether two records of a noun can become one. */
export function canMerge(noun: Noun): boolean {
  return MERGED.includes(noun);
}
