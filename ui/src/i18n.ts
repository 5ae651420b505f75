// Every word shown to a person is a Fluent message of the core's locales, read at build time.
// Templates call `t(id, args)`; it follows `session.language`, so that a switch redraws them.
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import type { Language } from './generated/api';
import { session } from './state.svelte';

const files = import.meta.glob<string>('../../src-tauri/core/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const LOCALES: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

function makeBundle(language: Language): FluentBundle {
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    for (const error of bundle.addResource(new FluentResource(text))) console.error(path, error);
  }
  return bundle;
}

const bundles: Record<Language, FluentBundle> = { ru: makeBundle('ru'), en: makeBundle('en') };

export type MessageArgs = Record<string, string | number>;

/** Thousands are set apart from five digits on: 3200, 10 000. */
function grouped(args: MessageArgs) {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? new FluentNumber(value, { useGrouping: 'min2' }) : value,
    ]),
  );
}

/** The message in a language given; `⟨id⟩` where there is none, so that tests see it. */
export function tIn(language: Language, id: string, args?: MessageArgs): string {
  const bundle = bundles[language];
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return `⟨${id}⟩`;
  const errors: Error[] = [];
  const words = bundle.formatPattern(pattern, args ? grouped(args) : null, errors);
  for (const error of errors) console.error(id, error);
  return words;
}

/** The message in the language of the interface. */
export function t(id: string, args?: MessageArgs): string {
  return tIn(session.language, id, args);
}

/** Whether there is such a message. */
export function has(id: string): boolean {
  return bundles[session.language].hasMessage(id);
}

/** A locale's words decide the language: everything that is not Russian reads English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
