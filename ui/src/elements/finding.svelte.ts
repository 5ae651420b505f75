// What a picker knows while one types in it: the words, what was found for them,
// the line that Enter takes. No markup; it never picks by itself.
import { Latest } from './latest';
import { firstLine, lines, stepTo, type Choice, type Line, type Making } from './picker';

export interface FindingWishes {
  find: (typed: string) => Promise<Choice[]>;
  makings: (typed: string) => Making[];
  /** The line was taken; `typed` is what stood in the box. */
  take: (line: Line, typed: string) => void;
}

export class Finding {
  /** What was typed; absent while the box shows what is picked. */
  typed: string | undefined = $state();
  open = $state(false);
  answered = $state(false);
  /** The line that Enter takes; -1 for none. */
  at = $state(-1);
  /** Whether the box was left with words that nothing was picked for. */
  left = $state(false);

  #wishes: () => FindingWishes;
  #found: Choice[] = $state.raw([]);
  #latest = new Latest((words: string) => this.#wishes().find(words), 120);

  constructor(wishes: () => FindingWishes) {
    this.#wishes = wishes;
  }

  readonly lines: Line[] = $derived.by(() =>
    lines(this.#found, this.words ? this.#wishes().makings(this.words) : []),
  );

  /** The words typed. */
  get words(): string {
    return (this.typed ?? '').trim();
  }

  /** Whether the list stands below the box. */
  get shown(): boolean {
    return this.open && this.answered;
  }

  /** Looks for the words in the box: after a pause while one types, else at once. */
  show(pause: boolean): void {
    this.open = true;
    this.at = -1;
    const take = (choices: Choice[]) => {
      this.#found = choices;
      this.answered = true;
      this.at = firstLine(this.lines, this.words);
    };
    if (pause) this.#latest.later(this.typed ?? '', take);
    else void this.#latest.now(this.typed ?? '', take);
  }

  hide(): void {
    this.#latest.forget();
    this.open = false;
    this.answered = false;
    this.at = -1;
  }

  /** The box shows what is picked again. */
  settle(): void {
    this.typed = undefined;
    this.#found = [];
    this.left = false;
    this.hide();
  }

  /** Does what a key means in the box; false where it means nothing here. */
  key(code: string): boolean {
    if (code === 'ArrowDown' || code === 'ArrowUp') this.#step(code === 'ArrowDown' ? 1 : -1);
    else if (code === 'Enter' || code === 'NumpadEnter') this.#enter();
    else if (code === 'Escape' && (this.open || this.typed !== undefined)) this.#escape();
    else return false;
    return true;
  }

  /** Takes a line; the one that Enter means, once its answer is there, when none is given. */
  async take(index?: number): Promise<void> {
    if (index === undefined && this.at < 0) await this.#latest.settle();
    const line = this.lines[index ?? this.at];
    if (!line || !this.open) return;
    const typed = this.words;
    this.settle();
    this.#wishes().take(line, typed);
  }

  #step(by: -1 | 1): void {
    if (this.open) this.at = stepTo(this.at, by, this.lines.length);
    else this.show(false);
  }

  #enter(): void {
    if (this.open) void this.take();
    else this.show(false);
  }

  /** First the list goes, then the words. */
  #escape(): void {
    if (this.open && this.typed !== undefined) this.hide();
    else this.settle();
  }
}
