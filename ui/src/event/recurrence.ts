// The rules of recurrence that a clerk can choose (RFC 5545), in words.
import { t } from '../i18n';

export const RECURRENCES = ['FREQ=YEARLY', 'FREQ=MONTHLY;INTERVAL=3', 'FREQ=MONTHLY', 'FREQ=WEEKLY'] as const;

const MESSAGES: Record<string, string> = {
  'FREQ=YEARLY': 'event-recurrence-yearly',
  'FREQ=MONTHLY;INTERVAL=3': 'event-recurrence-quarterly',
  'FREQ=MONTHLY': 'event-recurrence-monthly',
  'FREQ=WEEKLY': 'event-recurrence-weekly',
};

/** The rule in words; one that is not among the choices stands as it is. */
export function recurrenceWords(rule: string): string {
  const message = MESSAGES[rule];
  return message ? t(message) : t('event-recurrence-other', { rule });
}
