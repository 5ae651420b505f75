import { expect, test } from 'vitest';
import { blankEvent } from './draft';
import { FIELDS } from './kind';

test('every_field_of_an_event_but_its_id_is_compared', () => {
  const known = new Set<string>([...FIELDS, 'id']);
  expect(Object.keys(blankEvent()).filter((key) => !known.has(key))).toEqual([]);
});
