// The ways between reading and writing, and where the focus goes on each of them.
import { tick } from 'svelte';
import { t } from '../i18n';
import { session } from '../state.svelte';
import type { EventEditor } from './editor.svelte';
import { focusAt, focusNearest } from './focus';
import type { Leaving } from './leaving.svelte';
import type { Seed } from './seed';

export class PageFlow {
  #editor: EventEditor;
  #leaving: Leaving;
  #page: () => HTMLElement | undefined;
  #close: () => void;

  constructor(editor: EventEditor, leaving: Leaving, page: () => HTMLElement | undefined, close: () => void) {
    this.#editor = editor;
    this.#leaving = leaving;
    this.#page = page;
    this.#close = close;
  }

  /** Reads an event. The focus comes along only when it would be nowhere otherwise. */
  async open(id: string): Promise<void> {
    const wasNowhere = document.activeElement === document.body;
    await this.#editor.load(id);
    await tick();
    if (wasNowhere && document.activeElement === document.body) this.#toTools();
  }

  async begin(seed: Seed | undefined): Promise<void> {
    this.#editor.create(seed?.event, seed?.labels ?? {});
    await this.#toField('name');
  }

  /** Begins to write, at the field that a person pointed at. */
  async edit(field = 'name'): Promise<void> {
    this.#editor.write();
    await this.#toField(field);
  }

  async save(): Promise<void> {
    const editor = this.#editor;
    const isNew = !editor.view;
    if (!isNew && !editor.dirty && editor.pending.size === 0) return this.#stop();
    const saved = await editor.save();
    await tick();
    if (!saved) {
      const [first] = editor.errorPaths;
      const page = this.#page();
      if (first !== undefined && page) focusAt(page, first);
      return;
    }
    session.toast({ words: t('event-saved') });
    if (isNew) session.show(editor.id);
    else this.#toTools();
  }

  /** Gives the draft up; asks only when something was changed. */
  async cancel(): Promise<void> {
    const editor = this.#editor;
    const isNew = !editor.view;
    const answer = editor.dirty || editor.pending.size ? await this.#leaving.ask() : 'discard';
    if (answer === 'discard') await this.#stop();
    else if (answer === 'save' && isNew) session.show(editor.id);
  }

  async takeUp(): Promise<void> {
    this.#editor.takeUp();
    await this.#toField('name');
  }

  async putAway(): Promise<void> {
    this.#editor.putAway();
    if (this.#editor.view) this.#toTools();
    else await this.#toField('name');
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
