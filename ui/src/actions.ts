// Every action is one record: its label, its keys, when it applies, what it does.
// The shortcuts, the tooltips, the cheat sheet and the palette all read this list.
import { t } from './i18n';
import { session } from './state.svelte';

/** A key by its physical place (`event.code`), so that it works under the Russian layout too. */
export type Key = { code: string; ctrl?: boolean; shift?: boolean; alt?: boolean };

export type Action = {
  id: string;
  /** Message id of the label. */
  label: string;
  /** Under which heading of the cheat sheet: `ui-keys-group-<group>`. */
  group: 'register' | 'places' | 'list' | 'record' | 'window';
  keys: Key[];
  /** Whether it also works while a text field has the focus. */
  inFields: boolean;
  /** Whether it changes the register: not to be had while a state of the past is shown. */
  changes?: boolean;
  when: () => boolean;
  run: () => void;
};

const registered: Action[] = [];

/** Adds actions for as long as their view lives; answers how to take them back. Use in `onMount`. */
export function registerActions(actions: Action[]): () => void {
  registered.unshift(...actions);
  return () => {
    for (const action of actions) registered.splice(registered.indexOf(action), 1);
  };
}

function isPast(action: Action): boolean {
  return Boolean(action.changes && session.asOf);
}

/** Every action that the person may use now. */
export function actionsNow(): Action[] {
  return registered.filter((action) => action.when() && !isPast(action));
}

/** Every action known now, for the cheat sheet. */
export function actionsAll(): Action[] {
  return [...registered];
}

export function actionById(id: string): Action | undefined {
  return registered.find((action) => action.id === id);
}

export function runAction(id: string): void {
  const action = actionById(id);
  if (action?.when()) run(action);
}

/** A key that does nothing would be taken for a fault: it is said why nothing changes in the past. */
function run(action: Action): void {
  if (!isPast(action)) return action.run();
  const back = { label: t('ui-past-back'), run: () => void session.showNow() };
  session.toast({ tone: 'note', words: t('ui-past-refused'), topic: 'past', actions: [back] });
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

function fits(key: Key, event: KeyboardEvent): boolean {
  return (
    key.code === event.code &&
    (key.ctrl ?? false) === (event.ctrlKey || event.metaKey) &&
    (key.shift ?? false) === event.shiftKey &&
    (key.alt ?? false) === event.altKey
  );
}

/** The one listener of the window for shortcuts. */
export function onShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // A dialog is a world of its own: only the browser's keys work in it.
  if (document.querySelector('dialog[open]')) return;
  const inField = isTextField(event.target);
  const action = registered.find(
    (action) => (action.inFields || !inField) && action.keys.some((key) => fits(key, event)) && action.when(),
  );
  if (!action) return;
  event.preventDefault();
  run(action);
}

const KEY_NAMES: Record<string, string> = {
  Escape: 'Esc',
  Slash: '/',
  Comma: ',',
  Backspace: 'Backspace',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: 'Enter',
  Delete: 'Delete',
};

/** Where «?» stands under the English layout, and under the Russian one. */
const QUESTION_MARKS = ['Slash', 'Digit7'];

/** «Ctrl+Shift+Z», as Russian keyboards print it too. */
export function keyWords(key: Key): string {
  if (key.shift && QUESTION_MARKS.includes(key.code)) return '?';
  const name = KEY_NAMES[key.code] ?? key.code.replace(/^(Key|Digit)/, '');
  return [key.ctrl && 'Ctrl', key.alt && 'Alt', key.shift && 'Shift', name].filter(Boolean).join('+');
}

/** The first keys of an action, for a tooltip; empty when it has none. */
export function keysOf(id: string): string {
  const key = actionById(id)?.keys[0];
  return key ? keyWords(key) : '';
}
