import { beforeEach, expect, test } from 'vitest';
import { DRAFTS_MAX, dropDraft, keepDraft, readDraft } from './kept';

/** A storage like that of the browser, with an end. */
class Shelf {
  #kept = new Map<string, string>();
  constructor(private letters_max = 1_000_000) {}
  get length() {
    return this.#kept.size;
  }
  key(index: number) {
    return [...this.#kept.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.#kept.get(key) ?? null;
  }
  removeItem(key: string) {
    this.#kept.delete(key);
  }
  clear() {
    this.#kept.clear();
  }
  setItem(key: string, value: string) {
    const others = [...this.#kept].filter(([other]) => other !== key);
    const letters = others.reduce((sum, [, text]) => sum + text.length, value.length);
    if (letters > this.letters_max) throw new DOMException('full', 'QuotaExceededError');
    this.#kept.set(key, value);
  }
}

const draft = (id: string, at: number) => ({
  noun: 'event' as const,
  id,
  revision: 3,
  at,
  base: { id },
  record: { id, name: { ru: 'Форум' } },
  labels: {},
});

let shelf: Shelf;
beforeEach(() => (shelf = new Shelf()));

test('a_draft_is_found_again_and_goes_when_dropped', () => {
  expect(keepDraft(shelf, 'r', draft('ev-1', 1))).toBe(true);
  expect(readDraft(shelf, 'r', 'event', 'ev-1')).toEqual(draft('ev-1', 1));
  expect(readDraft(shelf, 'r', 'person', 'ev-1')).toBeUndefined();
  expect(readDraft(shelf, 'another register', 'event', 'ev-1')).toBeUndefined();
  dropDraft(shelf, 'r', 'event', 'ev-1');
  expect(readDraft(shelf, 'r', 'event', 'ev-1')).toBeUndefined();
});

test('a_damaged_draft_is_no_draft', () => {
  shelf.setItem('letopis.draft.r.event.ev-1', '{"id":"ev-1"');
  expect(readDraft(shelf, 'r', 'event', 'ev-1')).toBeUndefined();
  shelf.setItem('letopis.draft.r.event.ev-1', '{"id":"ev-1"}');
  expect(readDraft(shelf, 'r', 'event', 'ev-1')).toBeUndefined();
});

test('the_oldest_drafts_go_when_there_are_too_many', () => {
  for (let at = 0; at < DRAFTS_MAX + 5; at += 1) keepDraft(shelf, 'r', draft(`ev-${at}`, at));
  expect(shelf.length).toBe(DRAFTS_MAX);
  expect(readDraft(shelf, 'r', 'event', 'ev-4')).toBeUndefined();
  expect(readDraft(shelf, 'r', 'event', `ev-${DRAFTS_MAX + 4}`)).toBeDefined();
});

test('a_full_storage_makes_room_by_the_oldest', () => {
  const length = JSON.stringify(draft('ev-1', 1)).length;
  shelf = new Shelf(length * 2.5);
  for (const at of [1, 2, 3]) expect(keepDraft(shelf, 'r', draft(`ev-${at}`, at))).toBe(true);
  expect(readDraft(shelf, 'r', 'event', 'ev-1')).toBeUndefined();
  expect(readDraft(shelf, 'r', 'event', 'ev-3')).toBeDefined();
  shelf = new Shelf(10);
  expect(keepDraft(shelf, 'r', draft('ev-9', 9))).toBe(false);
});
