// What the register knows already and offers while one writes: topics, names of events.
import { call } from '../backend';
import type { Text } from '../generated/api';
import { t } from '../i18n';
import { session } from '../state.svelte';
import type { Completion } from './form/completing.svelte';
import { sameValue } from './tidy';

const MOST = 6;

/** Topics in any wording; those that are there already are not offered. */
export async function topicsLike(text: string, without: Text[] = []): Promise<Completion[]> {
  const rows = await call('topic_list', { text, limit: MOST, language: session.language });
  return rows
    .filter(({ topic }) => !without.some((other) => sameValue(other, topic)))
    .map(({ topic, label, events }) => ({
      id: JSON.stringify(topic),
      label,
      value: topic,
      used: t('record-link-used', { count: events }),
    }));
}

/** Names that events have had and that begin so: series meet under the same one year after year. */
export async function namesLike(text: string): Promise<Completion[]> {
  const asked = { nouns: ['event' as const], organization_kinds: [], limit: 40, language: session.language };
  const found = await call('link_find', { ...asked, text });
  return found
    .filter(({ label }) => beginsWith(label, text))
    .filter(({ label }, at, all) => all.findIndex((other) => other.label === label) === at)
    .slice(0, 5)
    .map(({ id, label, detail }) => ({
      id,
      label,
      value: { [session.language]: label },
      ...(detail ? { detail } : {}),
    }));
}

/** Whether words begin with others, in whatever case, «ё» as «е». */
export function beginsWith(words: string, typed: string): boolean {
  const fold = (text: string) => text.trim().toLocaleLowerCase().replaceAll('ё', 'е');
  return fold(words).startsWith(fold(typed));
}

/** The name of an event in every language that it has. */
export async function nameOf(event: string): Promise<Text> {
  const view = await call('event_get', { id: event, language: session.language });
  return view.event.name;
}
