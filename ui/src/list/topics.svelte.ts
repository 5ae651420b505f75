// The topics as they stand on the screen: all at once, as they are counted from the events anyway.
import { call } from '../backend';
import { errorView } from '../errors';
import type { ErrorView, TopicRow } from '../generated/api';
import { session } from '../state.svelte';
import { PIECE_ROWS, type LongRows } from './long';

const SEARCH_PAUSE_MS = 120;

export type TopicOrder = 'name' | 'events';

class Topics implements LongRows<TopicRow> {
  text = $state('');
  order: TopicOrder = $state('name');
  failure: ErrorView | undefined = $state();
  isRead = $state(false);
  fresh = $state(0);

  #found: TopicRow[] = $state.raw([]);
  #rows = $derived(
    this.order === 'name' ? this.#found : this.#found.toSorted((one, other) => other.events - one.events),
  );
  #generation = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  get rowCount(): number {
    return this.#rows.length;
  }

  piece(at: number): TopicRow[] | undefined {
    return this.#rows.slice(at * PIECE_ROWS, (at + 1) * PIECE_ROWS);
  }

  need(): Promise<void> {
    return Promise.resolve();
  }

  sortBy(order: TopicOrder): void {
    this.order = order;
    this.fresh += 1;
  }

  ask(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.text = text;
    this.#reading = this.read().then((newest) => newest && (this.fresh += 1));
  }

  askText(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.ask(this.text), SEARCH_PAUSE_MS);
  }

  async settle(): Promise<void> {
    if (this.#timer !== undefined) this.ask(this.text);
    await this.#reading;
  }

  async read(): Promise<boolean> {
    const generation = ++this.#generation;
    try {
      const found = await call('topic_list', { text: this.text, limit: 0, language: session.language });
      if (generation !== this.#generation) return false;
      this.#found = found;
      this.isRead = true;
      this.failure = undefined;
      return true;
    } catch (thrown) {
      if (generation === this.#generation) this.failure = errorView(thrown);
      return false;
    }
  }
}

export const topics = new Topics();
