// What is asked beside a record: read at once, and again after every change and in another language.
import { errorView, showError } from '../errors';
import { session } from '../state.svelte';

export class Asked<Answer> {
  answer: Answer | undefined = $state.raw();
  #generation = 0;

  /** To be made while a component begins: `ask` may read what changes. */
  constructor(ask: () => Promise<Answer>) {
    $effect(() => {
      void session.version;
      void session.language;
      const generation = ++this.#generation;
      ask().then(
        (answer) => {
          if (generation === this.#generation) this.answer = answer;
        },
        (thrown: unknown) => {
          // A record that went away tells so itself.
          if (errorView(thrown).kind !== 'not_found') showError(thrown);
        },
      );
    });
  }
}
