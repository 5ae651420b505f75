import { expect, test } from 'vitest';
import { groupSources, placesWords, shown } from './words';

test('a_missing_wording_is_told_in_the_other_language', () => {
  expect(shown({ ru: 'Форум', en: 'Forum' }, 'en')).toEqual({ words: 'Forum', language: 'en' });
  expect(shown({ ru: 'Форум', en: '' }, 'en')).toEqual({ words: 'Форум', language: 'ru' });
  expect(shown({}, 'en')).toBeUndefined();
});

test('places_in_one_source_are_gathered', () => {
  const page = { title: 'Страница города', address: 'https://example.org' };
  expect(
    groupSources([
      { ...page, locator_words: 'абзац 16' },
      { ...page, locator_words: 'абзац 17', quote: 'слова' },
      { ...page, locator_words: 'абзац 16' },
      { title: 'Протокол', locator_words: '' },
    ]),
  ).toEqual([
    { ...page, locators: ['абзац 16', 'абзац 17'], quotes: ['слова'] },
    { title: 'Протокол', locators: [], quotes: [] },
  ]);
});

test('a_word_that_places_share_is_said_once', () => {
  expect(placesWords(['абзац 16', 'абзац 17', 'абзац 19'])).toBe('абзац 16, 17, 19');
  expect(placesWords(['лист 2020, стр. 5', 'абзац 1'])).toBe('лист 2020, стр. 5, абзац 1');
  expect(placesWords([])).toBe('');
});
