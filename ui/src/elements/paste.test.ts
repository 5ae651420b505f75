import { expect, test } from 'vitest';
import { cleanLine, cleanRows, cleanText } from './paste';

test('signs_that_nobody_sees_are_taken_off_and_words_stay', () => {
  const cases: [string, string][] = [
    ['меж\u00ADмуни\u00ADципальное', 'межмуниципальное'],
    ['№\u00A0204', '№ 204'],
    ['7\u202F000\u2009человек', '7 000 человек'],
    ['\uFEFFДоклад\u200B', 'Доклад'],
    ['од\u0007но', 'одно'],
    ['«Городские технологии» — 2017', '«Городские технологии» — 2017'],
    ['слово  два   три', 'слово два три'],
  ];
  for (const [pasted, clean] of cases) expect(cleanText(pasted)).toBe(clean);
});

test('paragraphs_stay_and_ends_of_lines_become_one_kind', () => {
  expect(cleanText('Первый.\r\nВторой.\u000BТретий.\u2028Четвёртый.\r\n\r\n\r\n\r\nПятый.\r\n')).toBe(
    'Первый.\nВторой.\nТретий.\nЧетвёртый.\n\nПятый.',
  );
});

test('a_name_is_pasted_as_one_line', () => {
  expect(cleanLine('VI форум\r\nлучших\u00A0практик\r\n')).toBe('VI форум лучших практик');
});

test('a_list_from_word_becomes_rows_without_bullets', () => {
  const pasted =
    '•\tумные города\r\n–\tцифровая экономика\r\n3.\tТОС\r\n\r\n2020 год в числах\r\n10-летие союза';
  expect(cleanRows(pasted)).toEqual([
    'умные города',
    'цифровая экономика',
    'ТОС',
    '2020 год в числах',
    '10-летие союза',
  ]);
});
