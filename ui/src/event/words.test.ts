import { expect, test } from 'vitest';
import type { Attendee } from '../generated/api';
import { blankAttendee } from './draft';
import { attendeeWords, groupSources, placesWords, shown, type Labels } from './words';

const labels: Labels = {
  'pe-1': { noun: 'person', label: 'Г. С. Колягин' },
  'po-1': { noun: 'post', label: 'председатель Ставропольской городской Думы' },
  'o-1': { noun: 'organization', label: 'администрация города Ставрополя' },
};
const attendee = (parts: Partial<Attendee>): Attendee => ({ ...blankAttendee('city'), ...parts });

test('a_missing_wording_is_told_in_the_other_language', () => {
  expect(shown({ ru: 'Форум', en: 'Forum' }, 'en')).toEqual({ words: 'Forum', language: 'en' });
  expect(shown({ ru: 'Форум', en: '' }, 'en')).toEqual({ words: 'Форум', language: 'ru' });
  expect(shown({}, 'en')).toBeUndefined();
});

test('a_person_stands_with_the_post_and_a_post_needs_no_person', () => {
  expect(attendeeWords(attendee({ person_id: 'pe-1', post_id: 'po-1' }), labels, 'ru')?.words).toBe(
    'Г. С. Колягин, председатель Ставропольской городской Думы',
  );
  expect(attendeeWords(attendee({ post_id: 'po-1' }), labels, 'ru')?.words).toBe(labels['po-1']?.label);
  expect(attendeeWords(attendee({}), labels, 'ru')).toBeUndefined();
});

test('words_of_the_source_go_first_and_the_record_behind_them_is_told_only_when_they_do_not', () => {
  const said = attendeeWords(
    attendee({ organization_id: 'o-1', label: { ru: 'представители Администрации города Ставрополя' } }),
    labels,
    'ru',
  );
  expect(said).toEqual({ words: 'представители Администрации города Ставрополя', language: 'ru' });
  const silent = attendeeWords(
    attendee({ organization_id: 'o-1', label: { ru: 'наша делегация' } }),
    labels,
    'ru',
  );
  expect(silent?.detail).toBe('администрация города Ставрополя');
});

test('a_country_is_told_unless_the_words_name_it', () => {
  expect(
    attendeeWords(attendee({ label: { ru: 'США' }, country: 'US' }), labels, 'ru')?.country,
  ).toBeUndefined();
  expect(attendeeWords(attendee({ label: { ru: 'Джон Смит' }, country: 'US' }), labels, 'ru')?.country).toBe(
    'US',
  );
  expect(
    attendeeWords(attendee({ label: { ru: 'Иванов' }, country: 'RU' }), labels, 'ru')?.country,
  ).toBeUndefined();
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
