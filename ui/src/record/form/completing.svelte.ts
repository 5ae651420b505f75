// What the register would complete the words to while one writes. Free words stay free: nothing is
// taken unless somebody reaches for it.
import { Latest } from '../../elements/latest';
import { stepTo, type Choice } from '../../elements/picker';
import type { Text } from '../../generated/api';

export interface Completion extends Choice {
  /** The words in every language that the register has them in. */
  value: Text;
}

export class Completing {
  found: Completion[] = $state.raw([]);
  /** The line that the arrows reached; -1 for none. */
  at = $state(-1);
  typed = $state('');
  #latest: Latest<string, Completion[]>;

  constructor(find: (typed: string) => Promise<Completion[]>) {
    this.#latest = new Latest(find, 180);
  }

  get open(): boolean {
    return this.found.length > 0;
  }

  type(words: string): void {
    this.typed = words.trim();
    this.at = -1;
    if (this.typed.length < 2) this.hide();
    else
      this.#latest.later(this.typed, (found) => {
        // What is written in full needs no help.
        this.found = found.filter(({ label }) => label !== this.typed);
        this.at = -1;
      });
  }

  hide(): void {
    this.#latest.forget();
    this.found = [];
    this.at = -1;
  }

  /** Does what a key means while the list stands there; false where it means nothing here. */
  key(code: string, take: (completion: Completion) => void): boolean {
    if (!this.open) return false;
    if (code === 'ArrowDown' || code === 'ArrowUp')
      this.at = stepTo(this.at, code === 'ArrowDown' ? 1 : -1, this.found.length);
    else if (code === 'Escape') this.hide();
    else if ((code === 'Enter' || code === 'NumpadEnter') && this.at >= 0) this.take(this.at, take);
    else return false;
    return true;
  }

  take(index: number, take: (completion: Completion) => void): void {
    const completion = this.found[index];
    this.hide();
    if (completion) take(completion);
  }
}
