import { expect, test } from 'vitest';
import { fits } from './finder.svelte';

test('every_part_typed_begins_a_word', () => {
  expect(fits('Новое мероприятие', 'нов')).toBe(true);
  expect(fits('Новое мероприятие', 'мер нов')).toBe(true);
  expect(fits('Новое мероприятие', 'прия')).toBe(false);
  expect(fits('Новое мероприятие', '')).toBe(true);
  expect(fits('Люди и должности', 'долж')).toBe(true);
  expect(fits('Выделенным: изменить вид', 'выделенным: изм')).toBe(true);
});
