// The actions of the frame, and which of its dialogs is open.
import { tick } from 'svelte';
import type { Action } from '../actions';
import { call } from '../backend';
import { chronicle } from '../chronicle/chronicle.svelte';
import { conditions } from '../chronicle/query';
import { showError } from '../errors';
import type { Changed } from '../generated/api';
import { t } from '../i18n';
import type { Theme } from '../prefs';
import { draftGuard, session } from '../state.svelte';

export const openDialogs = $state({ export: false, keys: false, palette: false });

export const SEARCH_ID = 'search';
export const LIST_ID = 'list';

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

export function focusSearch() {
  const search = document.getElementById(SEARCH_ID) as HTMLInputElement | null;
  search?.focus();
  search?.select();
}

async function focusList() {
  await chronicle.settle();
  await tick();
  const list = document.getElementById(LIST_ID);
  (list?.querySelector<HTMLElement>('[role="option"][tabindex="0"]') ?? list)?.focus();
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
  {
    id: 'new',
    label: 'ui-action-new',
    group: 'register',
    keys: [{ code: 'KeyN', ctrl: true }],
    inFields: true,
    when: always,
    run: () => void session.create(),
  },
  {
    id: 'undo',
    label: 'ui-action-undo',
    group: 'register',
    keys: [{ code: 'KeyZ', ctrl: true }],
    inFields: false,
    when: () => Boolean(session.status?.undo),
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
    when: () => Boolean(session.status?.redo),
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
    when: () => conditions(chronicle.query).length > 0,
    run: () => chronicle.clear(),
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
    keys: [{ code: 'F1' }, { code: 'Slash', shift: true }],
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
  themeAction('light'),
  themeAction('dark'),
  themeAction('system'),
];
