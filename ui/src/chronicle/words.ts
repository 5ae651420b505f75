// The conditions of the chronicle in words, for chips, the empty result and the export.
import { t } from '../i18n';
import { chronicle, VOCABULARIES } from './chronicle.svelte';
import { conditions, type Condition, type FacetName } from './query';

const NAMES: Partial<Record<Condition, string>> = {
  text: 'ui-chip-text',
  period: 'ui-chip-period',
  associations: 'ui-chip-association',
  kinds: 'ui-chip-kind',
  modes: 'ui-chip-mode',
  places: 'ui-chip-place',
  participants: 'ui-chip-participant',
  outcomes: 'ui-chip-outcome',
};
const PLAIN: Partial<Record<Condition, string>> = {
  inferred: 'ui-chip-inferred',
  inferred_date: 'ui-chip-inferred-date',
  undated: 'ui-chip-undated',
  certain_only: 'ui-chip-certain',
  activities: 'ui-chip-activities',
};

export type ConditionWords = { condition: Condition; name: string; words: string; whole: string };

/** What a person reads for a choice of a facet. */
export function choiceLabel(name: FacetName, value: string, label?: string): string {
  const vocabulary = VOCABULARIES[name];
  return vocabulary ? t(`${vocabulary}-${value}`) : (label ?? chronicle.labels.get(value) ?? value);
}

function joined(labels: string[]): string {
  const last = labels.at(-1) ?? '';
  if (labels.length < 2) return last;
  return t('ui-chip-or', { words: labels.slice(0, -1).join(', '), last });
}

function valueWords(condition: Condition): string {
  if (condition === 'text') return chronicle.query.text.trim();
  if (condition === 'period') return chronicle.periodWords;
  const name = condition as FacetName;
  return joined(chronicle.query[name].map((value) => choiceLabel(name, value)));
}

function inWords(condition: Condition): ConditionWords {
  const plain = PLAIN[condition];
  if (plain) return { condition, name: '', words: t(plain), whole: t(plain) };
  const name = t(NAMES[condition]!);
  const words = valueWords(condition);
  return { condition, name, words, whole: `${name}: ${words}` };
}

/** Every condition set, in words. */
export function conditionWords(): ConditionWords[] {
  return conditions(chronicle.query).map(inWords);
}
