// What the fields of a form share, whether it is the page of a record or a dialog: how picked records
// are called, what is refused, and what must be settled before saving.
import { SvelteMap } from 'svelte/reactivity';
import type { DateReading, LinkChoice, LinkLabel } from '../generated/api';
import { t } from '../i18n';

type Settle = () => Promise<DateReading | undefined>;

export class FormHome {
  labels: Record<string, LinkLabel> = $state({});
  /** What is refused, by path. */
  errors: Record<string, string> = $state({});
  /** Words typed into a picker and not picked, by path. */
  pending = new SvelteMap<string, string>();
  #settles = new Map<string, Settle>();

  /** Id of the record that is being written: it is not offered to itself. */
  get id(): string {
    return '';
  }

  /** Remembers how a picked record is called. */
  learn(choice: LinkChoice): void {
    const { noun, label, short, detail } = choice;
    this.labels[choice.id] = { noun, label, ...(short ? { short } : {}), ...(detail ? { detail } : {}) };
  }

  /** A date box that must have its answer before saving. */
  await(path: string, settle: Settle | undefined): void {
    if (settle) this.#settles.set(path, settle);
    else this.#settles.delete(path);
  }

  /** What need not be asked of the core: impossible dates, words typed and not picked. */
  async refusedHere(): Promise<Record<string, string>> {
    const errors: Record<string, string> = {};
    for (const [path, settle] of this.#settles) {
      const reading = await settle();
      if (reading?.status === 'impossible')
        errors[path] = t('field-date-impossible', { words: reading.words });
    }
    for (const [path, words] of this.pending) errors[path] = t('field-pick-pending', { words });
    return errors;
  }
}
