// Drafts kept while one writes, so that neither a crash nor a power cut loses them. They stand in
// two places: the page's own storage has them at once, also when the window closes under one's
// hands; the folder of the register has them for sure, a moment later.
import { call } from '../backend';
import type { Noun } from '../generated/api';
import { session } from '../state.svelte';
import { draftName, dropDraft, keepDraft, parsed, readDraft, type KeptDraft } from './kept';

class Drafts {
  /** What the folder of the register holds, by name; read once for each register. */
  #kept = new Map<string, string>();
  #read: Promise<void> | undefined;
  #register = '';
  #writing: Promise<unknown> = Promise.resolve();

  /** The newer one of the two places. */
  async read<R>(noun: Noun, id: string): Promise<KeptDraft<R> | undefined> {
    await this.#open();
    const here = readDraft(localStorage, this.#register, noun, id);
    const there = parsed(this.#kept.get(draftName(noun, id)), noun, id);
    const newer = here && there ? (here.at >= there.at ? here : there) : (here ?? there);
    return newer as KeptDraft<R> | undefined;
  }

  /** Whether it could be kept on this PC at once. */
  keep(draft: KeptDraft): boolean {
    this.#write(draftName(draft.noun, draft.id), JSON.stringify(draft));
    return keepDraft(localStorage, this.#folder, draft);
  }

  drop(noun: Noun, id: string): void {
    const name = draftName(noun, id);
    if (this.#kept.has(name)) this.#write(name, undefined);
    dropDraft(localStorage, this.#folder, noun, id);
  }

  get #folder(): string {
    return session.status?.folder ?? '';
  }

  #open(): Promise<void> {
    if (this.#register !== this.#folder) this.#read = undefined;
    this.#register = this.#folder;
    this.#read ??= call('draft_list', { language: session.language })
      .then((drafts) => {
        this.#kept = new Map(drafts.map(({ key, draft }) => [key, draft]));
      })
      // The page's own storage still has them.
      .catch(() => undefined);
    return this.#read;
  }

  #write(name: string, text: string | undefined): void {
    if (text === undefined) this.#kept.delete(name);
    else this.#kept.set(name, text);
    const draft = text === undefined ? {} : { draft: text };
    const asked = { key: name, ...draft, language: session.language };
    // One after another: a draft given up must not come back by an older write. It stands in the
    // page's own storage as well, so that a failure here costs nothing typed.
    this.#writing = this.#writing.then(() => call('draft_write', asked)).catch(() => undefined);
  }
}

export const drafts = new Drafts();
