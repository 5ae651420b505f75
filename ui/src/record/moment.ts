// A moment of the clock in words: the time alone when it is today's.
import { session } from '../state.svelte';

export function momentWords(at_ms: number, now_ms: number = Date.now()): string {
  const today = new Date(at_ms).toDateString() === new Date(now_ms).toDateString();
  const locale = session.language === 'ru' ? 'ru-RU' : 'en-GB';
  const form = new Intl.DateTimeFormat(locale, {
    ...(today ? {} : { dateStyle: 'long' }),
    timeStyle: 'short',
  });
  return form.format(at_ms);
}
