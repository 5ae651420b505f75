// Fields in words: the name of one, and the path of a refusal: «Итоги, строка 3, по-русски».
import type { Noun } from '../generated/api';
import { has, t } from '../i18n';
import { placeOf } from './paths';

/** What a field is called on the page of its noun. */
export function fieldWords(noun: Noun, field: string): string {
  const own = noun === 'event' ? `event-field-${field}` : `record-field-${noun}-${field}`;
  const found = [own, `record-field-${field}`].find(has);
  return found ? t(found) : field;
}

export function pathWords(path: string, noun: Noun): string {
  const { field, row, part, language } = placeOf(path);
  const inner = part?.split('.').at(-1);
  const words = [fieldWords(noun, field)];
  if (row !== undefined) words.push(t('record-path-row', { row }));
  if (inner) {
    const name = has(`record-part-${inner}`) ? t(`record-part-${inner}`) : fieldWords(noun, inner);
    if (name !== inner) words.push(name);
  }
  if (language) words.push(t('record-path-language', { language }));
  return words.join(', ');
}
