// The places of the rail: their signs, their groups, their keys.
import type { Action, Key } from '../actions';
import type { IconName } from '../elements/Icon.svelte';
import { session, type Place } from '../state.svelte';

type RailPlace = {
  place: Place;
  icon: IconName;
  key: Key;
  /** Whether a narrow rail has a shorter name for it: `ui-place-<place>-short`. */
  short?: boolean;
};

const digit = (at: number): Key => ({ code: `Digit${at}`, alt: true });

/** The register first, what one seldom needs below a rule. */
export const RAIL: RailPlace[][] = [
  [
    { place: 'chronicle', icon: 'chronicle', key: digit(1) },
    { place: 'organizations', icon: 'organizations', key: digit(2) },
    { place: 'people', icon: 'people', key: digit(3), short: true },
    { place: 'documents', icon: 'document', key: digit(4) },
    { place: 'places', icon: 'place', key: digit(5) },
    { place: 'topics', icon: 'topics', key: digit(6) },
    { place: 'activities', icon: 'activities', key: digit(7), short: true },
  ],
  [
    { place: 'journal', icon: 'journal', key: digit(8) },
    { place: 'duplicates', icon: 'duplicates', key: digit(9) },
    { place: 'trash', icon: 'trash', key: digit(0) },
    { place: 'settings', icon: 'settings', key: { code: 'Comma', ctrl: true } },
  ],
];

export function placeActions(go: (place: Place) => void): Action[] {
  return RAIL.flat().map(({ place, key }) => ({
    id: `place-${place}`,
    label: `ui-place-${place}`,
    group: 'places',
    keys: [key],
    inFields: true,
    when: () => session.place !== place,
    run: () => go(place),
  }));
}
