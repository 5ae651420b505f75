// What the whole window shares: the language, the state of the register, what
// is open, toasts, and the guard of an unsaved draft. The seam between the
// frame, the chronicle and the record. No markup, no words of its own.
import { call } from './backend';
import type { Changed, Language, RecordRef, RegisterStatus } from './generated/api';
import { applyPrefs, readPrefs, writePrefs, type Prefs } from './prefs';

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

/** What stands in the right pane. */
export type Pane = { kind: 'none' } | { kind: 'event'; id: string } | { kind: 'create' };

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

  #listeners = new Set<ChangeListener>();
  #lastToast = 0;

  /** The language of the interface. */
  get language(): Language {
    return this.prefs.language ?? 'ru';
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

  /** Opens an empty record to be filled. */
  async create(): Promise<boolean> {
    if (this.pane.kind === 'create') return true;
    return this.#go({ kind: 'create' });
  }

  /** Closes the right pane, after the draft there is settled. */
  async close(): Promise<boolean> {
    return this.#go({ kind: 'none' });
  }

  /** For the pane itself: shows a record at once, without the guard (just created, followed after saving). */
  show(id: string): void {
    this.pane = { kind: 'event', id };
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
