import { describe, expect, it } from 'vitest';
import { byDay, dayOf, firstDay, lastDay } from './days';

describe('days', () => {
  it('cuts rows where the day changes', () => {
    const rows = [new Date(2021, 0, 25, 12), new Date(2021, 0, 25, 9), new Date(2021, 0, 24, 23)].map(
      (at) => ({
        at: at.toISOString(),
      }),
    );
    expect(byDay(rows).map(({ day, rows }) => [day, rows.length])).toEqual([
      ['2021-01-25', 2],
      ['2021-01-24', 1],
    ]);
    expect(dayOf(new Date(2021, 8, 3))).toBe('2021-09-03');
  });

  it('finds the ends of a date', () => {
    expect([firstDay('2020'), lastDay('2020')]).toEqual(['2020-01-01', '2020-12-31']);
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect([firstDay('2020-07-15'), lastDay('2020-07-15')]).toEqual(['2020-07-15', '2020-07-15']);
    expect([firstDay('2019/2020-06'), lastDay('2019/2020-06')]).toEqual(['2019-01-01', '2020-06-30']);
  });

  it('declines what has no plain ends', () => {
    for (const edtf of ['2019-21', '2018?', '..', '{2019,2020}', '']) expect(lastDay(edtf)).toBeUndefined();
  });
});
