// The ways between reading and writing, and where the focus goes on each of them.
import { tick } from 'svelte';
import { t } from '../i18n';
import { session } from '../state.svelte';
import type { LinkLabel } from '../generated/api';
import type { RecordEditor } from './editor.svelte';
import { focusAt, focusNearest } from './focus';
import type { Leaving } from './leaving.svelte';
import type { Recorded } from './kind';

export class PageFlow {
  #editor: RecordEditor;
  #leaving: Leaving;
  #page: () => HTMLElement | undefined;
  #close: () => void;

  constructor(
    editor: RecordEditor,
    leaving: Leaving,
    page: () => HTMLElement | undefined,
    close: () => void,
  ) {
    this.#editor = editor;
    this.#leaving = leaving;
    this.#page = page;
    this.#close = close;
  }

  /** Reads a record. The focus comes along only when it would be nowhere otherwise. */
  async open(id: string): Promise<void> {
    const wasNowhere = document.activeElement === document.body;
    await this.#editor.load(id);
    await tick();
    if (wasNowhere && document.activeElement === document.body) this.#toTools();
  }

  async begin(seed: Recorded | undefined, labels: Record<string, LinkLabel>): Promise<void> {
    await this.#editor.create(seed, labels);
    await this.#toField(this.#first);
  }

  /** Begins to write, at the field that a person pointed at. */
  async edit(field = this.#first): Promise<void> {
    if (session.asOf) return;
    this.#editor.write();
    await this.#toField(field);
  }

  async save(): Promise<void> {
    const editor = this.#editor;
    const isNew = !editor.view;
    if (!isNew && !editor.unsaved) return this.#stop();
    const saved = await editor.save();
    await tick();
    if (!saved) {
      const [first] = editor.errorPaths;
      const page = this.#page();
      if (first !== undefined && page) focusAt(page, first);
      return;
    }
    session.toast({ words: t('record-saved') });
    if (isNew) session.showRecord(editor.kind.noun, editor.id);
    else this.#toTools();
  }

  /** Gives the draft up; asks only when something was changed. */
  async cancel(): Promise<void> {
    const editor = this.#editor;
    const isNew = !editor.view;
    const answer = editor.unsaved ? await this.#leaving.ask() : 'discard';
    if (answer === 'discard') await this.#stop();
    else if (answer === 'save' && isNew) session.showRecord(editor.kind.noun, editor.id);
  }

  async takeUp(): Promise<void> {
    this.#editor.takeUp();
    await this.#toField(this.#first);
  }

  async putAway(): Promise<void> {
    this.#editor.putAway();
    if (this.#editor.view) this.#toTools();
    else await this.#toField(this.#first);
  }

  get #first(): string {
    return this.#editor.kind.fields[0] ?? '';
  }

  async #stop(): Promise<void> {
    const isNew = !this.#editor.view;
    this.#editor.discard();
    if (isNew) return this.#close();
    await tick();
    this.#toTools();
  }

  /** To a field of the form; to the offered draft as long as it is not decided about that one. */
  async #toField(field: string): Promise<void> {
    await tick();
    const page = this.#page();
    if (this.#editor.offered) page?.querySelector<HTMLElement>('.offer button')?.focus();
    else if (page) focusNearest(page, field);
  }

  /** Where one is after writing: at «Изменить», so that Enter begins again. */
  #toTools(): void {
    this.#page()?.querySelector('button')?.focus({ preventScroll: true });
  }
}
