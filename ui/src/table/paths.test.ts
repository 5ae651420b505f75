import { expect, test } from 'vitest';
import { valueAt, withoutReason, withValue } from './paths';

const EVENT = {
  name: { ru: 'Съезд' },
  location: { place_id: 'pl-1', text: {} },
  inferred: { location: { ru: 'по афише' } },
};

test('a_field_is_read_and_written_by_its_path', () => {
  expect(valueAt(EVENT, 'location.place_id')).toBe('pl-1');
  expect(valueAt(EVENT, 'date.edtf')).toBeUndefined();
  const changed = withValue(EVENT, 'location.text', { ru: 'Зал' });
  expect(changed.location).toEqual({ place_id: 'pl-1', text: { ru: 'Зал' } });
  expect(EVENT.location.text).toEqual({});
});

test('nothing_takes_a_field_away', () => {
  expect('place_id' in withValue(EVENT, 'location.place_id', undefined).location).toBe(false);
});

test('a_stated_value_needs_no_reason', () => {
  expect(withoutReason(EVENT, 'location.place_id').inferred).toEqual({});
  expect(withoutReason(EVENT, 'date')).toBe(EVENT);
});
