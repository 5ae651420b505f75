// Drafts kept on this PC while one writes, so that a crash or a power cut loses
// nothing. They never reach the register by themselves.
import type { Event, LinkLabel } from '../generated/api';

export interface KeptDraft {
  /** Id of the event, or an empty string for a new one. */
  id: string;
  /** The revision that the draft was begun on; 0 for a new event. */
  revision: number;
  /** When it was last written, milliseconds since 1970. */
  at: number;
  /** The event as it was when the writing began: a later comparison needs it. */
  base: Event;
  event: Event;
  /** Names of the records that were picked, by id. */
  labels: Record<string, LinkLabel>;
}

/** How many drafts are kept at most; the oldest goes first. */
export const DRAFTS_MAX = 30;
const PREFIX = 'letopis.draft.';

export function readDraft(storage: Storage, register: string, id: string): KeptDraft | undefined {
  const text = storage.getItem(keyOf(register, id));
  if (text === null) return undefined;
  try {
    const draft = JSON.parse(text) as KeptDraft;
    return isDraft(draft) && draft.id === id ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept: the storage of the browser has an end. */
export function keepDraft(storage: Storage, register: string, draft: KeptDraft): boolean {
  const key = keyOf(register, draft.id);
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

export function dropDraft(storage: Storage, register: string, id: string): void {
  storage.removeItem(keyOf(register, id));
}

function keyOf(register: string, id: string): string {
  return `${PREFIX}${register}.${id || 'new'}`;
}

function isDraft(draft: unknown): draft is KeptDraft {
  if (typeof draft !== 'object' || draft === null) return false;
  const { event, base, at, revision } = draft as Partial<KeptDraft>;
  return (
    typeof at === 'number' &&
    typeof revision === 'number' &&
    typeof event === 'object' &&
    typeof base === 'object' &&
    Array.isArray(event?.outcomes)
  );
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
