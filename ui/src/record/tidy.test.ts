import { expect, test } from 'vitest';
import { compact, isBlankDate, lostRows, sameValue, tidyInferred, tidySources } from './tidy';

test('absent_null_and_empty_objects_of_the_same_keys_are_the_same', () => {
  expect(sameValue({ one: 1, other: undefined }, { one: 1 })).toBe(true);
  expect(sameValue({ one: null }, {})).toBe(true);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue([], {})).toBe(false);
});

test('a_row_lost_is_noticed_in_any_list_however_deep', () => {
  const before = { rows: [{ inner: [1, 2] }, { inner: [] }], name: { ru: 'x' } };
  expect(lostRows(before, structuredClone(before))).toBe(false);
  expect(lostRows(before, { ...before, rows: [{ inner: [1] }, { inner: [] }] })).toBe(true);
  expect(lostRows(before, { ...before, rows: [] })).toBe(true);
  expect(lostRows(before, { ...before, rows: [...before.rows, { inner: [] }] })).toBe(false);
});

test('a_source_without_words_is_not_sent_and_its_locator_is_always_there', () => {
  const sent = tidySources([
    { source_id: '', locator: ' ' },
    { source_id: 's', quote: ' слова ' },
  ]);
  expect(compact(sent)).toEqual([{ source_id: 's', locator: '', quote: 'слова' }]);
});

test('an_empty_reason_is_no_reason', () => {
  expect(tidyInferred({ date: { ru: ' ' }, size: { en: ' why ' } })).toEqual({
    size: { ru: undefined, en: 'why' },
  });
});

test('a_date_in_words_that_could_not_be_read_is_a_date', () => {
  expect(isBlankDate({ original: 'давно' })).toBe(false);
  expect(isBlankDate({ original: ' ' })).toBe(true);
  expect(isBlankDate(undefined)).toBe(true);
});
