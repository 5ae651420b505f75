// One record on the page: as it stands in the register, as it is being written, and
// the way between the two. It loses nothing that was typed. No markup, no words.
import { errorView, showError } from '../errors';
import type { ErrorView, LinkLabel } from '../generated/api';
import { session } from '../state.svelte';
import { merged, type Choice } from './compare';
import { drafts } from './drafts';
import { FormHome } from './home.svelte';
import type { KeptDraft } from './kept';
import type { Kind, Recorded, Shown } from './kind';
import { inPageOrder } from './paths';
import { reasonsOf } from './reasons';
import { lostRows, sameValue } from './tidy';

export type Mode = 'loading' | 'missing' | 'read' | 'write';

export class RecordEditor<R extends Recorded = Recorded, V extends Shown<R> = Shown<R>> extends FormHome {
  readonly kind: Kind<R, V>;
  mode: Mode = $state('loading');
  /** As last read from the register; absent for a new record. */
  view: V | undefined = $state.raw();
  // The constructor begins it: a field cannot know the noun.
  draft: R = $state() as R;
  /** The record as it was when the writing began. */
  base: R = $state.raw() as R;
  saving = $state(false);
  /** When the draft was last kept on this PC, milliseconds since 1970. */
  keptAt: number | undefined = $state();
  /** A draft of an earlier sitting that was never saved. */
  offered: KeptDraft<R> | undefined = $state.raw();
  /** The version in the register that ours was refused against. */
  stale: V | undefined = $state.raw();

  readonly dirty = $derived.by(() => this.mode === 'write' && !this.#same(this.draft, this.base));
  readonly reasons = $derived.by(() => (this.view ? this.#reasonsOf(this.view.record) : []));
  readonly errorPaths = $derived.by(() => inPageOrder(Object.keys(this.errors), this.kind.fields));
  #revision = 0;

  constructor(kind: Kind<R, V>) {
    super();
    this.kind = kind;
    this.draft = kind.blank();
    this.base = kind.blank();
  }

  override get id(): string {
    return this.view?.record.id ?? '';
  }

  /** Whether something typed would be lost by leaving. */
  get unsaved(): boolean {
    return this.dirty || this.pending.size > 0;
  }

  async load(id: string): Promise<void> {
    try {
      const [view, kept] = await Promise.all([this.kind.find(id), drafts.read<R>(this.kind.noun, id)]);
      this.#take(view);
      if (this.mode !== 'write') this.mode = 'read';
      this.#offer(kept);
    } catch (thrown) {
      if (this.mode === 'loading') this.mode = 'missing';
      if (errorView(thrown).kind !== 'not_found') showError(thrown);
    }
  }

  /** Reads it again: it was changed elsewhere, or the language is another one. A draft stays as it is. */
  async reload(): Promise<void> {
    if (!this.view) return;
    try {
      const view = await this.kind.find(this.id);
      if (this.mode === 'write') this.labels = { ...this.labels, ...view.labels };
      else this.#take(view);
    } catch (thrown) {
      if (errorView(thrown).kind === 'not_found' && this.mode !== 'write') this.mode = 'missing';
    }
  }

  /** Begins a new record, from another one where that is given. */
  async create(seed: R | undefined, labels: Record<string, LinkLabel>): Promise<void> {
    const kept = await drafts.read<R>(this.kind.noun, '');
    // What it is begun from was not typed: leaving it as it is loses nothing.
    this.base = seed ? this.#whole(seed) : this.kind.blank();
    this.draft = structuredClone(this.base);
    this.labels = { ...labels };
    this.mode = 'write';
    this.#offer(kept);
  }

  /** Begins to write; not before it is decided about a draft of an earlier sitting. */
  write(): void {
    if (this.mode !== 'read' || !this.view || this.offered) return;
    this.base = this.kind.tidied(this.view.record);
    this.draft = this.#whole(this.base);
    this.#revision = this.view.revision;
    this.#clean();
    this.mode = 'write';
  }

  /** Gives the draft up. */
  discard(): void {
    this.#drop();
    this.offered = undefined;
    this.#clean();
    this.draft = $state.snapshot(this.base) as R;
    this.mode = this.view ? 'read' : 'write';
  }

  /** Whether it is saved now. Refusals stand beside their fields afterwards. */
  async save(): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    try {
      this.errors = await this.refusedHere();
      if (Object.keys(this.errors).length > 0) return false;
      const record = this.#tidyDraft();
      const { view, changed } = this.view
        ? await this.kind.update(record, this.#revision)
        : await this.kind.create(record);
      this.#drop();
      this.#clean();
      this.#take(view);
      this.mode = 'read';
      session.notify(changed);
      return true;
    } catch (thrown) {
      this.#refused(thrown);
      return false;
    } finally {
      this.saving = false;
    }
  }

  /** Goes on from the version in the register, with the fields chosen of each. */
  resolve(choice: Choice): void {
    const theirs = this.stale;
    if (!theirs) return;
    const record = this.kind.tidied(theirs.record);
    this.draft = this.#whole(merged(this.kind.fields, $state.snapshot(this.draft) as R, record, choice));
    this.base = record;
    this.view = theirs;
    this.labels = { ...this.labels, ...theirs.labels };
    this.#revision = theirs.revision;
    this.stale = undefined;
  }

  /** Takes up the draft of an earlier sitting. */
  takeUp(): void {
    const kept = this.offered;
    if (!kept) return;
    this.offered = undefined;
    this.base = kept.base;
    this.draft = this.#whole(kept.record);
    this.labels = { ...kept.labels, ...this.labels };
    this.#revision = kept.revision;
    this.#clean();
    this.keptAt = kept.at;
    this.mode = 'write';
  }

  putAway(): void {
    this.#drop();
    this.offered = undefined;
  }

  /** Keeps the draft on this PC, or forgets it where nothing differs any more. */
  keep(now: number): void {
    if (this.mode !== 'write' || this.offered) return;
    if (!this.dirty) {
      if (this.keptAt) this.#drop();
      this.keptAt = undefined;
      return;
    }
    const record = $state.snapshot(this.draft) as R;
    const labels = $state.snapshot(this.labels) as Record<string, LinkLabel>;
    const { id, kind, base } = this;
    const draft = { noun: kind.noun, id, revision: this.#revision, at: now, base, record, labels };
    this.keptAt = drafts.keep(draft) ? now : undefined;
  }

  #drop(): void {
    drafts.drop(this.kind.noun, this.id);
  }

  #same(one: R, other: R): boolean {
    return sameValue(this.kind.tidied(one), this.kind.tidied(other));
  }

  /** With every list and wording there, so that the form may write into it. */
  #whole(record: R): R {
    return { ...this.kind.blank(), ...structuredClone(record) };
  }

  #reasonsOf(record: R) {
    const { kind } = this;
    return reasonsOf(record, kind.fields, (field, row) => kind.rank?.(record, field, row) ?? row);
  }

  #take(view: V): void {
    const record = this.kind.tidied(view.record);
    this.view = { ...view, record };
    this.labels = { ...view.labels };
    this.base = record;
    this.#revision = view.revision;
  }

  #clean(): void {
    this.errors = {};
    this.stale = undefined;
    this.keptAt = undefined;
    this.pending.clear();
  }

  #offer(kept: KeptDraft<R> | undefined): void {
    this.offered = kept && !this.#same(kept.record, kept.base) ? kept : undefined;
  }

  /** The draft as it is sent; rows left empty go from the page too, so that numbers of rows agree. */
  #tidyDraft(): R {
    const draft = $state.snapshot(this.draft) as R;
    const record = this.kind.tidied(draft);
    if (lostRows(draft, record)) this.draft = this.#whole(record);
    return record;
  }

  #refused(thrown: unknown): void {
    const view: ErrorView = errorView(thrown);
    this.keep(Date.now());
    const current = view.kind === 'stale' ? this.kind.current(view) : undefined;
    if (current) this.stale = current;
    else if (view.kind === 'invalid' && Object.keys(view.fields).length > 0) this.errors = view.fields;
    else showError(thrown);
  }
}
