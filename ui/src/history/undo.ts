// A toast that says what was done and takes it back again.
import { runAction } from '../actions';
import { call } from '../backend';
import { showError } from '../errors';
import type { Changed } from '../generated/api';
import { t } from '../i18n';
import { draftGuard, session } from '../state.svelte';

/** What was done, with a way back. `first` is the oldest step of it, where it took several. */
export function toastUndo(
  changed: Changed,
  words: string,
  detail = '',
  first = changed.step?.sequence,
): void {
  const last = changed.step?.sequence;
  if (last === undefined || first === undefined) return;
  const run = () => void takeBack(first, last);
  session.toast({ words, detail, topic: 'step', actions: [{ label: t('history-undo'), run }] });
}

async function takeBack(first: number, last: number): Promise<void> {
  session.toasts = session.toasts.filter(({ topic }) => topic !== 'step');
  // Something was done since: undoing down to there would take that along without a word.
  if (session.status?.undo?.sequence !== last) {
    const actions = [{ label: t('history-to-journal'), run: () => void session.go('journal') }];
    session.toast({ tone: 'note', words: t('history-undo-covered'), actions });
  } else if (first === last) runAction('undo');
  else await undoTo(first, last - first + 1);
}

/** Takes back the steps down to the one numbered `to`; answers whether it did. */
export async function undoTo(to: number, count: number): Promise<boolean> {
  if (!(await draftGuard.mayLeave())) return false;
  try {
    session.notify(await call('change_undo', { to, language: session.language }));
    const redo = { label: t('ui-redo'), run: () => void redoSteps(count) };
    session.toast({ tone: 'note', topic: 'step', words: t('history-undone', { count }), actions: [redo] });
    return true;
  } catch (thrown) {
    showError(thrown);
    return false;
  }
}

/** Does so many steps again, one after the other. */
export async function redoSteps(count: number): Promise<void> {
  if (count === 1) return runAction('redo');
  if (!(await draftGuard.mayLeave())) return;
  let done = 0;
  try {
    for (; done < count; done += 1) session.notify(await call('change_redo', { language: session.language }));
  } catch (thrown) {
    showError(thrown);
  }
  if (done) session.toast({ tone: 'note', topic: 'step', words: t('history-redone', { count: done }) });
}
