import { expect, test } from 'vitest';
import { isUncertain, withUncertainty } from './uncertainty';

test('the_mark_is_put_behind_every_date_and_taken_off_again', () => {
  const cases: [string, string][] = [
    ['2018', '2018?'],
    ['2020-06-23', '2020-06-23?'],
    ['2014/2018', '2014?/2018?'],
    ['1991/..', '1991?/..'],
    ['../2015', '../2015?'],
    ['1991/', '1991?/'],
    ['{2020-07-29,2020-07-31}', '{2020-07-29?,2020-07-31?}'],
    ['[2015..2017]', '[2015?..2017?]'],
    ['2019-05-XX', '2019-05-XX?'],
    ['2018~', '2018%'],
  ];
  for (const [certain, doubtful] of cases) {
    expect(withUncertainty(certain, true)).toBe(doubtful);
    expect(withUncertainty(doubtful, false)).toBe(certain);
    expect(withUncertainty(doubtful, true)).toBe(doubtful);
    expect(isUncertain(certain)).toBe(false);
    expect(isUncertain(doubtful)).toBe(true);
  }
});
