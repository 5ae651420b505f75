import { expect, test } from 'vitest';
import { differences, firstChoice, merged } from './compare';

const FIELDS = ['name', 'status', 'note'];
const base = { id: 'ev-1', name: { ru: 'Форум' }, status: 'held', note: {} };

test('it_tells_who_changed_what', () => {
  const mine = { ...base, name: { ru: 'VI форум' }, note: { ru: 'моё' } };
  const theirs = { ...base, status: 'planned', note: { ru: 'их' } };
  expect(differences(FIELDS, base, mine, theirs)).toEqual([
    { field: 'name', changed_by: 'mine' },
    { field: 'status', changed_by: 'theirs' },
    { field: 'note', changed_by: 'both' },
  ]);
});

test('the_same_change_on_both_sides_is_no_difference', () => {
  const changed = { ...base, name: { ru: 'VI форум' } };
  expect(differences(FIELDS, base, changed, structuredClone(changed))).toEqual([]);
});

test('only_what_both_changed_must_be_chosen_and_the_choice_is_kept', () => {
  const mine = { ...base, name: { ru: 'VI форум' }, note: { ru: 'моё' } };
  const theirs = { ...base, status: 'planned', note: { ru: 'их' } };
  const choice = firstChoice(differences(FIELDS, base, mine, theirs));
  expect(choice).toEqual({ name: 'mine', status: 'theirs' });
  const result = merged(FIELDS, mine, theirs, { ...choice, note: 'theirs' });
  expect(result).toMatchObject({ name: { ru: 'VI форум' }, status: 'planned', note: { ru: 'их' } });
});
