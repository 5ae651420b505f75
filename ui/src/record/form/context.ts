// The editor, within reach of every field of its form.
import { getContext, setContext } from 'svelte';
import type { RecordEditor } from '../editor.svelte';
import type { FormHome } from '../home.svelte';
import { messagesAt } from '../paths';

const EDITOR = Symbol('record editor');
const HOME = Symbol('home of a form');

export function setEditor(editor: RecordEditor): void {
  setContext(EDITOR, editor);
  setHome(editor);
}

export function getEditor<Editor = RecordEditor>(): Editor {
  return getContext<Editor>(EDITOR);
}

/** For a dialog that has fields and no record of its own. */
export function setHome(home: FormHome): void {
  setContext(HOME, home);
}

export function getHome(): FormHome {
  return getContext<FormHome>(HOME);
}

/** What is refused of a pair of wordings. */
export function pairProblems(errors: Record<string, string>, path: string) {
  return {
    both: messagesAt(errors, path),
    ru: messagesAt(errors, `${path}.ru`),
    en: messagesAt(errors, `${path}.en`),
  };
}
