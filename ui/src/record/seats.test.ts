import { expect, test } from 'vitest';
import type { MembershipView } from '../generated/api';
import { recordKinds } from './nouns';
import { ownSeats, seatLines } from './seats';

function seat(parts: Partial<MembershipView>, role = ''): MembershipView {
  const membership = { ...recordKinds.membership.blank(), id: 'm', role: role ? { ru: role } : {} };
  return {
    membership: membership as unknown as MembershipView['membership'],
    revision: 1,
    member: 'Г. С. Колягин',
    of_our_city: false,
    organization: 'Правление СРГ',
    period_words: 'с 2019 г.',
    size_words: '',
    post: '',
    on_behalf_of: '',
    state: 'unknown',
    ...parts,
  };
}

test('a_role_that_the_post_names_already_is_not_said_twice', () => {
  const of = seat({ post: 'генеральный директор Союза' }, 'генеральный директор');
  expect(seatLines(of, 'member', 'ru')).toMatchObject({
    main: 'Г. С. Колягин',
    aside: 'генеральный директор Союза',
  });
});

test('a_seat_in_a_body_names_the_body_and_one_of_a_person_leads_with_it', () => {
  const of = seat({ post: 'член Правления Союза' }, 'член Правления');
  expect(seatLines(of, 'body', 'ru').aside).toBe('Правление СРГ, член Правления');
  expect(seatLines(of, 'organization', 'ru').main).toBe('Правление СРГ');
});

test('an_end_is_told_unless_the_time_tells_it', () => {
  expect(seatLines(seat({}), 'member', 'ru').end).toBe('');
  expect(seatLines(seat({ period_words: '' }), 'member', 'ru').end).not.toBe('');
  expect(seatLines(seat({ state: 'open' }), 'member', 'ru').end).not.toBe('');
});

test('our_own_seat_stands_apart', () => {
  const [ours, other] = [seat({ of_our_city: true }), seat({})];
  expect(ownSeats([other, ours])).toEqual({ ours: [ours], others: [other] });
});
