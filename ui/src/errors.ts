// One table by kind decides how a refusal or a failure looks.
import { CommandError } from './backend';
import type { ErrorKind, ErrorView } from './generated/api';
import { t } from './i18n';
import { session, type ToastTone } from './state.svelte';

/** `fields`: beside the fields and nowhere else when each has its own; `ours`: a fault of the program. */
const LOOKS: Record<ErrorKind, { tone: ToastTone; ours: boolean }> = {
  invalid: { tone: 'problem', ours: false },
  not_found: { tone: 'note', ours: false },
  stale: { tone: 'problem', ours: false },
  refused: { tone: 'note', ours: false },
  storage: { tone: 'problem', ours: false },
  usage: { tone: 'problem', ours: true },
  internal: { tone: 'problem', ours: true },
};

/** The error as the core worded it, whatever was thrown. */
export function errorView(thrown: unknown): ErrorView {
  if (thrown instanceof CommandError) return thrown.view;
  return {
    kind: 'internal',
    message_id: 'error-unforeseen',
    args: {},
    message: '',
    hint: '',
    fields: {},
    details: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  };
}

/** What to say, in words: the core's own, or ours where it could not be reached. */
export function errorWords(view: ErrorView): { words: string; detail: string } {
  const fallback = view.message_id === 'error-unreachable' ? 'ui-error-unreachable' : 'ui-error-unforeseen';
  const words = view.message || t(fallback);
  const detail = view.hint || (LOOKS[view.kind].ours ? t('ui-error-ours-hint') : '');
  return { words, detail };
}

/** Says a failure as a toast. `invalid` with fields belongs beside them: use `fields` there. */
export function showError(thrown: unknown): void {
  const view = errorView(thrown);
  if (LOOKS[view.kind].ours) console.error(view.message_id, view.details);
  session.toast({ tone: LOOKS[view.kind].tone, ...errorWords(view) });
}
