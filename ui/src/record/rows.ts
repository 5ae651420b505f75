// Records that belong to another one, as rows of a list.
import type { LinkedRecord, RecordRef } from '../generated/api';
import { t } from '../i18n';

export function linkRows(linked: LinkedRecord[]): { record: RecordRef; words: string; aside: string }[] {
  return linked.map(({ record, label, events }) => {
    const detail = record.noun === 'document' ? label.detail : undefined;
    const count = events > 0 ? t('ui-count-events', { count: events }) : '';
    return { record, words: label.label, aside: [detail, count].filter(Boolean).join(' · ') };
  });
}
