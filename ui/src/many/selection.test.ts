import { expect, test } from 'vitest';
import { ALL, countOf, isPicked, NONE, ranged, rangeOf, toggled, without } from './selection';

const ids = (...all: string[]) => ({ all: false, ids: new Set(all) });

test('a_row_is_taken_and_put_back', () => {
  const one = toggled(NONE, 'a');
  expect(one).toEqual(ids('a'));
  expect(toggled(one, 'a')).toEqual(ids());
});

test('all_of_the_filter_counts_what_was_never_read', () => {
  expect(countOf(ALL, 1200)).toBe(1200);
  expect(isPicked(ALL, 'anything')).toBe(true);
  expect(toggled(ALL, 'b', ['a', 'b', 'c'])).toEqual(ids('a', 'c'));
});

test('a_range_drawn_shorter_gives_back_what_it_took_and_keeps_what_was_before', () => {
  const before = ids('z');
  expect(ranged(before, ['a', 'b', 'c'])).toEqual(ids('z', 'a', 'b', 'c'));
  expect(ranged(before, ['a'])).toEqual(ids('z', 'a'));
  expect(rangeOf(7, 3)).toEqual({ first: 3, last: 7 });
});

test('records_that_are_gone_leave_the_selection', () => {
  expect(without(ids('a', 'b'), ['b', 'x'])).toEqual(ids('a'));
  expect(without(ALL, ['b'])).toBe(ALL);
});
