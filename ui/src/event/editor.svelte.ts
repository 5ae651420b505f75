// One event on the page: as it stands in the register, as it is being written, and
// the way between the two. It loses nothing that was typed. No markup, no words.
import { SvelteMap } from 'svelte/reactivity';
import { call } from '../backend';
import { errorView, showError } from '../errors';
import type { DateReading, Event, EventView, LinkChoice, LinkLabel } from '../generated/api';
import { t } from '../i18n';
import { session } from '../state.svelte';
import { FIELDS, merged, type Field, type Version } from './compare';
import { blankEvent, sameEvent, tidied } from './draft';
import { kindOf, modeOf } from './guess';
import { dropDraft, keepDraft, readDraft, type KeptDraft } from './kept';
import { inPageOrder } from './paths';
import { reasonsOf } from './reasons';

export type Mode = 'loading' | 'missing' | 'read' | 'write';
type Settle = () => Promise<DateReading | undefined>;

const LISTS = [
  'associations',
  'organizers',
  'attendees',
  'about',
  'outcomes',
  'document_ids',
  'sources',
] as const;

export class EventEditor {
  mode: Mode = $state('loading');
  /** As last read from the register; absent for a new event. */
  view: EventView | undefined = $state.raw();
  draft: Event = $state(blankEvent());
  /** The event as it was when the writing began. */
  base: Event = $state.raw(blankEvent());
  labels: Record<string, LinkLabel> = $state({});
  /** What is refused, by path. */
  errors: Record<string, string> = $state({});
  saving = $state(false);
  /** When the draft was last kept on this PC, milliseconds since 1970. */
  keptAt: number | undefined = $state();
  /** A draft of an earlier sitting that was never saved. */
  offered: KeptDraft | undefined = $state.raw();
  /** The version in the register that ours was refused against. */
  stale: EventView | undefined = $state.raw();
  /** Whether the name of a new event still decides its kind and format. */
  guessing = $state(false);
  /** Words typed into a picker and not picked, by path. */
  pending = new SvelteMap<string, string>();

  readonly dirty = $derived(this.mode === 'write' && !sameEvent(this.draft, this.base));
  readonly reasons = $derived(this.view ? reasonsOf(this.view.event) : []);
  readonly errorPaths = $derived(inPageOrder(Object.keys(this.errors), FIELDS));
  #revision = 0;
  #settles = new Map<string, Settle>();

  get id(): string {
    return this.view?.event.id ?? '';
  }

  async load(id: string): Promise<void> {
    try {
      this.#take(await call('event_get', { id, language: session.language }));
      if (this.mode !== 'write') this.mode = 'read';
      this.#offer(id);
    } catch (thrown) {
      if (this.mode === 'loading') this.mode = 'missing';
      if (errorView(thrown).kind !== 'not_found') showError(thrown);
    }
  }

  /** Reads it again: it was changed elsewhere, or the language is another one. A draft stays as it is. */
  async reload(): Promise<void> {
    if (!this.view) return;
    const mine = this.mode === 'write';
    try {
      const view = await call('event_get', { id: this.id, language: session.language });
      if (mine) this.labels = { ...this.labels, ...view.labels };
      else this.#take(view);
    } catch (thrown) {
      if (errorView(thrown).kind === 'not_found' && !mine) this.mode = 'missing';
    }
  }

  /** Begins a new event, from a likeness of another one where that is given. */
  create(likeness: Event | undefined, labels: Record<string, LinkLabel>): void {
    this.base = blankEvent();
    this.draft = likeness ?? blankEvent();
    this.labels = { ...labels };
    this.mode = 'write';
    this.guessing = !likeness;
    this.#offer('');
  }

  /** Begins to write; not before it is decided about a draft of an earlier sitting. */
  write(): void {
    if (this.mode !== 'read' || !this.view || this.offered) return;
    this.base = tidied(this.view.event);
    this.draft = { ...blankEvent(), ...structuredClone(this.base) };
    this.#revision = this.view.revision;
    this.#clean();
    this.mode = 'write';
  }

  /** Gives the draft up. */
  discard(): void {
    dropDraft(localStorage, this.#register, this.id);
    this.offered = undefined;
    this.#clean();
    this.draft = $state.snapshot(this.base) as Event;
    this.mode = this.view ? 'read' : 'write';
  }

  /** Whether it is saved now. Refusals stand beside their fields afterwards. */
  async save(): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    try {
      this.errors = await this.#refusedHere();
      if (Object.keys(this.errors).length > 0) return false;
      const event = this.#tidyDraft();
      const language = session.language;
      const { view, changed } = this.view
        ? await call('event_update', { event, revision: this.#revision, language })
        : await call('event_create', { event, language });
      dropDraft(localStorage, this.#register, this.id);
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
  resolve(choice: Partial<Record<Field, Version>>): void {
    if (!this.stale) return;
    const theirs = this.stale;
    this.draft = {
      ...blankEvent(),
      ...merged($state.snapshot(this.draft) as Event, tidied(theirs.event), choice),
    };
    this.base = tidied(theirs.event);
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
    this.draft = { ...blankEvent(), ...kept.event };
    this.labels = { ...kept.labels, ...this.labels };
    this.#revision = kept.revision;
    this.#clean();
    this.keptAt = kept.at;
    this.mode = 'write';
  }

  putAway(): void {
    dropDraft(localStorage, this.#register, this.id);
    this.offered = undefined;
  }

  /** Keeps the draft on this PC, or forgets it where nothing differs any more. */
  keep(now: number): void {
    if (this.mode !== 'write' || this.offered) return;
    if (!this.dirty) {
      if (this.keptAt) dropDraft(localStorage, this.#register, this.id);
      this.keptAt = undefined;
      return;
    }
    const event = $state.snapshot(this.draft) as Event;
    const labels = $state.snapshot(this.labels) as Record<string, LinkLabel>;
    const draft = { id: this.id, revision: this.#revision, at: now, base: this.base, event, labels };
    this.keptAt = keepDraft(localStorage, this.#register, draft) ? now : undefined;
  }

  /** Remembers how a picked record is called. */
  learn(choice: LinkChoice): void {
    const { noun, label, short, detail } = choice;
    this.labels[choice.id] = { noun, label, ...(short ? { short } : {}), ...(detail ? { detail } : {}) };
  }

  /** Kind and format as the name of a new event has them, until a person chose. */
  guess(): void {
    if (!this.guessing) return;
    const name = this.draft.name[session.language] ?? '';
    this.draft.classification = kindOf(name) ?? 'other';
    this.draft.attendance_mode = modeOf(name) ?? 'not_stated';
  }

  /** A date box that must have its answer before saving. */
  await(path: string, settle: Settle | undefined): void {
    if (settle) this.#settles.set(path, settle);
    else this.#settles.delete(path);
  }

  get #register(): string {
    return session.status?.folder ?? '';
  }

  #take(view: EventView): void {
    const event = tidied(view.event);
    this.view = { ...view, event };
    this.labels = { ...view.labels };
    this.base = event;
    this.#revision = view.revision;
  }

  #clean(): void {
    this.errors = {};
    this.stale = undefined;
    this.keptAt = undefined;
    this.pending.clear();
  }

  #offer(id: string): void {
    const kept = readDraft(localStorage, this.#register, id);
    this.offered = kept && !sameEvent(kept.event, kept.base) ? kept : undefined;
  }

  /** What need not be asked: impossible dates, words typed and not picked. */
  async #refusedHere(): Promise<Record<string, string>> {
    const errors: Record<string, string> = {};
    for (const [path, settle] of this.#settles) {
      const reading = await settle();
      if (reading?.status === 'impossible')
        errors[path] = t('field-date-impossible', { words: reading.words });
    }
    for (const [path, words] of this.pending) errors[path] = t('field-pick-pending', { words });
    return errors;
  }

  /** The draft as it is sent; rows left empty go from the page too, so that numbers of rows agree. */
  #tidyDraft(): Event {
    const event = tidied($state.snapshot(this.draft) as Event);
    const shrunk =
      LISTS.some((list) => event[list].length !== this.draft[list].length) ||
      event.outcomes.some(
        ({ elections }, row) => elections.length !== this.draft.outcomes[row]?.elections.length,
      );
    if (shrunk) this.draft = { ...blankEvent(), ...structuredClone(event) };
    return event;
  }

  #refused(thrown: unknown): void {
    const view = errorView(thrown);
    this.keep(Date.now());
    if (view.kind === 'stale' && view.current) this.stale = view.current;
    else if (view.kind === 'invalid' && Object.keys(view.fields).length > 0) this.errors = view.fields;
    else showError(thrown);
  }
}
