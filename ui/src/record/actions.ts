// What can be done with the record on the page: for the keys, the palette and the tool bar.
import { tick } from 'svelte';
import type { Action, Key } from '../actions';
import { call } from '../backend';
import { errorView, showError } from '../errors';
import type { AnyRecord, Changed, Noun } from '../generated/api';
import { has, t } from '../i18n';
import { session } from '../state.svelte';
import type { RecordEditor } from './editor.svelte';

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

/** The actions of a page that is read or written; those that it has no doing for are left out. */
export function pageActions(mode: () => string, doings: Partial<PageDoings>): Action[] {
  const reading = () => mode() === 'read';
  const writing = () => mode() === 'write';
  const record = (id: keyof typeof PAGE_KEYS, inFields: boolean, when: () => boolean): Action[] => {
    const run = doings[id];
    if (!run) return [];
    const own = { id: `record-${id}`, label: `record-action-${id}`, keys: PAGE_KEYS[id] };
    return [{ ...own, group: 'record', inFields, changes: id !== 'cancel', when, run }];
  };
  return [
    ...record('edit', false, reading),
    ...record('save', true, writing),
    ...record('cancel', true, writing),
    ...record('duplicate', false, reading),
    ...record('trash', false, reading),
  ];
}

/** Begins a new record like this one. */
export async function duplicate(editor: RecordEditor): Promise<void> {
  if (!editor.view) return;
  const { kind, view } = editor;
  const seed = { noun: kind.noun, record: kind.likeness(view.record) } as AnyRecord;
  if (!(await session.createRecord(kind.noun, seed, view.labels))) return;
  const own = `${kind.noun}-duplicated-left-out`;
  const detail = t(has(own) ? own : 'record-duplicated-left-out');
  session.toast({ tone: 'note', words: t('record-duplicated'), detail });
}

/** To the trash at once; the toast brings it back. Where it is used, `onused` asks what shall take its place. */
export async function moveToTrash(
  editor: RecordEditor,
  onclosed: () => void,
  onused: () => void,
): Promise<void> {
  const { view, kind } = editor;
  if (!view) return;
  try {
    const changed = await kind.trash(view.record.id, view.revision);
    onclosed();
    await tick();
    tellTrashed(kind.noun, view.record.id, changed);
  } catch (thrown) {
    const refusal = errorView(thrown);
    if (refusal.kind === 'refused' && refusal.message_id === 'error-in-use') onused();
    else showError(thrown);
  }
}

function tellTrashed(noun: Noun, id: string, changed: Changed): void {
  session.notify(changed);
  const undo = { label: t('record-trash-undo'), run: () => void restore(noun, id) };
  session.toast({ words: t('record-trashed'), detail: t('record-trashed-kept'), actions: [undo] });
}

async function restore(noun: Noun, id: string): Promise<void> {
  try {
    const language = session.language;
    const trashed = await call('trash_list', { language });
    const found = trashed.find(({ record }) => record.noun === noun && record.id === id);
    if (!found) return;
    session.notify(await call('trash_restore', { noun, id, revision: found.revision, language }));
    session.toasts = [];
    await session.openRecord(noun, id);
  } catch (thrown) {
    showError(thrown);
  }
}
