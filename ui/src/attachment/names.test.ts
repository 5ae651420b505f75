import { expect, test } from 'vitest';
import { extensionOf, isOwnName } from './names';

test('the_ending_of_a_name', () => {
  const cases: [string, string][] = [
    ['Отчёт.PDF', 'pdf'],
    ['архив.tar.gz', 'gz'],
    ['без окончания', ''],
    ['.profile', ''],
    ['точка.', ''],
  ];
  for (const [name, ending] of cases) expect(extensionOf(name), name).toBe(ending);
});

test('a_label_that_says_no_more_than_the_name', () => {
  expect(isOwnName('фото.png', 'фото')).toBe(true);
  expect(isOwnName('README', 'README')).toBe(true);
  expect(isOwnName('фото.png', 'Общее фото')).toBe(false);
});
