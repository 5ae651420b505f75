// History, trash, duplicates, many at once, the table, attached files, the past, settings: each in every state.
import type { Page } from '@playwright/test';
import type { Language } from '../../ui/src/generated/api';
import { expect, goTo, options, pane, row, type Core } from './letopis';
import { press, say, sayStart, type View } from './view';

const open = (page: Page) => page.getByRole('dialog').filter({ visible: true });
const steps = (page: Page) => page.getByRole('main').locator('[data-step]');

async function again(page: Page) {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A second Georgievsk that differs from the first. */
async function makeDuplicate(page: Page, core: Core) {
  const name = { ru: 'Георгиевск', en: 'Georgievsk' };
  const record = { id: '', name, other_names: [], sources: [], region: 'RU-KDA' };
  await core.call('record_create', { record: { noun: 'place', record }, language: 'ru' });
  await again(page);
}

/** Three steps for the journal. */
async function change(page: Page, core: Core) {
  for (const note of ['Запись вебинара есть на сайте.', 'Запись вебинара была на сайте.']) {
    const { event, revision } = await core.event('ev-23');
    await core.call('event_update', { event: { ...event, note: { ru: note } }, revision, language: 'ru' });
  }
  const { revision } = await core.event('ev-22');
  await core.call('event_trash', { id: 'ev-22', revision, language: 'ru' });
  await again(page);
}

async function pick(page: Page) {
  await options(page)
    .nth(1)
    .click({ modifiers: ['Control'] });
  await options(page)
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar')).toBeVisible();
}

async function showTable(page: Page, language: Language) {
  await press(page, say(language, 'table-view-table'));
  await expect(page.getByRole('gridcell').first()).toBeVisible();
}

async function openSettings(page: Page, language: Language) {
  await page.keyboard.press('Control+Comma');
  await expect(page.getByRole('spinbutton', { name: say(language, 'settings-margin-left') })).toBeVisible();
}

export const STATE_VIEWS: View[] = [
  {
    name: 'journal',
    async go(page, _, core) {
      await change(page, core);
      await goTo(page, 'journal');
      await steps(page).nth(1).click();
      await expect(page.getByRole('main').locator('ins').first()).toBeVisible();
    },
  },
  {
    name: 'undo-several',
    async go(page, language, core) {
      await change(page, core);
      await goTo(page, 'journal');
      await steps(page).nth(2).click();
      await page.getByRole('button', { name: sayStart(language, 'history-undo-to') }).click();
      await expect(open(page).getByRole('listitem')).toHaveCount(3);
    },
  },
  {
    name: 'past-question',
    async go(page, language) {
      await goTo(page, 'journal');
      await press(page, say(language, 'history-past'));
      await page.getByRole('textbox', { name: say(language, 'history-past-day') }).fill('2020');
      await page.keyboard.press('Enter');
      await expect(page.getByText(say(language, 'history-past-none'))).toBeVisible();
    },
  },
  {
    name: 'past',
    async go(page, language, core) {
      await change(page, core);
      await goTo(page, 'journal');
      await steps(page).first().click();
      await press(page, say(language, 'history-past-before'));
      await row(page, /Социальная политика|Social policy/).click();
      await expect(pane(page).getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('complementary', { name: say(language, 'ui-past') })).toBeVisible();
    },
  },
  {
    name: 'record-history',
    async go(page, language, core) {
      await change(page, core);
      await row(page, /Туризм|Tourism/)
        .first()
        .click();
      await pane(page).getByText(say(language, 'history-record'), { exact: true }).click();
      await pane(page).locator('details details summary').nth(1).click();
      await expect(pane(page).getByRole('button', { name: say(language, 'history-revert') })).toBeVisible();
    },
  },
  {
    name: 'trash',
    async go(page, _, core) {
      await change(page, core);
      await goTo(page, 'trash');
      await page.getByRole('main').getByRole('checkbox').last().check();
      await page.getByRole('main').locator('[data-row]').click();
      await expect(page.getByRole('main').locator('dt').first()).toBeVisible();
    },
  },
  {
    name: 'trash-emptying',
    async go(page, language, core) {
      await change(page, core);
      await goTo(page, 'trash');
      await press(page, say(language, 'history-trash-empty'));
      await expect(open(page)).toBeVisible();
    },
  },
  { name: 'trash-empty', go: (page) => goTo(page, 'trash') },
  {
    name: 'duplicates',
    async go(page, language, core) {
      await makeDuplicate(page, core);
      await goTo(page, 'duplicates');
      await expect(page.getByRole('button', { name: say(language, 'merge-compare') })).toBeVisible();
    },
  },
  {
    name: 'merge',
    async go(page, language, core) {
      await makeDuplicate(page, core);
      await goTo(page, 'duplicates');
      await press(page, say(language, 'merge-compare'));
      await expect(open(page).locator('summary').first()).toBeVisible();
      for (const folded of await open(page).locator('summary').all()) await folded.click();
      await expect(open(page).getByRole('radio').nth(4)).toBeVisible();
    },
  },
  {
    name: 'merge-picker',
    async go(page, language, core) {
      await makeDuplicate(page, core);
      await goTo(page, 'places');
      await options(page)
        .filter({ hasText: /Георгиевск|Georgievsk/ })
        .first()
        .click();
      await press(page, say(language, 'merge-action'));
      await expect(open(page).getByText(say(language, 'merge-pick-alike'))).toBeVisible();
    },
  },
  {
    name: 'in-use',
    async go(page, language) {
      await goTo(page, 'places');
      await options(page)
        .filter({ hasText: /Челябинск|Chelyabinsk/ })
        .click();
      await press(page, say(language, 'record-trash'));
      await expect(open(page).getByRole('listitem')).toHaveCount(2);
    },
  },
  { name: 'many-selected', go: (page) => pick(page) },
  {
    name: 'many',
    async go(page, language) {
      await pick(page);
      await press(page, say(language, 'many-change'));
      await page.getByRole('menuitem', { name: say(language, 'many-kind') }).click();
      await open(page).getByRole('combobox').selectOption('forum');
      await expect(open(page).getByRole('row')).toHaveCount(5);
    },
  },
  {
    name: 'many-place',
    async go(page, language) {
      await pick(page);
      await press(page, say(language, 'many-change'));
      await page.getByRole('menuitem', { name: say(language, 'many-place') }).click();
      await open(page)
        .getByRole('combobox')
        .fill(language === 'ru' ? 'Став' : 'Stav');
      await expect(open(page).getByRole('option').first()).toBeVisible();
    },
  },
  { name: 'table', go: showTable },
  {
    name: 'table-columns',
    async go(page, language) {
      await showTable(page, language);
      await press(page, say(language, 'table-columns'));
      await expect(open(page).getByRole('checkbox').first()).toBeVisible();
    },
  },
  {
    name: 'table-cell',
    async go(page, language) {
      await showTable(page, language);
      await page.getByRole('row').nth(2).getByRole('gridcell').nth(0).focus();
      await page.keyboard.press('F2');
      await expect(page.getByRole('grid').getByRole('textbox')).toBeFocused();
      await page.keyboard.press('Control+KeyA');
      await page.keyboard.type('31.02.2020');
      await page.keyboard.press('Enter');
      await expect(
        page.getByRole('grid').getByText(sayStart(language, 'field-date-impossible')).first(),
      ).toBeVisible();
    },
  },
  {
    name: 'table-of-documents',
    async go(page, language) {
      await goTo(page, 'documents');
      await showTable(page, language);
      await page.getByRole('row').nth(1).getByRole('gridcell').first().focus();
      await page.keyboard.press('Control+Space');
      await page.keyboard.press('Shift+ArrowDown');
      await expect(page.locator('#list [aria-selected="true"]')).toHaveCount(2);
    },
  },
  {
    name: 'attachments',
    wish: { files: ['programme.txt', 'report.odt'] },
    async go(page, language, core) {
      await core.file('programme.txt', { text: 'Программа вебинара\n'.repeat(40) });
      await core.file('report.odt', { text: 'not really' });
      await row(page, /Туризм|Tourism/)
        .first()
        .click();
      await press(page, say(language, 'attachment-add'));
      const files = pane(page).getByRole('region', { name: say(language, 'attachment-files') });
      await expect(files.getByRole('listitem')).toHaveCount(2);
      await files.getByRole('button', { expanded: false }).first().click();
      await expect(files.getByText('Программа вебинара').first()).toBeVisible();
    },
  },
  { name: 'settings', go: openSettings },
  {
    name: 'settings-refused',
    async go(page, language) {
      await openSettings(page, language);
      await page.getByRole('spinbutton', { name: say(language, 'settings-margin-left') }).fill('5');
      await page.getByRole('button', { name: say(language, 'settings-check-go'), exact: true }).click();
      await expect(page.getByText(say(language, 'settings-sound'))).toBeVisible();
      await expect(page.getByText(say(language, 'settings-unsaved')).last()).toBeVisible();
    },
  },
  {
    name: 'settings-leaving',
    async go(page, language) {
      await openSettings(page, language);
      await page.getByRole('spinbutton', { name: say(language, 'settings-margin-left') }).fill('25');
      await page.keyboard.press('Alt+Digit1');
      await expect(open(page)).toBeVisible();
    },
  },
];
