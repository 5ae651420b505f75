import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Latest } from './latest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('only_the_last_of_quickly_typed_questions_is_asked', async () => {
  const ask = vi.fn((word: string) => Promise.resolve(word.toUpperCase()));
  const latest = new Latest(ask, 150);
  const taken: string[] = [];
  for (const word of ['и', 'ию', 'июль']) latest.later(word, (answer) => taken.push(answer));
  await vi.advanceTimersByTimeAsync(200);
  expect(ask.mock.calls).toEqual([['июль']]);
  expect(taken).toEqual(['ИЮЛЬ']);
});

test('an_answer_that_a_newer_question_overtook_is_dropped', async () => {
  const delays: Record<string, number> = { slow: 900, quick: 10 };
  const latest = new Latest(
    (word: string) => new Promise<string>((done) => setTimeout(() => done(word), delays[word])),
    0,
  );
  const taken: string[] = [];
  latest.later('slow', (answer) => taken.push(answer));
  await vi.advanceTimersByTimeAsync(5);
  latest.later('quick', (answer) => taken.push(answer));
  await vi.advanceTimersByTimeAsync(2000);
  expect(taken).toEqual(['quick']);
});

test('settling_asks_what_still_waits_and_waits_for_the_answer', async () => {
  const latest = new Latest((word: string) => Promise.resolve(word), 150);
  const taken: string[] = [];
  latest.later('2020', (answer) => taken.push(answer));
  await latest.settle();
  expect(taken).toEqual(['2020']);
  await vi.advanceTimersByTimeAsync(500);
  expect(taken).toEqual(['2020']);
});

test('a_question_that_fails_leaves_what_was_shown', async () => {
  const latest = new Latest(() => Promise.reject(new Error('no answer')), 0);
  const taken: unknown[] = [];
  await latest.now('2020', (answer) => taken.push(answer));
  expect(taken).toEqual([]);
});
