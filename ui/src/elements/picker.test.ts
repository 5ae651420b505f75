import { expect, test } from 'vitest';
import { firstLine, lines, stepTo, type Choice, type Making } from './picker';

const city: Choice = { id: 'pl-1', label: 'Москва' };
const create: Making = { key: 'place', words: 'Создать «Мос»' };
const keep: Making = { key: 'words', words: 'Записать словами «Мос»', harmless: true };

test('enter_takes_the_first_found_and_never_makes_a_record_unasked', () => {
  const cases: [Choice[], Making[], string, number][] = [
    [[city], [create], 'Мос', 0],
    [[city], [create], '  ', -1],
    [[], [create], 'Мос', -1],
    [[], [create, keep], 'Мос', 1],
    [[city], [keep, create], 'Мос', 0],
    [[], [], 'Мос', -1],
  ];
  for (const [choices, makings, typed, line] of cases) {
    expect(firstLine(lines(choices, makings), typed)).toBe(line);
  }
});

test('the_arrows_go_round', () => {
  expect(stepTo(-1, 1, 3)).toBe(0);
  expect(stepTo(-1, -1, 3)).toBe(2);
  expect(stepTo(2, 1, 3)).toBe(0);
  expect(stepTo(0, -1, 3)).toBe(2);
  expect(stepTo(-1, 1, 0)).toBe(-1);
});
