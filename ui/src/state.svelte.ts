// What the whole window shares: the language, the state of the register, what
// is open, toasts, and the guard of an unsaved draft. The seam between the
// frame, the chronicle and the record. No markup, no words of its own.
import { tick } from 'svelte';
import { call, readFrom } from './backend';
import { sow } from './record/seed';
import type {
  AnyRecord,
  Changed,
  Language,
  LinkLabel,
  Noun,
  RecordRef,
  RegisterStatus,
  Text,
} from './generated/api';
import { applyPrefs, readPrefs, writePrefs, type Prefs, type View } from './prefs';

export type ToastAction = { label: string; run: () => void };
export type ToastTone = 'done' | 'note' | 'problem';
export type ToastWish = {
  tone?: ToastTone;
  /** What happened, already in words. */
  words: string;
  /** A second line: what is kept, what to do. */
  detail?: string;
  actions?: ToastAction[];
  /** A newer toast of the same topic takes the place of the older one. */
  topic?: string;
};
export type Toast = ToastWish & { id: number; tone: ToastTone };

/** The places on the left: what stands in the middle. */
export const PLACES = [
  'chronicle',
  'organizations',
  'people',
  'documents',
  'places',
  'topics',
  'activities',
  'journal',
  'duplicates',
  'trash',
  'settings',
] as const;
export type Place = (typeof PLACES)[number];

/** What stands in the right pane: an event has the page of its own, a topic is no record. */
export type Pane =
  | { kind: 'none' }
  | { kind: 'event'; id: string }
  | { kind: 'create' }
  | { kind: 'record'; noun: Noun; id: string }
  | { kind: 'create-record'; noun: Noun; seed?: AnyRecord }
  | { kind: 'topic'; topic: Text };

/** A state of the past that is shown instead of today's. */
export type Past = {
  /** The number of the last change that it holds. */
  asOf: number;
  /** The day in words: «31 декабря 2020 г.» */
  words: string;
};

/** Places that know only today: the past is shown elsewhere. */
const TODAY_ONLY: readonly Place[] = ['journal', 'duplicates', 'trash', 'settings'];

export type ChangeListener = (touched: RecordRef[]) => void;

const TOASTS_MAX = 3;
const TOAST_MS = 6_000;
const TOAST_WITH_ACTIONS_MS = 15_000;

class Session {
  /** The wishes of this PC: language, theme, contrast, size. */
  prefs: Prefs = $state(readPrefs());
  /** The register as last read; absent until the first answer. */
  status: RegisterStatus | undefined = $state();
  /** Grows with every change of the register: views that depend on "everything" watch it. */
  version = $state(0);
  toasts: Toast[] = $state([]);
  pane: Pane = $state({ kind: 'none' });
  place: Place = $state('chronicle');
  /** The past that is shown; absent for today. Nothing can be changed while it is there. */
  asOf: Past | undefined = $state.raw();

  #listeners = new Set<ChangeListener>();
  #lastToast = 0;

  /** The language of the interface. */
  get language(): Language {
    return this.prefs.language ?? 'ru';
  }

  /** How the middle shows its records, remembered on this PC. */
  get view(): View {
    return this.prefs.view;
  }

  set view(view: View) {
    this.wish({ view });
  }

  /** Sets wishes, keeps them and shows them. A change of language must pass the draft guard first. */
  wish(wishes: Partial<Prefs>): void {
    Object.assign(this.prefs, wishes);
    writePrefs($state.snapshot(this.prefs));
    applyPrefs(this.prefs);
  }

  /** Reads the state of the register again. */
  async refresh(touched: RecordRef[] = []): Promise<void> {
    this.status = await call('register_status', { language: this.language });
    this.#tell(touched);
  }

  /** To be called with the answer to every change: undo, redo and the open views follow it. */
  notify(changed: Changed): void {
    if (this.status) {
      this.status.undo = changed.undo;
      this.status.redo = changed.redo;
    }
    this.#tell(changed.touched);
    void call('register_status', { language: this.language }).then((status) => (this.status = status));
  }

  /** Calls `listener` after every change with the records touched; answers how to stop. Use in `$effect`. */
  onChanged(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(touched: RecordRef[]): void {
    this.version += 1;
    for (const listener of this.#listeners) listener(touched);
  }

  toast(wish: ToastWish): void {
    const toast: Toast = { tone: 'done', ...wish, id: ++this.#lastToast };
    const others = this.toasts.filter(({ topic }) => topic === undefined || topic !== toast.topic);
    this.toasts = [...others, toast].slice(-TOASTS_MAX);
    // A problem stays until it is read and put away.
    if (toast.tone === 'problem') return;
    const stays_ms = toast.actions?.length ? TOAST_WITH_ACTIONS_MS : TOAST_MS;
    setTimeout(() => this.dismiss(toast.id), stays_ms);
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  /** Opens a record in the right pane, after the draft there is settled. */
  async open(id: string): Promise<boolean> {
    if (this.pane.kind === 'event' && this.pane.id === id) return true;
    return this.#go({ kind: 'event', id });
  }

  /** Opens a record of any noun. */
  async openRecord(noun: Noun, id: string): Promise<boolean> {
    if (noun === 'event') return this.open(id);
    if (this.pane.kind === 'record' && this.pane.noun === noun && this.pane.id === id) return true;
    return this.#go({ kind: 'record', noun, id });
  }

  /** Opens an empty record of a noun, or one begun from `seed`; `labels` name what the seed points to. */
  async createRecord(noun: Noun, seed?: AnyRecord, labels: Record<string, LinkLabel> = {}): Promise<boolean> {
    if (!seed) return noun === 'event' ? this.create() : this.#go({ kind: 'create-record', noun });
    if (!(await draftGuard.mayLeave())) return false;
    // A page that stands there already would not take the seed.
    this.pane = { kind: 'none' };
    await tick();
    sow({ seed, labels });
    this.pane = noun === 'event' ? { kind: 'create' } : { kind: 'create-record', noun, seed };
    return true;
  }

  /** Opens a topic. */
  async openTopic(topic: Text): Promise<boolean> {
    return this.#go({ kind: 'topic', topic });
  }

  /** Goes to a place; the pane closes, its draft settled first. */
  async go(place: Place): Promise<boolean> {
    if (this.place === place) return true;
    if (!(await this.#go({ kind: 'none' }))) return false;
    this.place = place;
    return true;
  }

  /** Opens an empty record to be filled. */
  async create(): Promise<boolean> {
    if (this.pane.kind === 'create') return true;
    return this.#go({ kind: 'create' });
  }

  /** Closes the right pane, after the draft there is settled. */
  async close(): Promise<boolean> {
    return this.#go({ kind: 'none' });
  }

  /** Shows the register as it was; answers whether it does. */
  async showPast(past: Past): Promise<boolean> {
    if (!(await this.close())) return false;
    if (TODAY_ONLY.includes(this.place)) this.place = 'chronicle';
    return this.#readFrom(past);
  }

  /** Back to today. */
  async showNow(): Promise<boolean> {
    this.toasts = this.toasts.filter(({ topic }) => topic !== 'past');
    return (await this.close()) && this.#readFrom(undefined);
  }

  async #readFrom(past: Past | undefined): Promise<boolean> {
    const before = this.asOf;
    readFrom(past?.asOf);
    this.asOf = past;
    try {
      await this.refresh();
      return true;
    } catch (thrown) {
      readFrom(before?.asOf);
      this.asOf = before;
      throw thrown;
    }
  }

  /** For the pane itself: shows a record at once, without the guard (just created, followed after saving). */
  show(id: string): void {
    this.pane = { kind: 'event', id };
  }

  /** For the pane of any noun: shows a record at once, without the guard. */
  showRecord(noun: Noun, id: string): void {
    this.pane = noun === 'event' ? { kind: 'event', id } : { kind: 'record', noun, id };
  }

  /** For the pane itself: it is done and closes at once, without the guard. */
  leave(): void {
    this.pane = { kind: 'none' };
  }

  async #go(pane: Pane): Promise<boolean> {
    if (!(await draftGuard.mayLeave())) return false;
    this.pane = pane;
    return true;
  }
}

export const session = new Session();

/** Who holds a draft. `ask` shows the question; on `save` it has saved already, and where saving failed it answers `stay`. */
export type Guard = {
  hasUnsaved(): boolean;
  ask(): Promise<'save' | 'discard' | 'stay'>;
};

class DraftGuard {
  #guard: Guard | undefined;
  #asking: Promise<boolean> | undefined;

  /** Registers the one holder of a draft; answers how to take it back. Use in `$effect` or `onMount`. */
  register(guard: Guard): () => void {
    this.#guard = guard;
    return () => {
      if (this.#guard === guard) this.#guard = undefined;
    };
  }

  hasUnsaved(): boolean {
    return this.#guard?.hasUnsaved() ?? false;
  }

  /** Whether one may go elsewhere: asks only when something is unsaved, and never twice at once. */
  mayLeave(): Promise<boolean> {
    const guard = this.#guard;
    if (!guard?.hasUnsaved()) return Promise.resolve(true);
    this.#asking ??= guard
      .ask()
      .then((answer) => answer !== 'stay')
      .finally(() => (this.#asking = undefined));
    return this.#asking;
  }
}

export const draftGuard = new DraftGuard();
