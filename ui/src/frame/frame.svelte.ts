// The actions of the frame, and which of its dialogs is open.
import { tick } from 'svelte';
import type { Action } from '../actions';
import { call } from '../backend';
import { showError } from '../errors';
import type { Changed } from '../generated/api';
import { t } from '../i18n';
import { createHere } from '../list/places.svelte';
import type { Theme } from '../prefs';
import { draftGuard, session, type Place } from '../state.svelte';
import { middle } from './middle.svelte';
import { placeActions } from './places';

export const openDialogs = $state({ export: false, keys: false, palette: false });

export const SEARCH_ID = 'search';
export const LIST_ID = 'list';
/** Where the focus goes in a place without a list. */
export const MIDDLE_ID = 'middle';

const always = () => true;

async function step(command: 'change_undo' | 'change_redo', said: 'ui-undone' | 'ui-redone') {
  const words = (command === 'change_undo' ? session.status?.undo : session.status?.redo)?.words ?? '';
  // An unsaved draft would be lost without a word when its record changes below it.
  if (!(await draftGuard.mayLeave())) return;
  try {
    const changed: Changed = await call(command, { language: session.language });
    session.notify(changed);
    const redo = { label: t('ui-redo'), run: () => void step('change_redo', 'ui-redone') };
    session.toast({
      tone: 'note',
      words: t(said, { words }),
      topic: 'step',
      actions: command === 'change_undo' ? [redo] : [],
    });
  } catch (thrown) {
    showError(thrown);
  }
}

/** The other language of the interface, once a draft is settled. */
export async function setLanguage(language: 'ru' | 'en') {
  if (language === session.language || !(await draftGuard.mayLeave())) return;
  session.wish({ language });
  await session.refresh().catch(showError);
}

/** Goes to a place; who came by keyboard stands in its list. */
export async function goTo(place: Place) {
  if (await session.go(place)) await focusList();
}

export function focusSearch() {
  // Where there is no list to search, everything is searched.
  if (!middle()) return void (openDialogs.palette = true);
  const search = document.getElementById(SEARCH_ID) as HTMLInputElement | null;
  search?.focus();
  search?.select();
}

/** Frames to wait for a place that is on its way: its part of the program may be read only now. */
const ARRIVAL_FRAMES = 30;

async function arrived(): Promise<HTMLElement | null> {
  await tick();
  const list = () => document.getElementById(LIST_ID);
  const place = document.getElementById(MIDDLE_ID);
  // A place without a list is there with its heading.
  const isThere = () => Boolean(list() ?? (middle() ? null : place?.querySelector('h1')));
  for (let frame = 0; !isThere() && frame < ARRIVAL_FRAMES; frame += 1) {
    await new Promise(requestAnimationFrame);
  }
  return list() ?? place;
}

/** Puts the focus on the row of the list where one was last. */
export async function focusList() {
  const before = document.activeElement;
  await middle()?.settle();
  const list = await arrived();
  // Who went on meanwhile is left where they are.
  const now = document.activeElement;
  if (now !== before && now !== document.body) return;
  const stop = list?.querySelector<HTMLElement>(':is([role="option"], [role="gridcell"])[tabindex="0"]');
  (stop ?? list)?.focus();
}

function themeAction(theme: Theme): Action {
  return {
    id: `theme-${theme}`,
    label: `ui-action-theme-${theme}`,
    group: 'window',
    keys: [],
    inFields: false,
    when: () => session.prefs.theme !== theme,
    run: () => session.wish({ theme }),
  };
}

export const frameActions: Action[] = [
  ...placeActions((place) => void goTo(place)),
  {
    id: 'new',
    label: 'ui-action-new',
    group: 'register',
    keys: [{ code: 'KeyN', ctrl: true }],
    inFields: true,
    changes: true,
    when: always,
    run: () => createHere(),
  },
  {
    id: 'undo',
    label: 'ui-action-undo',
    group: 'register',
    keys: [{ code: 'KeyZ', ctrl: true }],
    inFields: false,
    changes: true,
    // In the past too: there it is said why nothing is undone.
    when: () => Boolean(session.status?.undo ?? session.asOf),
    run: () => void step('change_undo', 'ui-undone'),
  },
  {
    id: 'redo',
    label: 'ui-action-redo',
    group: 'register',
    keys: [
      { code: 'KeyZ', ctrl: true, shift: true },
      { code: 'KeyY', ctrl: true },
    ],
    inFields: false,
    changes: true,
    when: () => Boolean(session.status?.redo ?? session.asOf),
    run: () => void step('change_redo', 'ui-redone'),
  },
  {
    id: 'export',
    label: 'ui-action-export',
    group: 'register',
    keys: [{ code: 'KeyE', ctrl: true }],
    inFields: true,
    when: always,
    run: () => (openDialogs.export = true),
  },
  {
    id: 'search',
    label: 'ui-action-search',
    group: 'list',
    keys: [{ code: 'KeyF', ctrl: true }],
    inFields: true,
    when: always,
    run: focusSearch,
  },
  {
    id: 'list',
    label: 'ui-action-list',
    group: 'list',
    keys: [{ code: 'KeyL', ctrl: true }],
    inFields: true,
    when: always,
    run: () => void focusList(),
  },
  {
    id: 'clear-filters',
    label: 'ui-action-clear-filters',
    group: 'list',
    keys: [{ code: 'Backspace', ctrl: true, shift: true }],
    inFields: true,
    when: () => middle()?.narrowed ?? false,
    run: () => middle()?.clear(),
  },
  {
    id: 'close-record',
    label: 'ui-action-close-record',
    group: 'record',
    keys: [{ code: 'Escape' }],
    inFields: false,
    when: () => session.pane.kind !== 'none',
    run: () => void session.close().then((closed) => (closed ? focusList() : undefined)),
  },
  {
    id: 'palette',
    label: 'ui-action-palette',
    group: 'window',
    keys: [{ code: 'KeyK', ctrl: true }],
    inFields: true,
    when: always,
    run: () => (openDialogs.palette = true),
  },
  {
    id: 'help',
    label: 'ui-action-help',
    group: 'window',
    keys: [{ code: 'F1' }, { code: 'Slash', shift: true }, { code: 'Digit7', shift: true }],
    inFields: false,
    when: always,
    run: () => (openDialogs.keys = true),
  },
  {
    id: 'language',
    label: 'ui-action-language',
    group: 'window',
    keys: [],
    inFields: false,
    when: always,
    run: () => void setLanguage(session.language === 'ru' ? 'en' : 'ru'),
  },
  {
    id: 'back-to-today',
    label: 'ui-past-back',
    group: 'window',
    keys: [],
    inFields: false,
    when: () => session.asOf !== undefined,
    run: () => void session.showNow().catch(showError),
  },
  themeAction('light'),
  themeAction('dark'),
  themeAction('system'),
];
