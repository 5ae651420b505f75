import { expect, test } from 'vitest';
import { beginsWith } from './completions';

test('a_name_is_offered_where_it_begins_as_one_types', () => {
  expect(beginsWith('Заседание Правления', 'заседание пр')).toBe(true);
  expect(beginsWith('Съёмка', 'съем')).toBe(true);
  expect(beginsWith('Вопросы заседаний Правления', 'заседание пр')).toBe(false);
});
