import { expect, test } from 'vitest';
import { typeset } from './typeset';

test('what_belongs_together_is_not_torn_apart_at_the_end_of_a_line', () => {
  const cases: [string, string][] = [
    ['Указ № 204', 'Указ №~204'],
    ['Г. С. Колягин', 'Г.~С.~Колягин'],
    ['И. Ульянченко', 'И.~Ульянченко'],
    ['за 2018 г.', 'за~2018~г.'],
    ['2014–2018 гг.', '2014–2018~гг.'],
    ['г. Ставрополь', 'г.~Ставрополь'],
    ['Москва — столица', 'Москва~— столица'],
    ['вошёл в Правление и в Совет', 'вошёл в~Правление и~в~Совет'],
    ['опыт, проблемы', 'опыт, проблемы'],
  ];
  for (const [typed, set] of cases) expect(typeset(typed).replaceAll('\u00A0', '~')).toBe(set);
});
