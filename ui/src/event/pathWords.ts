// The path of a field in words: «Итоги, строка 3, по-русски».
import { has, t } from '../i18n';
import { placeOf } from './paths';

export function pathWords(path: string): string {
  const { field, row, part, language } = placeOf(path);
  const name = has(`event-field-${field}`) ? t(`event-field-${field}`) : field;
  const inner = part?.split('.').at(-1);
  const words = [name];
  if (row !== undefined) words.push(t('event-path-row', { row }));
  if (inner && has(`event-part-${inner}`)) words.push(t(`event-part-${inner}`));
  else if (inner && has(`event-field-${inner}`)) words.push(t(`event-field-${inner}`));
  if (language) words.push(t('event-path-language', { language }));
  return words.join(', ');
}
