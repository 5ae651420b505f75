// Drafts in the storage of the page, by record. It has an end: the oldest make room.
import type { LinkLabel, Noun } from '../generated/api';

export interface KeptDraft<R = unknown> {
  noun: Noun;
  /** Id of the record, or an empty string for a new one. */
  id: string;
  /** The revision that the draft was begun on; 0 for a new record. */
  revision: number;
  /** When it was last written, milliseconds since 1970. */
  at: number;
  /** The record as it was when the writing began: a later comparison needs it. */
  base: R;
  record: R;
  /** Names of the records that were picked, by id. */
  labels: Record<string, LinkLabel>;
}

/** How many drafts are kept at most; the oldest goes first. */
export const DRAFTS_MAX = 30;
const PREFIX = 'letopis.draft.';

export function readDraft(storage: Storage, register: string, noun: Noun, id: string): KeptDraft | undefined {
  return parsed(storage.getItem(keyOf(register, noun, id)), noun, id);
}

/** The draft in a text, where it is one of that record. */
export function parsed(text: string | null | undefined, noun: Noun, id: string): KeptDraft | undefined {
  try {
    const draft = JSON.parse(text ?? '') as KeptDraft;
    return isDraft(draft) && draft.noun === noun && draft.id === id ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** The draft as it is called within one register: `event.ev-15`, `person.new`. */
export function draftName(noun: Noun, id: string): string {
  return `${noun}.${id || 'new'}`;
}

/** Whether it could be kept: the storage of the browser has an end. */
export function keepDraft(storage: Storage, register: string, draft: KeptDraft): boolean {
  const key = keyOf(register, draft.noun, draft.id);
  const text = JSON.stringify(draft);
  for (const old of [undefined, ...oldestFirst(storage).filter((other) => other !== key)]) {
    if (old) storage.removeItem(old);
    try {
      storage.setItem(key, text);
      dropOldest(storage, key);
      return true;
    } catch {
      continue; // Full: make room by the oldest draft and try again.
    }
  }
  return false;
}

export function dropDraft(storage: Storage, register: string, noun: Noun, id: string): void {
  storage.removeItem(keyOf(register, noun, id));
}

function keyOf(register: string, noun: Noun, id: string): string {
  return `${PREFIX}${register}.${draftName(noun, id)}`;
}

function isDraft(draft: unknown): draft is KeptDraft {
  if (typeof draft !== 'object' || draft === null) return false;
  const { record, base, at, revision } = draft as Partial<KeptDraft>;
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null;
  return typeof at === 'number' && typeof revision === 'number' && isRecord(record) && isRecord(base);
}

function dropOldest(storage: Storage, kept: string): void {
  const keys = oldestFirst(storage).filter((key) => key !== kept);
  for (const key of keys.slice(0, Math.max(0, keys.length + 1 - DRAFTS_MAX))) storage.removeItem(key);
}

function oldestFirst(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ key, at: timeOf(storage.getItem(key)) }))
    .sort((one, other) => one.at - other.at)
    .map(({ key }) => key);
}

function timeOf(text: string | null): number {
  try {
    return Number((JSON.parse(text ?? '{}') as { at?: number }).at ?? 0);
  } catch {
    return 0;
  }
}
