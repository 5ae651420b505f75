// Finds a record of a noun for a picker, as one types.
import { call } from '../backend';
import type { Choice } from '../elements/picker';
import type { Noun } from '../generated/api';
import { t } from '../i18n';
import { session } from '../state.svelte';

/** The records of a noun but the one given. */
export async function findOthers(noun: Noun, without: string, text: string): Promise<Choice[]> {
  const asked = { nouns: [noun], organization_kinds: [], text, limit: 20, language: session.language };
  const found = await call('link_find', asked);
  return found
    .filter(({ id }) => id !== without)
    .map(({ id, label, short, detail, used }) => ({
      id,
      label: short && short !== label ? t('merge-pick-short', { label, short }) : label,
      ...(detail ? { detail } : {}),
      ...(used ? { used: t('merge-row-events', { count: used }) } : {}),
    }));
}
