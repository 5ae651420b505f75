import { expect, test } from 'vitest';
import type { Attendee } from '../generated/api';
import type { Labels } from '../record/words';
import { attendeePieces, attendeeWords } from './attendeeWords';
import { blankAttendee } from './draft';

const labels: Labels = {
  'pe-1': { noun: 'person', label: 'Г. С. Колягин' },
  'po-1': { noun: 'post', label: 'председатель Ставропольской городской Думы' },
  'o-1': { noun: 'organization', label: 'администрация города Ставрополя' },
};
const attendee = (parts: Partial<Attendee>): Attendee => ({ ...blankAttendee('city'), ...parts });

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

test('every_record_of_a_participant_is_a_piece_of_its_own', () => {
  const both = attendee({ person_id: 'pe-1', post_id: 'po-1' });
  expect(attendeePieces(both, labels, 'ru').main.map(({ id }) => id)).toEqual(['pe-1', 'po-1']);
  const said = attendeePieces({ ...both, label: { ru: 'наша делегация' } }, labels, 'ru');
  expect(said.main).toEqual([{ words: 'наша делегация', language: 'ru', id: 'pe-1' }]);
  expect(said.details.map(({ id }) => id)).toEqual(['pe-1', 'po-1']);
});
