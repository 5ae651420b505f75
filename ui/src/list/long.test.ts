import { expect, test } from 'vitest';
import { rowAt, target, type LongRows } from './long';

test('keys_walk_and_stop_at_the_ends', () => {
  expect(target('ArrowDown', 0, 3, 8)).toBe(1);
  expect(target('ArrowUp', 0, 3, 8)).toBe(0);
  expect(target('PageDown', 1, 30, 8)).toBe(9);
  expect(target('PageDown', 28, 30, 8)).toBe(29);
  expect(target('End', 0, 30, 8)).toBe(29);
  expect(target('Home', 12, 30, 8)).toBe(0);
  expect(target('End', 0, 0, 8)).toBe(0);
  expect(target('KeyA', 3, 30, 8)).toBeUndefined();
});

test('a_row_is_found_in_its_piece', () => {
  const rows: LongRows<number> = {
    rowCount: 150,
    fresh: 0,
    piece: (at) => (at === 1 ? [100, 101] : undefined),
    need: () => Promise.resolve(),
  };
  expect(rowAt(rows, 101)).toBe(101);
  expect(rowAt(rows, 5)).toBeUndefined();
});
