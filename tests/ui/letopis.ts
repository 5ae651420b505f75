// What every test stands on: a real core of its own, a page on it, and an eye on the page's complaints.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Commands, EventView, Language, Noun, RecordRow } from '../../ui/src/generated/api';

export { expect };

const PROGRAM = join(import.meta.dirname, '../../target/debug/letopis-test-server');
/** The core's own clock stands here too: see tests/support. */
export const NOW = new Date('2021-01-25T12:00:00+03:00');

export type Wish = {
  /** The sample register, unless it is to be empty. */
  sample?: boolean;
  locale?: string;
  /** What the save dialog answers: a file name, "suggested", or nothing when it is cancelled. */
  save?: string;
  /** What the dialog for reading answers: names of files made with `Core.file`. */
  files?: string[];
};

/** The core over HTTP. */
export class Core {
  constructor(readonly url: string) {}

  async #ask<Answer>(path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.url + path, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer as Answer;
  }

  call<Name extends keyof Commands>(name: Name, args: Commands[Name][0]): Promise<Commands[Name][1]> {
    return this.#ask(`/call/${name}`, args);
  }

  /** Begins a new register; answers the path that the save dialog will give. */
  async reset(wish: Wish = {}): Promise<string> {
    return (await this.#ask<{ save: string | null }>('/test/reset', wish)).save ?? '';
  }

  /** The files and folders that the page asked the system to open. */
  opened(): Promise<string[]> {
    return this.#ask('/test/opened');
  }

  /** The program ends and starts again on the same register. */
  async reopen(): Promise<void> {
    await this.#ask('/test/reopen', {});
  }

  /** Makes a file in the folder of the dialogs. */
  async file(name: string, contents: { text: string } | { base64: string }): Promise<void> {
    await this.#ask('/test/file', { name, ...contents });
  }

  /** A record of any noun, as plain fields. */
  async record(noun: Noun, id: string): Promise<Record<string, unknown>> {
    const { record } = await this.call('record_get', { noun, id, language: 'ru' });
    return record.record as unknown as Record<string, unknown>;
  }

  /** What a place lists of a noun. */
  async list(noun: Noun): Promise<RecordRow[]> {
    const asked = { kinds: [], ours: false, offset: 0, limit: 200 };
    return (await this.call('record_list', { noun, text: '', order: 'name', language: 'ru', ...asked })).rows;
  }

  event(id: string, language: Language = 'ru'): Promise<EventView> {
    return this.call('event_get', { id, language });
  }

  /** Waits until it answers: it listens before its sample register is loaded. */
  async ready(): Promise<void> {
    await expect.poll(() => this.reset().catch((error: unknown) => error), { timeout: 60_000 }).toBe('');
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

type Fixtures = {
  /** Begins a new register as wished and opens it in the page. */
  start: (wish?: Wish) => Promise<string>;
  /** What the page complained about; none may be left at the end of a test. */
  complaints: string[];
};

export const test = base.extend<Fixtures, { core: Core }>({
  core: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'letopis-ui-'));
      const port = await freePort();
      const env = { ...process.env, TMPDIR: folder };
      const server = spawn(PROGRAM, [String(port)], { env, stdio: ['ignore', 'ignore', 'inherit'] });
      const gone = new Promise((resolve) => server.once('exit', resolve));
      const core = new Core(`http://127.0.0.1:${port}`);
      await core.ready();
      await use(core);
      server.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  baseURL: ({ core }, use) => use(core.url),

  complaints: [
    async ({ page, core }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        // A refusal travels as status 422 here, which the browser remarks upon; the window has no statuses.
        if (message.text().includes('status of 422') && message.location().url.includes('/call/')) return;
        complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(core.url)) complaints.push(`network: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints, 'the page complains about nothing').toEqual([]);
    },
    { auto: true },
  ],

  start: async ({ page, core }, use) => {
    await page.clock.setFixedTime(NOW);
    await use(async (wish) => {
      const path = await core.reset(wish);
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return path;
    });
  },
});

/** The list of events, and its rows. */
export const list = (page: Page): Locator => page.getByRole('listbox', { name: /^(Мероприятия|Events)/ });
export const rows = (page: Page): Locator => list(page).getByRole('option');
export const row = (page: Page, words: string | RegExp): Locator => rows(page).filter({ hasText: words });
/** The pane of the record at the right. */
export const pane = (page: Page): Locator => page.getByRole('region', { name: /^(Запись|Record)$/ });
/** How many events were found, as the head of the chronicle says it. */
export const found = (page: Page): Locator => page.getByRole('main').getByRole('status').first();
/** What was just said at the bottom of the window. */
export const messages = (page: Page): Locator => page.getByRole('status', { name: /^(Сообщения|Messages)$/ });

/** The list of the place that is shown, whatever it holds, and its rows. */
export const options = (page: Page): Locator => page.locator('#list').getByRole('option');
export const option = (page: Page, words: string | RegExp): Locator =>
  options(page).filter({ hasText: words });
/** The name of the record on the page. */
export const heading = (page: Page): Locator => pane(page).getByRole('heading', { level: 1 });
/** A part of the record on the page, by its name. */
export const part = (page: Page, name: string): Locator =>
  pane(page).getByRole('region', { name, exact: true });
export const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

/** The places on the left, by their keys. */
export const PLACES = {
  chronicle: 'Digit1',
  organizations: 'Digit2',
  people: 'Digit3',
  documents: 'Digit4',
  places: 'Digit5',
  topics: 'Digit6',
  activities: 'Digit7',
  journal: 'Digit8',
  duplicates: 'Digit9',
  trash: 'Digit0',
} as const;

/** Goes to a place by its key, and waits for it. */
export async function goTo(page: Page, place: keyof typeof PLACES): Promise<void> {
  // A window that has just been opened again does not hear the keys yet.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.keyboard.press(`Alt+${PLACES[place]}`);
  await expect(page.locator(`nav a[href="#${place}"]`)).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** Finds a record by the palette and opens it, by keys alone. */
export async function openByPalette(page: Page, typed: string, line: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+KeyK');
  const box = page.getByRole('dialog').getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type(typed);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(line);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** What stands on the keys of the Russian layout. */
const RUSSIAN = {
  KeyA: 'ф',
  KeyC: 'с',
  KeyE: 'у',
  KeyF: 'а',
  KeyK: 'л',
  KeyN: 'т',
  KeyS: 'ы',
  KeyY: 'н',
  KeyZ: 'я',
};
const MODIFIERS = { Ctrl: 2, Shift: 8 };

/** Presses a key as it comes under the Russian layout: the place of the key is the same, the letter is not. */
export async function pressRussian(
  page: Page,
  code: keyof typeof RUSSIAN,
  ...held: (keyof typeof MODIFIERS)[]
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const modifiers = held.reduce((sum, name) => sum + MODIFIERS[name], 0);
  const letter = RUSSIAN[code];
  const key = held.includes('Shift') ? letter.toUpperCase() : letter;
  const windowsVirtualKeyCode = code.charCodeAt(3);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', { type, code, key, modifiers, windowsVirtualKeyCode });
  }
  await session.detach();
}

/** Writes over what stands in the field that has the focus. */
export async function typeOver(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type(words);
}

/** Goes on with Tab until the focus is there, as one does without a mouse. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(place, 'reached by Tab').toBeFocused();
}
