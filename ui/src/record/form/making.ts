// Makes a record from the words typed into a picker. It needs no more to be picked; who wants to, opens it and completes it.
import { call } from '../../backend';
import type { LinkChoice, LinkCreate, LinkCreated } from '../../generated/api';
import { t } from '../../i18n';
import { session } from '../../state.svelte';

/** What a picker may make, by noun. */
export const MADE = ['organization', 'person', 'post', 'place', 'document', 'source_file'] as const;

export async function makeRecord(asked: Omit<LinkCreate, 'language'>): Promise<LinkCreated> {
  const { language } = session;
  if (asked.noun !== 'source_file') return call('link_create', { ...asked, language });
  const record = { noun: 'source_file' as const, record: { id: '', title: asked.name } };
  const { view, changed } = await call('record_create', { record, language });
  const { id } = view.record.record;
  return { choice: { noun: 'source_file', id, label: view.name, used: 0 }, changed };
}

/** Says what was made; the way to its page is offered, not taken. */
export function tellMade({ choice, changed }: LinkCreated): LinkChoice {
  session.notify(changed);
  const { noun, id, label } = choice;
  const open = { label: t('record-made-open'), run: () => void session.openRecord(noun, id) };
  session.toast({ words: t('record-made', { words: label }), topic: 'made', actions: [open] });
  return choice;
}
