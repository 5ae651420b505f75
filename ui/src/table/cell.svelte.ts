// One cell being written: the field of the record is read anew, changed and saved. Nothing typed is lost.
import { call } from '../backend';
import { withUncertainty } from '../elements/uncertainty';
import { errorView, errorWords, showError } from '../errors';
import type { AnyRecord, CellEdit, DateReading, Noun, PartialDate, RecordView, Text } from '../generated/api';
import { t } from '../i18n';
import { session } from '../state.svelte';
import { valueAt, withoutReason, withValue } from './paths';

/** Fields whose value stands no more inferred once a person has stated it. */
const STATED = ['date', 'attendance_mode', 'location.place_id'];

export class CellWriting {
  readonly edit: CellEdit;
  /** Words of a text, a code of a choice, an id of a link. */
  words = $state('');
  date: PartialDate = $state({});
  /** What is picked, in words. */
  picked = $state('');
  /** Why it could not be saved. */
  problem = $state('');
  isReady = $state(false);
  isSaving = $state(false);
  /** The wording in the other language, to lean on. */
  other = $state('');

  #noun: Noun;
  #id: string;
  #view: RecordView | undefined;
  #before = '';
  #dateWords = '';
  #settle: (() => Promise<DateReading | undefined>) | undefined;

  constructor(noun: Noun, id: string, edit: CellEdit) {
    this.#noun = noun;
    this.#id = id;
    this.edit = edit;
  }

  get isChanged(): boolean {
    return this.isReady && this.#value() !== this.#before;
  }

  /** Whether it could be read. */
  async open(): Promise<boolean> {
    try {
      this.#take(await this.#get());
      this.#show();
      // Before the box is there, so that what is typed at once replaces the date and is not put behind it.
      if (this.date.edtf) this.#dateWords = await this.#write(withUncertainty(this.date.edtf, false));
      this.#before = this.#value();
      this.isReady = true;
      return true;
    } catch (thrown) {
      showError(thrown);
      return false;
    }
  }

  /** The date in words, for the box to begin with. */
  readonly write = (edtf: string): Promise<string> =>
    this.#dateWords ? Promise.resolve(this.#dateWords) : this.#write(edtf);

  awaitDate(settle: (() => Promise<DateReading | undefined>) | undefined): void {
    this.#settle = settle;
  }

  /** Whether the cell holds now what was typed. */
  async save(): Promise<boolean> {
    if (this.isSaving) return false;
    this.isSaving = true;
    this.problem = '';
    try {
      const reading = await this.#settle?.();
      if (reading?.status === 'impossible') return false;
      if (!this.#view || !this.isChanged) return true;
      const record = this.#changed(this.#view.record);
      const language = session.language;
      const { changed } = await call('record_update', { record, revision: this.#view.revision, language });
      session.notify(changed);
      return true;
    } catch (thrown) {
      await this.#refused(thrown);
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  async #write(edtf: string): Promise<string> {
    return (await call('date_write', { edtf, language: session.language })).words;
  }

  #get(): Promise<RecordView> {
    return call('record_get', { noun: this.#noun, id: this.#id, language: session.language });
  }

  #take(view: RecordView): void {
    this.#view = view;
  }

  #show(): void {
    const value = valueAt(this.#view?.record.record ?? {}, this.edit.field);
    switch (this.edit.how) {
      case 'text': {
        const text = (value ?? {}) as Text;
        this.words = text[session.language] ?? '';
        this.other = text[session.language === 'ru' ? 'en' : 'ru'] ?? '';
        break;
      }
      case 'date':
        this.date = { ...((value ?? {}) as PartialDate) };
        break;
      case 'link':
        this.words = typeof value === 'string' ? value : '';
        this.picked = this.#view?.labels[this.words]?.label ?? '';
        break;
      default:
        this.words = value === undefined || value === null ? '' : String(value);
    }
  }

  #value(): string {
    return this.edit.how === 'date'
      ? JSON.stringify([this.date.edtf, this.date.original])
      : this.words.trim();
  }

  #changed(record: AnyRecord): AnyRecord {
    const { field } = this.edit;
    const stated = STATED.includes(field) ? withoutReason(record.record, field) : record.record;
    return { ...record, record: withValue(stated, field, this.#field(record)) } as AnyRecord;
  }

  #field(record: AnyRecord): unknown {
    const words = this.words.trim();
    if (this.edit.how === 'date') {
      const { edtf, original } = $state.snapshot(this.date);
      return { ...(edtf ? { edtf } : {}), ...(original ? { original } : {}) };
    }
    if (this.edit.how !== 'text') return words || undefined;
    const text = { ...((valueAt(record.record, this.edit.field) ?? {}) as Text) };
    if (words) text[session.language] = words;
    else delete text[session.language];
    return text;
  }

  async #refused(thrown: unknown): Promise<void> {
    const view = errorView(thrown);
    if (view.kind === 'stale') {
      // What was typed stays; saving once more puts it over the newer version, which is told.
      const now = view.current_record ?? (await this.#get().catch(() => undefined));
      if (now) this.#take(now);
      this.problem = t('table-stale');
      return;
    }
    const own = Object.entries(view.fields).find(([path]) => path.startsWith(this.edit.field));
    const any = Object.values(view.fields)[0];
    const { words, detail } = errorWords(view);
    this.problem = own?.[1] ?? (any ? t('table-refused', { problem: any }) : `${words}. ${detail}`);
  }
}
