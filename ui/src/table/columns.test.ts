import { expect, test } from 'vitest';
import type { TableColumn } from '../generated/api';
import {
  clampWidth,
  menuColumns,
  movedColumn,
  nextSort,
  noWishes,
  readWishes,
  shownColumns,
  withColumn,
  writeWishes,
} from './columns';

const column = (code: string, is_first = true): TableColumn => ({
  code,
  label: code,
  is_number: false,
  is_first,
});
const KNOWN = [column('date'), column('name'), column('place'), column('note', false)];
const codes = (columns: TableColumn[]) => columns.map(({ code }) => code);

test('the_first_columns_are_shown_until_somebody_chooses', () => {
  expect(codes(shownColumns(KNOWN, []))).toEqual(['date', 'name', 'place']);
  expect(codes(shownColumns(KNOWN, ['note', 'name']))).toEqual(['note', 'name']);
});

test('a_column_that_is_no_more_is_left_out', () => {
  expect(codes(shownColumns(KNOWN, ['gone', 'place']))).toEqual(['place']);
  expect(codes(shownColumns(KNOWN, ['gone']))).toEqual(['date', 'name', 'place']);
});

test('the_menu_has_every_column_once', () => {
  expect(codes(menuColumns(KNOWN, shownColumns(KNOWN, ['note', 'name'])))).toEqual([
    'note',
    'name',
    'date',
    'place',
  ]);
});

test('columns_are_added_taken_away_and_moved_and_one_always_stays', () => {
  expect(withColumn(['a', 'b'], 'c', true)).toEqual(['a', 'b', 'c']);
  expect(withColumn(['a', 'b'], 'a', false)).toEqual(['b']);
  expect(withColumn(['a'], 'a', false)).toEqual(['a']);
  expect(movedColumn(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(movedColumn(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
});

test('a_heading_sorts_up_down_and_not_at_all', () => {
  const wishes = noWishes();
  Object.assign(wishes, nextSort(wishes, 'date'));
  expect(wishes).toMatchObject({ sort: 'date', descending: false });
  Object.assign(wishes, nextSort(wishes, 'date'));
  expect(wishes).toMatchObject({ sort: 'date', descending: true });
  Object.assign(wishes, nextSort(wishes, 'date'));
  expect(wishes.sort).toBeUndefined();
  expect(nextSort({ ...wishes, sort: 'date', descending: true }, 'name')).toEqual({
    sort: 'name',
    descending: false,
  });
});

test('wishes_come_back_as_they_were_kept_and_rubbish_is_forgotten', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const wishes = { columns: ['name'], widths: { name: 12.5 }, sort: 'name', descending: true };
  writeWishes(storage, 'event', wishes);
  expect(readWishes(storage, 'event')).toEqual(wishes);
  expect(readWishes(storage, 'person')).toEqual(noWishes());
  kept.set('letopis.table.event', '{"columns": 5');
  expect(readWishes(storage, 'event')).toEqual(noWishes());
});

test('a_width_stays_within_reason', () => {
  expect(clampWidth(1)).toBe(4);
  expect(clampWidth(1000)).toBe(48);
  expect(clampWidth(10.03)).toBe(10.0);
});
