// The editor, within reach of every field of its form.
import { getContext, setContext } from 'svelte';
import type { EventEditor } from '../editor.svelte';
import { messagesAt } from '../paths';

const KEY = Symbol('event editor');

export function setEditor(editor: EventEditor): void {
  setContext(KEY, editor);
}

export function getEditor(): EventEditor {
  return getContext<EventEditor>(KEY);
}

/** What is refused of a pair of wordings. */
export function pairProblems(errors: Record<string, string>, path: string) {
  return {
    both: messagesAt(errors, path),
    ru: messagesAt(errors, `${path}.ru`),
    en: messagesAt(errors, `${path}.en`),
  };
}
