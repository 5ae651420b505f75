import { expect, test } from 'vitest';
import { sortNameOf, sortNames } from './names';

test('initials_before_a_surname_go_behind_it', () => {
  expect(sortNameOf('Г. С. Колягин')).toBe('Колягин Г. С.');
  expect(sortNameOf('Г.С. Колягин')).toBe('Колягин Г. С.');
  expect(sortNameOf('А. Ульянченко-Белая')).toBe('Ульянченко-Белая А.');
  expect(sortNameOf('G. S. Kolyagin')).toBe('Kolyagin G. S.');
});

test('where_the_order_cannot_be_told_nothing_is_guessed', () => {
  for (const name of ['Иван Ульянченко', 'Колягин Г. С.', 'Колягин', '', 'глава города'])
    expect(sortNameOf(name)).toBeUndefined();
});

test('a_name_for_lists_is_guessed_only_where_nobody_wrote_one', () => {
  const name = { ru: 'Г. С. Колягин', en: 'G. S. Kolyagin' };
  expect(sortNames({ name, sort_name: {} })).toEqual({ ru: 'Колягин Г. С.', en: 'Kolyagin G. S.' });
  expect(sortNames({ name, sort_name: { ru: 'Колягин' } })).toEqual({ ru: 'Колягин', en: 'Kolyagin G. S.' });
  expect(sortNames({ name: { ru: 'Иван Ульянченко' } })).toEqual({});
});
