import { describe, expect, it } from 'vitest';
import type { StepView } from '../generated/api';
import { passed, standings } from './stack';

/** A journal in short, oldest first: `n` a change, `u` an undo, `r` a redo, `s` the beginning. */
function journal(short: string): StepView[] {
  const kinds: Record<string, string> = { n: 'update', u: 'undo', r: 'redo', s: 'start' };
  return [...short]
    .map((letter, index) => ({
      sequence: index + 1,
      at: '',
      author: '',
      words: '',
      touched: letter === 's' ? [{ noun: 'settings' as const, id: 'settings' }] : [],
      kind: kinds[letter] ?? '',
    }))
    .reverse();
}

const states = (short: string) => {
  const found = standings(journal(short));
  return [...short].map((_, index) => found.get(index + 1)?.state);
};

describe('how steps stand', () => {
  it('says what was undone', () => {
    expect(states('nnu')).toEqual(['holds', 'undone', 'service']);
    expect(states('nnuu')).toEqual(['undone', 'undone', 'service', 'service']);
    expect(states('nun')).toEqual(['undone', 'service', 'holds']);
  });

  it('says that what was done again holds', () => {
    expect(states('nur')).toEqual(['holds', 'service', 'service']);
    expect(states('nnuur')).toEqual(['holds', 'undone', 'service', 'service', 'service']);
    expect(states('nurur')).toEqual(['holds', 'service', 'service', 'service', 'service']);
    expect(states('nuru')).toEqual(['undone', 'service', 'service', 'service']);
  });

  it('counts the steps down to one, through a redo too', () => {
    const found = standings(journal('snnun'));
    expect(found.get(5)).toMatchObject({ undo_to: 5, undo_count: 1 });
    expect(found.get(2)).toMatchObject({ undo_to: 2, undo_count: 2 });
    expect(found.get(3)?.undo_to).toBeUndefined();
    expect(standings(journal('snnuur')).get(2)).toMatchObject({ undo_to: 6, undo_count: 1 });
  });

  it('counts the steps that redo does again, the last one undone first', () => {
    const found = standings(journal('snnuu'));
    expect([2, 3].map((sequence) => found.get(sequence)?.redo_count)).toEqual([1, 2]);
    expect(standings(journal('snnuun')).get(2)?.redo_count).toBeUndefined();
    expect(standings(journal('snuru')).get(2)?.redo_count).toBe(1);
  });

  it('does not reach the beginning of the register', () => {
    expect(standings(journal('sn')).get(1)).toEqual({ state: 'holds' });
  });

  it('lists what undo would pass', () => {
    const steps = journal('snnunn');
    const listed = passed(steps, standings(steps), 2).map(({ sequence }) => sequence);
    expect(listed).toEqual([6, 5, 2]);
  });
});
