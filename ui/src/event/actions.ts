// What can be done with the event on the page: for the keys, the palette and the tool bar.
import { tick } from 'svelte';
import type { Action, Key } from '../actions';
import { call } from '../backend';
import { showError } from '../errors';
import { t } from '../i18n';
import { session } from '../state.svelte';
import { likeness } from './draft';
import type { EventEditor } from './editor.svelte';
import { sow } from './seed';

export interface PageDoings {
  edit: () => void;
  save: () => void;
  cancel: () => void;
  duplicate: () => void;
  trash: () => void;
  close: () => void;
}

/** The keys of the page, known to the cheat sheet also while no page is open. */
export const PAGE_KEYS: Record<'edit' | 'save' | 'cancel' | 'duplicate' | 'trash', Key[]> = {
  edit: [{ code: 'KeyE' }],
  save: [{ code: 'KeyS', ctrl: true }],
  cancel: [{ code: 'Escape' }],
  duplicate: [{ code: 'KeyD', ctrl: true }],
  trash: [{ code: 'Delete' }],
};

export function pageActions(editor: EventEditor, doings: PageDoings): Action[] {
  const reading = () => editor.mode === 'read';
  const writing = () => editor.mode === 'write';
  const record = (id: keyof typeof PAGE_KEYS, inFields: boolean, when: () => boolean): Action => ({
    id: `event-${id}`,
    label: `event-action-${id}`,
    group: 'record',
    keys: PAGE_KEYS[id],
    inFields,
    when,
    run: doings[id],
  });
  return [
    record('edit', false, reading),
    record('save', true, writing),
    record('cancel', true, writing),
    record('duplicate', false, reading),
    record('trash', false, reading),
  ];
}

/** Begins a new event like this one. */
export function duplicate(editor: EventEditor): void {
  if (!editor.view) return;
  sow({ event: likeness(editor.view.event), labels: editor.view.labels });
  void session.create().then((opened) => {
    if (opened)
      session.toast({ tone: 'note', words: t('event-duplicated'), detail: t('event-duplicated-left-out') });
  });
}

/** To the trash at once; the toast brings it back. */
export async function moveToTrash(editor: EventEditor, onclosed: () => void): Promise<void> {
  const view = editor.view;
  if (!view) return;
  try {
    const language = session.language;
    const changed = await call('event_trash', { id: view.event.id, revision: view.revision, language });
    onclosed();
    await tick();
    session.notify(changed);
    const undo = { label: t('event-trash-undo'), run: () => void restore(view.event.id) };
    session.toast({ words: t('event-trashed'), detail: t('event-trashed-kept'), actions: [undo] });
  } catch (thrown) {
    showError(thrown);
  }
}

async function restore(id: string): Promise<void> {
  try {
    const language = session.language;
    const trashed = await call('trash_list', { language });
    const found = trashed.find(({ record }) => record.noun === 'event' && record.id === id);
    if (!found) return;
    session.notify(await call('trash_restore', { noun: 'event', id, revision: found.revision, language }));
    session.toasts = [];
    await session.open(id);
  } catch (thrown) {
    showError(thrown);
  }
}
