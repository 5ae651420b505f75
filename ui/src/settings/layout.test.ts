import { expect, test } from 'vitest';
import { GOST, isGost, isWithin, LAYOUT_FIELDS, numberWords, readNumber, stepped } from './layout';

const spacing = LAYOUT_FIELDS.find(({ field }) => field === 'line_spacing')!;
const left = LAYOUT_FIELDS.find(({ field }) => field === 'margin_left')!;

test('the_standard_is_within_its_own_bounds', () => {
  for (const field of LAYOUT_FIELDS) expect(isWithin(GOST[field.field], field), field.field).toBe(true);
  expect(isGost(GOST)).toBe(true);
  expect(isGost({ ...GOST, margin_left: 20 })).toBe(false);
});

test('numbers_are_read_as_people_write_them', () => {
  expect(numberWords(115, spacing, 'ru')).toBe('1,15');
  expect(numberWords(115, spacing, 'en')).toBe('1.15');
  for (const words of ['1,15', '1.15', ' 1,15 ']) expect(readNumber(words, spacing)).toBe(115);
  for (const words of ['', 'много', '1,2,3', '-5']) expect(readNumber(words, spacing)).toBeUndefined();
});

test('a_step_leads_to_the_next_round_value_inside_the_bounds', () => {
  expect(stepped(32, 1, left)).toBe(35);
  expect(stepped(32, -1, left)).toBe(30);
  expect(stepped(20, -1, left)).toBe(20);
  expect(stepped(150, 1, spacing)).toBe(150);
});
