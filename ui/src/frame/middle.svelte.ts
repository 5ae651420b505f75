// What the search box and the keys of filters talk to: the list that stands in the middle.
import { chronicle } from '../chronicle/chronicle.svelte';
import { conditions } from '../chronicle/query';
import { isListPlace, nounIn, recordsOf } from '../list/places.svelte';
import { topics } from '../list/topics.svelte';
import { session } from '../state.svelte';

export type Middle = {
  /** The words looked for. */
  text: string;
  /** Message id of what one may look for. */
  placeholder: string;
  ask: (text: string) => void;
  /** Waits until the list shows what was asked for: who types fast must not meet the list of before. */
  settle: () => Promise<void>;
  /** Whether there is something to drop. */
  narrowed: boolean;
  clear: () => void;
};

/** The list in the middle; absent in places that have none to search. */
export function middle(): Middle | undefined {
  const { place } = session;
  if (place === 'chronicle') {
    return {
      text: chronicle.query.text,
      placeholder: 'ui-search-placeholder',
      ask: (text) => chronicle.askText(text),
      settle: () => chronicle.settle(),
      narrowed: conditions(chronicle.query).length > 0,
      clear: () => chronicle.clear(),
    };
  }
  if (place === 'topics') {
    return {
      text: topics.text,
      placeholder: 'list-search-topic',
      ask: (text) => topics.askText(text),
      settle: () => topics.settle(),
      narrowed: topics.text.trim() !== '',
      clear: () => topics.ask(''),
    };
  }
  if (!isListPlace(place)) return undefined;
  const records = recordsOf(nounIn(place));
  return {
    text: records.query.text,
    placeholder: `list-search-${place === 'activities' ? 'activity' : records.noun}`,
    ask: (text) => records.askText(text),
    settle: () => records.settle(),
    narrowed: records.narrowed,
    clear: () => records.clear(),
  };
}
