// Moments and days in words, and which records have a page to go to.
import type { Noun, RecordRef } from '../generated/api';
import { has, t } from '../i18n';
import { isRecordNoun } from '../record/nouns';
import { session } from '../state.svelte';
import { dayOf } from './days';

const locale = () => (session.language === 'ru' ? 'ru-RU' : 'en-GB');

/** «сегодня, 25 января», «понедельник, 18 января 2021 г.» */
export function dayWords(day: string, now = new Date()): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(year, month - 1, date);
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const short = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long' });
  if (day === dayOf(now)) return t('history-today', { day: short.format(moment) });
  if (day === dayOf(yesterday)) return t('history-yesterday', { day: short.format(moment) });
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full' }).format(moment);
}

/** «18 января 2021 г.» */
export function dateWords(at: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(new Date(at));
}

/** «12:05» */
export function timeWords(at: string): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(at));
}

/** «18 января 2021 г., 12:05» */
export function momentWords(at: string): string {
  return t('history-moment', { day: dateWords(at), time: timeWords(at) });
}

export function hasPage({ noun }: RecordRef): boolean {
  return noun === 'event' || isRecordNoun(noun);
}

/** A name to stand within quotes: its own become inner ones. */
export function inner(name: string): string {
  return session.language === 'ru'
    ? name.replaceAll('«', '„').replaceAll('»', '“')
    : name.replaceAll('“', '‘').replaceAll('”', '’');
}

/** «мероприятие»; the noun of a record in the singular. */
export function nounWords(noun: Noun): string {
  const id = `history-noun-${noun}`;
  return has(id) ? t(id) : '';
}
