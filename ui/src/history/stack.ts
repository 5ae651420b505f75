// Which steps of the journal hold now, and which of them undo would take back. Pure.
import type { StepView } from '../generated/api';

/** `undone`: taken back and not done again; `service`: an undo or a redo, which says it of another step. */
export type StepState = 'holds' | 'undone' | 'service';

export interface Standing {
  state: StepState;
  /** The sequence number to undo to, so that this step goes too; absent where undo does not reach it. */
  undo_to?: number;
  /** How many steps would be undone then. */
  undo_count?: number;
  /** How many steps redo would do again up to this one; absent where redo does not reach it. */
  redo_count?: number;
}

/** Beginning a register is no step of undo, and nothing before it is. */
function begins(step: StepView): boolean {
  const makes_all = step.kind === 'start' || step.kind === 'import';
  return makes_all && step.touched.some(({ noun }) => noun === 'settings');
}

/**
 * How each step stands, by its number. `steps` are the newest ones of the whole journal, newest first and
 * without gaps: an undo speaks of the nearest step before it that no later undo speaks of.
 */
export function standings(steps: StepView[]): Map<number, Standing> {
  const found = new Map<number, Standing>();
  /** Redos whose undo comes yet, and undos whose step comes yet: done again by which redo, or how deep for redo. */
  const redos: number[] = [];
  const undos: { redone_by?: number; redo_count?: number }[] = [];
  let depth = 0;
  let redo_depth = 0;
  let is_reachable = true;
  /** A new step leaves nothing to be done again. */
  let has_redo = true;

  for (const step of steps) {
    const { sequence } = step;
    if (step.kind === 'undo') {
      const redone_by = redos.pop();
      if (redone_by !== undefined) undos.push({ redone_by });
      else undos.push(has_redo ? { redo_count: (redo_depth += 1) } : {});
      found.set(sequence, { state: 'service' });
      continue;
    }
    const state: StepState = step.kind === 'redo' ? 'service' : 'holds';
    if (begins(step)) is_reachable = false;
    if (step.kind !== 'redo') has_redo = false;
    const undo = undos.pop();
    if (undo) {
      const now = undo.redone_by === undefined ? undefined : found.get(undo.redone_by);
      const redo_count = now?.redo_count ?? undo.redo_count;
      if (now?.undo_to !== undefined) found.set(sequence, { ...now, state });
      else {
        const gone: StepState = state === 'service' ? state : 'undone';
        found.set(sequence, redo_count ? { state: gone, redo_count } : { state: gone });
      }
    } else if (is_reachable) {
      depth += 1;
      found.set(sequence, { state, undo_to: sequence, undo_count: depth });
    } else found.set(sequence, { state });
    if (step.kind === 'redo') redos.push(sequence);
  }
  return found;
}

/** The steps that undo would pass down to the one numbered `to`, newest first. */
export function passed(steps: StepView[], found: Map<number, Standing>, to: number): StepView[] {
  return steps.filter(({ sequence }) => sequence >= to && found.get(sequence)?.undo_to === sequence);
}
