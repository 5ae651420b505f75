// The main screens, each with the way to it: for the checks of accessibility and layout, and for the pictures.
import type { Page } from '@playwright/test';
import type { Language } from '../../ui/src/generated/api';
import { expect, list, pane, rows } from './letopis';
import { RECORD_VIEWS } from './views_of_records';
import { STATE_VIEWS } from './views_of_states';
import { press, say, type View } from './view';

export { LANGUAGES, say, THEMES, type View } from './view';

async function open(page: Page, id: string) {
  await list(page).locator(`[data-id="${id}"]`).click();
  await expect(pane(page).getByRole('heading', { level: 1 })).toBeVisible();
}

async function edit(page: Page, language: Language, id: string) {
  await open(page, id);
  await press(page, say(language, 'record-edit'));
  await expect(date(page, language)).not.toHaveValue('');
}

async function openOrganization(page: Page) {
  await page.keyboard.press('Alt+Digit2');
  await page
    .locator('#list')
    .getByRole('option')
    .filter({ hasText: /СРГ|RCU/ })
    .first()
    .click();
  // What the register knows around it comes after its own fields.
  await expect(pane(page).getByRole('list').nth(2)).toBeVisible();
}

const date = (page: Page, language: Language) =>
  page.getByRole('textbox', { name: say(language, 'event-field-date') });

async function writeDate(page: Page, language: Language, words: string) {
  await date(page, language).fill(words);
  const read = say(language, 'field-date-understood').split('{')[0]!;
  await expect(pane(page).getByText(read)).toBeVisible();
}

const WORDS = {
  ru: { date: '29 и 31 июля 2020', period: 'II квартал 2019', name: 'Круглый стол «Дороги города»' },
  en: { date: '29 and 31 July 2020', period: 'Q2 2019', name: 'Round table “Roads of the city”' },
};

export const VIEWS: View[] = [
  { name: 'first-start', wish: { sample: false }, go: async () => undefined },
  { name: 'chronicle', go: async (page) => expect(rows(page)).toHaveCount(23) },
  { name: 'event', go: (page) => open(page, 'ev-15') },
  {
    name: 'editing',
    async go(page, language) {
      await edit(page, language, 'ev-15');
      await writeDate(page, language, WORDS[language].date);
    },
  },
  {
    name: 'new-event',
    async go(page, language) {
      await press(page, say(language, 'ui-new-event'));
      await page.getByRole('textbox', { name: say(language, 'event-field-name') }).fill(WORDS[language].name);
    },
  },
  {
    name: 'refused',
    async go(page, language) {
      await edit(page, language, 'ev-23');
      await date(page, language).fill('31.02.2020');
      await press(page, say(language, 'record-save'));
      await expect(pane(page).getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'filters',
    async go(page, language) {
      await page.getByRole('button', { name: say(language, 'ui-filter-period') }).click();
      const box = page.getByRole('textbox', { name: say(language, 'ui-period-box') });
      await box.fill(WORDS[language].period);
      await expect(page.getByText(say(language, 'ui-period-read').split('{')[0]!)).toBeVisible();
      await press(page, say(language, 'ui-period-apply'));
      await expect(rows(page)).toHaveCount(4);
    },
  },
  {
    name: 'filter-menu',
    async go(page, language) {
      await press(page, say(language, 'ui-filter-kind'));
      await expect(page.getByRole('dialog').getByRole('checkbox')).not.toHaveCount(0);
    },
  },
  {
    name: 'export',
    async go(page, language) {
      await press(page, say(language, 'ui-export'));
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused();
    },
  },
  {
    name: 'keys',
    async go(page) {
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'empty-result',
    async go(page, language) {
      await page.getByRole('button', { name: /^2018/ }).click();
      await expect(rows(page)).toHaveCount(3);
      await page.getByRole('textbox', { name: say(language, 'ui-search') }).fill('webinar');
      await expect(page.getByRole('heading', { name: say(language, 'ui-found-none') })).toBeVisible();
    },
  },
  {
    name: 'comparison',
    async go(page, language, core) {
      await edit(page, language, 'ev-23');
      await page.getByRole('textbox').filter({ visible: true }).nth(1).fill(WORDS[language].name);
      const { event, revision } = await core.event('ev-23');
      const note = { ru: 'Запись вебинара есть на сайте.', en: 'A recording is on the site.' };
      const name = { ru: 'Вебинар «Туризм»', en: 'Webinar “Tourism”' };
      await core.call('event_update', { event: { ...event, name, note }, revision, language });
      await press(page, say(language, 'record-save'));
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'organizations',
    async go(page) {
      await page.keyboard.press('Alt+Digit2');
      await expect(page.locator('#list').getByRole('option')).toHaveCount(7);
    },
  },
  {
    name: 'organization',
    go: (page) => openOrganization(page),
  },
  {
    name: 'organization-editing',
    async go(page, language) {
      await openOrganization(page);
      await press(page, say(language, 'record-edit'));
      await expect(pane(page).getByRole('textbox').first()).toBeFocused();
    },
  },
  {
    name: 'new-seat',
    async go(page, language) {
      await openOrganization(page);
      await press(page, say(language, 'record-add-seat'));
      await expect(pane(page).getByRole('combobox').first()).toBeFocused();
    },
  },
  {
    name: 'person',
    async go(page, language) {
      await page.keyboard.press('Alt+Digit3');
      await page
        .locator('#list')
        .getByRole('option')
        .filter({ hasText: /Колягин|Kolyagin/ })
        .click();
      const worked = say(language, 'record-events-by-post-hint');
      await expect(pane(page).getByText(worked)).toBeVisible();
    },
  },
  {
    name: 'topic-editing',
    async go(page, language) {
      await page.keyboard.press('Alt+Digit6');
      await page.locator('#list').getByRole('option').first().click();
      await press(page, say(language, 'record-topic-rename'));
      await expect(pane(page).getByRole('textbox').first()).toBeFocused();
    },
  },
  {
    name: 'election',
    async go(page, language) {
      await open(page, 'ev-15');
      await press(page, say(language, 'event-election-record'));
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    },
  },
  {
    name: 'documents',
    async go(page) {
      await page.keyboard.press('Alt+Digit4');
      await page.locator('#list').getByRole('option').nth(1).click();
      await expect(pane(page).getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  {
    name: 'topics',
    async go(page) {
      await page.keyboard.press('Alt+Digit6');
      await expect(page.locator('#list').getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'found-in-vain',
    async go(page, language) {
      await page.keyboard.press('Alt+Digit5');
      await page.getByRole('textbox', { name: say(language, 'ui-search') }).fill('Зурбаган');
      await expect(page.getByRole('heading', { name: say(language, 'ui-found-none') })).toBeVisible();
    },
  },
  {
    name: 'palette',
    async go(page) {
      await page.keyboard.press('Control+KeyK');
      await page.getByRole('dialog').getByRole('combobox').fill('сою');
      await expect(page.getByRole('dialog').getByRole('option')).not.toHaveCount(0);
    },
  },
  ...RECORD_VIEWS,
  ...STATE_VIEWS,
];

export function viewNamed(name: string): View {
  const view = VIEWS.find((one) => one.name === name);
  if (!view) throw new Error(`No view ${name}`);
  return view;
}

export const localeOf = (language: Language): string => (language === 'ru' ? 'ru-RU' : 'en-GB');
