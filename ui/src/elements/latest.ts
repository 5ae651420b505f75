// Asks while somebody types: waits for a pause, and drops an answer that a newer
// question has overtaken.

export class Latest<Question, Answer> {
  #ask: (question: Question) => Promise<Answer>;
  #pause_ms: number;
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { question: Question; take: (answer: Answer) => void } | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(ask: (question: Question) => Promise<Answer>, pause_ms = 150) {
    this.#ask = ask;
    this.#pause_ms = pause_ms;
  }

  /** Asks after the pause; `take` gets the answer if no newer question came meanwhile. */
  later(question: Question, take: (answer: Answer) => void): void {
    this.forget();
    this.#waiting = { question, take };
    this.#timer = setTimeout(() => this.#go(), this.#pause_ms);
  }

  /** Asks at once. */
  now(question: Question, take: (answer: Answer) => void): Promise<void> {
    this.forget();
    this.#waiting = { question, take };
    return this.#go();
  }

  /** Nothing asked so far shall be answered any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#number += 1;
  }

  /** Resolves once what was asked last has been answered. */
  async settle(): Promise<void> {
    if (this.#waiting) await this.#go();
    else await this.#running;
  }

  #go(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = this.#waiting;
    if (!asked) return this.#running;
    this.#waiting = undefined;
    const number = ++this.#number;
    this.#running = this.#ask(asked.question).then(
      (answer) => {
        if (number === this.#number) asked.take(answer);
      },
      () => undefined, // An unanswered question leaves what was shown; the next letter asks again.
    );
    return this.#running;
  }
}
