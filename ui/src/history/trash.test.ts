import { describe, expect, it, vi } from 'vitest';
import type { Changed, Noun, TrashedView } from '../generated/api';

vi.mock('../backend', () => ({ call: () => undefined, CommandError: class extends Error {} }));
vi.mock('../i18n', () => ({ t: (id: string) => id }));
vi.mock('../state.svelte', () => ({ session: {} }));
const { grouped, keyOf, restore } = await import('./trash');

const row = (noun: Noun, id: string, day = 1): TrashedView => ({
  record: { noun, id },
  label: id,
  revision: 1,
  at: new Date(2021, 0, day, 12).toISOString(),
  author: '',
});

describe('the trash under headings', () => {
  const rows = [row('place', 'a', 1), row('event', 'b', 3), row('place', 'c', 3)];

  it('goes by days, newest first', () => {
    const found = grouped(rows, 'day', []).map(({ key, rows }) => [key, rows.length]);
    expect(found).toEqual([
      ['2021-01-03', 2],
      ['2021-01-01', 1],
    ]);
  });

  it('goes by nouns in their order', () => {
    const found = grouped(rows, 'noun', ['event', 'place']);
    expect(found.map(({ key, rows }) => [key, rows.map(({ record }) => record.id)])).toEqual([
      ['event', ['b']],
      ['place', ['c', 'a']],
    ]);
  });
});

describe('several at once', () => {
  const changed: Changed = { touched: [] };

  it('tries again what waited for another', async () => {
    const there = new Set<string>();
    const ask = async ({ record }: TrashedView) => {
      if (record.id === 'post' && !there.has('office')) throw new Error('not yet');
      there.add(record.id);
      return changed;
    };
    const { done, refused } = await restore([row('post', 'post'), row('organization', 'office')], ask);
    expect([done.length, refused.length]).toEqual([2, 0]);
  });

  it('ends with those that cannot come back', async () => {
    const ask = async ({ record }: TrashedView) => {
      if (record.id === 'stays') throw new Error('no');
      return changed;
    };
    const { done, refused } = await restore([row('post', 'stays'), row('event', 'comes')], ask);
    expect(done).toHaveLength(1);
    expect(refused.map(({ row }) => keyOf(row.record))).toEqual(['post stays']);
  });
});
