// A seat in lines of words: from the side of the body, or from the side of who sits. Pure, words apart.
import type { Language, MembershipView } from '../generated/api';
import { t } from '../i18n';
import { shown } from './words';

/** What is listed: who sits, who sits in which body, where one sits, or that our city does. */
export type SeatSide = 'member' | 'body' | 'organization' | 'ours';

export interface SeatLines {
  main: string;
  /** As what, and on whose behalf. */
  aside: string;
  /** What is known of the end, where the time itself does not tell it. */
  end: string;
}

export function seatLines(seat: MembershipView, side: SeatSide, language: Language): SeatLines {
  const role = shown(seat.membership.role, language)?.words ?? '';
  const behalf = seat.on_behalf_of ? t('record-on-behalf', { who: seat.on_behalf_of }) : '';
  const { member, organization } = seat;
  const main = { member, body: member, organization, ours: ourWords(seat) }[side];
  // «генеральный директор» says nothing beside «генеральный директор Союза…».
  const isSaid = seat.post.toLocaleLowerCase().includes(role.toLocaleLowerCase());
  // The post in a body is mostly called after it: beside its name the short role is enough.
  const as = side === 'body' ? [organization, role || seat.post] : [seat.post, isSaid ? '' : role];
  const parts = [...as, behalf].filter((words) => words && words !== main);
  return { main, aside: parts.join(', '), end: endWords(seat) };
}

/** «состоит с 1991 г.» */
function ourWords({ state, period_words }: MembershipView): string {
  const period = period_words ? ' ' + period_words : '';
  return t(state === 'ended' ? 'record-ours-ended' : 'record-ours-member', { period });
}

function endWords({ state, membership, period_words }: MembershipView): string {
  if (state === 'open') return t('record-end-open');
  if (state === 'ended') return membership.end_date.edtf ? '' : t('record-end-ended');
  // «с 2019 г., окончание неизвестно» says it itself.
  return period_words ? '' : t('record-term-unknown');
}

/** Our own membership first of all: since when the city is a member. */
export function ownSeats(seats: MembershipView[]): { ours: MembershipView[]; others: MembershipView[] } {
  return {
    ours: seats.filter((seat) => seat.of_our_city),
    others: seats.filter((seat) => !seat.of_our_city),
  };
}
