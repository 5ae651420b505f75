// What a view is, and what the ways to all of them share.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../ui/src/generated/api';
import type { Core, Wish } from './letopis';

export const LANGUAGES: Language[] = ['ru', 'en'];
export const THEMES = ['light', 'dark'] as const;

export type View = {
  name: string;
  wish?: Wish;
  /** From the opened window to the screen. */
  go: (page: Page, language: Language, core: Core) => Promise<void>;
};

const locales = join(import.meta.dirname, '../../src-tauri/core/locales');

/** A message of the interface that has no variables. */
export function say(language: Language, id: string): string {
  const folder = join(locales, language);
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const words = new RegExp(`^${id} = (.+)$`, 'm').exec(texts.join('\n'))?.[1];
  if (!words) throw new Error(`No message ${id}`);
  return words;
}

/** What a message says before its first variable. */
export const sayStart = (language: Language, id: string): string => say(language, id).split('{')[0]!.trim();

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
