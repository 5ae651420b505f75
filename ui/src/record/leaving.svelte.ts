// The question before a draft is left: save, discard or stay. It never asks twice
// at once, and says nothing was saved where saving failed.
export type Leave = 'save' | 'discard' | 'stay';

/** Something that is written and can be given up. */
export interface Leavable {
  discard(): void;
  /** Whether it is saved now. */
  save(): Promise<boolean>;
}

export class Leaving {
  asking = $state(false);
  #editor: Leavable;
  #resolve: ((answer: Leave) => void) | undefined;
  #promise: Promise<Leave> | undefined;

  constructor(editor: Leavable) {
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
