// The events selected in the chronicle, in its list or in its table, and what is done to all of them at once.
import type { Action } from '../actions';
import { call } from '../backend';
import { chronicle } from '../chronicle/chronicle.svelte';
import type { IconName } from '../elements/Icon.svelte';
import { showError } from '../errors';
import { LIST_ID } from '../frame/frame.svelte';
import type { ManyChange, Patch, StepView } from '../generated/api';
import { t } from '../i18n';
import { draftGuard, session } from '../state.svelte';
import { Picks } from './picks.svelte';

/** The selection of the chronicle. */
export const many = new Picks();

export type ManyWhat = Patch['what'];
export const MANY: { what: ManyWhat; icon: IconName }[] = [
  { what: 'kind', icon: 'chronicle' },
  { what: 'mode', icon: 'eye' },
  { what: 'status', icon: 'check' },
  { what: 'place', icon: 'place' },
  { what: 'add_association', icon: 'organizations' },
  { what: 'remove_association', icon: 'organizations' },
  { what: 'add_topic', icon: 'topics' },
  { what: 'remove_topic', icon: 'topics' },
  { what: 'trash', icon: 'trash' },
];

/** Which question is open. */
export const manyDialog: { what: ManyWhat | undefined } = $state({ what: undefined });

export function openMany(what: ManyWhat): void {
  if (many.any && !session.asOf) manyDialog.what = what;
}

/** What the core is told: the filter where all of it is meant, not the rows that happen to be here. */
export function changeOf(patch: Patch): ManyChange {
  const { all, ids } = many.selection;
  return {
    ids: all ? [] : [...ids],
    ...(all ? { query: $state.snapshot(chronicle.query) } : {}),
    patch,
    language: session.language,
  };
}

/** Takes one step back, if nothing was done after it; more than was meant is never undone. */
export async function undoStep(step: StepView): Promise<void> {
  if (!(await draftGuard.mayLeave())) return;
  if (session.status?.undo && session.status.undo.sequence !== step.sequence) {
    session.toast({ tone: 'note', topic: 'many', words: t('many-undo-late') });
    return;
  }
  try {
    session.notify(await call('change_undo', { language: session.language }));
    session.toast({ tone: 'note', topic: 'many', words: t('ui-undone', { words: step.words }) });
  } catch (thrown) {
    showError(thrown);
  }
}

/** Whether keys of the selection are meant for the chronicle: one stands in it, or nowhere. */
export function isInList(): boolean {
  const at = document.activeElement;
  const isNowhere = at === document.body || at === null;
  return (
    session.place === 'chronicle' && (isNowhere || (document.getElementById(LIST_ID)?.contains(at) ?? false))
  );
}

export function manyActions(): Action[] {
  return [
    {
      id: 'many-all',
      label: 'many-action-all',
      group: 'list',
      keys: [{ code: 'KeyA', ctrl: true }],
      inFields: false,
      when: isInList,
      run: () => many.takeAll(),
    },
    {
      id: 'many-clear',
      label: 'many-action-clear',
      group: 'list',
      keys: [],
      inFields: false,
      when: () => session.place === 'chronicle' && many.any,
      run: () => many.clear(),
    },
    ...MANY.map(({ what }): Action => ({
      id: `many-${what}`,
      label: `many-action-${what.replace('_', '-')}`,
      group: 'list',
      keys: [],
      inFields: false,
      changes: true,
      when: () => session.place === 'chronicle' && many.any,
      run: () => openMany(what),
    })),
  ];
}
