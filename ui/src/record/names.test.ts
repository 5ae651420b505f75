import { expect, test } from 'vitest';
import { sortNameOf } from './names';

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
