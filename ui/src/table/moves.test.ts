import { expect, test } from 'vitest';
import { gridMove } from './moves';

const EXTENT = { rows: 50, columns: 4, page: 10 };

test('arrows_stay_inside_and_reach_the_headings', () => {
  expect(gridMove('ArrowUp', false, { row: 0, column: 1 }, EXTENT)).toEqual({ row: -1, column: 1 });
  expect(gridMove('ArrowUp', false, { row: -1, column: 1 }, EXTENT)).toEqual({ row: -1, column: 1 });
  expect(gridMove('ArrowRight', false, { row: 3, column: 3 }, EXTENT)).toEqual({ row: 3, column: 3 });
  expect(gridMove('PageUp', false, { row: 4, column: 0 }, EXTENT)).toEqual({ row: 0, column: 0 });
  expect(gridMove('PageDown', false, { row: 45, column: 0 }, EXTENT)).toEqual({ row: 49, column: 0 });
});

test('home_and_end_go_along_the_row_with_control_to_the_corners', () => {
  expect(gridMove('Home', false, { row: 7, column: 2 }, EXTENT)).toEqual({ row: 7, column: 0 });
  expect(gridMove('End', true, { row: 7, column: 2 }, EXTENT)).toEqual({ row: 49, column: 3 });
  expect(gridMove('KeyA', true, { row: 7, column: 2 }, EXTENT)).toBeUndefined();
});
