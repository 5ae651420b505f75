import { expect, test } from 'vitest';
import { FIELDS } from '../event/kind';
import { controlId, inPageOrder, messagesAt, placeOf } from './paths';

test('a_path_is_told_as_field_row_part_and_language', () => {
  const cases: [string, ReturnType<typeof placeOf>][] = [
    ['name', { field: 'name' }],
    ['name.en', { field: 'name', language: 'en' }],
    ['location.text.ru', { field: 'location', part: 'text', language: 'ru' }],
    ['about.0', { field: 'about', row: 1 }],
    ['outcomes.2.text.ru', { field: 'outcomes', row: 3, part: 'text', language: 'ru' }],
    ['outcomes.2.elections.0.body_id', { field: 'outcomes', row: 3, part: 'elections.body_id' }],
    ['sources.1.locator', { field: 'sources', row: 2, part: 'locator' }],
    ['inferred.date.ru', { field: 'inferred', part: 'date', language: 'ru' }],
  ];
  for (const [path, place] of cases) expect(placeOf(path)).toEqual(place);
});

test('ids_of_controls_have_no_dots', () => {
  expect(controlId('outcomes.2.text.ru')).toBe('field-outcomes-2-text-ru');
});

test('errors_stand_in_the_order_of_the_page', () => {
  const paths = ['sources.0.locator', 'about.10', 'name', 'about.2', 'date', 'links'];
  expect(inPageOrder(paths, FIELDS)).toEqual([
    'name',
    'date',
    'about.2',
    'about.10',
    'sources.0.locator',
    'links',
  ]);
});

test('a_message_that_stands_at_two_paths_is_told_once', () => {
  expect(messagesAt({ 'about.2': 'нет слов', 'about.2.ru': 'нет слов' }, 'about.2', 'about.2.ru')).toEqual([
    'нет слов',
  ]);
});
