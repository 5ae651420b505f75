import { describe, expect, it } from 'vitest';
import { lineDiff, wordDiff } from './diff';

describe('one line before and after', () => {
  it('marks the words that differ', () => {
    expect(wordDiff('Заседание правления Союза', 'Заседание палаты Союза')).toEqual([
      { kind: 'same', words: 'Заседание ' },
      { kind: 'gone', words: 'правления' },
      { kind: 'new', words: 'палаты' },
      { kind: 'same', words: ' Союза' },
    ]);
  });

  it('reads neighbouring changes as one', () => {
    const pieces = wordDiff(
      'Съезд союза прошёл в городе Самара летом',
      'Съезд союза прошёл в селе Ташла летом',
    );
    expect(pieces?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', words: 'городе Самара' },
      { kind: 'new', words: 'селе Ташла' },
    ]);
  });

  it('gives back both lines', () => {
    const [before, after] = ['Форум «Город», 15 июля', 'Форум «Города», 16 июля 2020 г.'];
    const pieces = wordDiff(before, after) ?? [];
    const side = (left_out: string) =>
      pieces
        .filter(({ kind }) => kind !== left_out)
        .map(({ words }) => words)
        .join('');
    expect(side('new')).toBe(before);
    expect(side('gone')).toBe(after);
  });

  it('declines lines that have little in common', () => {
    expect(wordDiff('очно', 'онлайн')).toBeUndefined();
    expect(wordDiff('', 'Самара')).toBeUndefined();
  });
});

describe('lists of lines', () => {
  it('pairs a line with what became of it', () => {
    expect(lineDiff(['Иванов, участник', 'Москва'], ['Иванов, докладчик', 'Казань'])).toMatchObject([
      { kind: 'changed' },
      { kind: 'gone', words: 'Москва' },
      { kind: 'new', words: 'Казань' },
    ]);
  });

  it('leaves out what did not change', () => {
    expect(lineDiff(['а', 'б'], ['б'])).toEqual([{ kind: 'gone', words: 'а' }]);
  });
});
