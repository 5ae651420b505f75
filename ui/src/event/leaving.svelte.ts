// The question before a draft is left: save, discard or stay. It never asks twice
// at once, and says nothing was saved where saving failed.
import type { EventEditor } from './editor.svelte';

export type Leave = 'save' | 'discard' | 'stay';

export class Leaving {
  asking = $state(false);
  #editor: EventEditor;
  #resolve: ((answer: Leave) => void) | undefined;
  #promise: Promise<Leave> | undefined;

  constructor(editor: EventEditor) {
    this.#editor = editor;
  }

  ask(): Promise<Leave> {
    this.asking = true;
    this.#promise ??= new Promise((resolve) => (this.#resolve = resolve));
    return this.#promise;
  }

  async answer(answer: Leave): Promise<void> {
    this.asking = false;
    const resolve = this.#resolve;
    this.#promise = undefined;
    if (answer === 'discard') this.#editor.discard();
    const saved = answer === 'save' && (await this.#editor.save());
    resolve?.(answer === 'save' && !saved ? 'stay' : answer);
  }
}
