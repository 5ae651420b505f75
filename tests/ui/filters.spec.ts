// The filters of the chronicle: what holds is said in words, and each condition can be taken away.
import type { Page } from '@playwright/test';
import { expect, found, list, row, rows, test } from './letopis';

const filters = (page: Page) => page.getByRole('group', { name: 'Отборы' });
const year = (page: Page, number: number) => page.getByRole('button', { name: new RegExp(`^${number} год`) });

async function tick(page: Page, filter: string, choice: RegExp) {
  await filters(page)
    .getByRole('button', { name: new RegExp(`^${filter}`) })
    .click();
  const menu = page.getByRole('dialog', { name: filter });
  await menu.getByRole('checkbox', { name: choice }).check();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
}

async function askPeriod(page: Page, words: string, understood: string) {
  await filters(page)
    .getByRole('button', { name: /^Период/ })
    .click();
  await page.getByRole('textbox', { name: 'Когда' }).fill(words);
  await expect(page.getByText(`Понято так: ${understood}`)).toBeVisible();
  await page.getByRole('button', { name: 'Показать' }).click();
}

test.beforeEach(async ({ page, start }) => {
  await start();
  await expect(found(page)).toHaveText('23 мероприятия');
});

test('association and kind narrow the list, and their chips widen it again', async ({ page }) => {
  await tick(page, 'Объединение', /^СМО СК/);
  await expect(found(page)).toHaveText('4 мероприятия из 23');
  await tick(page, 'Вид', /^заседание правления/);
  await expect(found(page)).toHaveText('2 мероприятия из 23');
  await page.getByRole('button', { name: 'Убрать условие «объединение: СМО СК»' }).click();
  await expect(found(page)).toHaveText('3 мероприятия из 23');
  await page.getByRole('button', { name: 'Убрать условие «вид: заседание правления»' }).click();
  await expect(found(page)).toHaveText('23 мероприятия');
});

test('a period shows what is certain apart from what is possible', async ({ page }) => {
  await askPeriod(page, 'II квартал 2019', 'II квартал 2019 г.');
  await expect(found(page)).toHaveText('4 мероприятия из 23, из них возможных: 3');
  const possible = list(page).getByRole('group', { name: /^Возможно: дата известна не точно/ });
  await expect(possible.getByRole('option')).toHaveCount(3);
  await expect(list(page).getByRole('group', { name: /^2019/ }).getByRole('option')).toHaveText(/май 2019/);

  await filters(page)
    .getByRole('button', { name: /^Период/ })
    .click();
  await page.getByRole('checkbox', { name: 'Без возможных совпадений' }).check();
  await expect(found(page)).toHaveText('1 мероприятие из 23');
  await expect(possible).toHaveCount(0);
});

test('undated events are found, and stand in no year', async ({ page }) => {
  await page.getByRole('button', { name: 'Без даты: 3' }).click();
  await expect(found(page)).toHaveText('3 мероприятия из 23');
  await expect(rows(page).first()).toContainText('без даты');
  await page.getByRole('button', { name: 'Убрать условие «без даты»' }).click();
  await expect(found(page)).toHaveText('23 мероприятия');
});

test('the strip of years chooses a year by a click and a range by the keyboard', async ({ page }) => {
  await year(page, 2018).click();
  await expect(found(page)).toHaveText('3 мероприятия из 23');
  await expect(year(page, 2018)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(found(page)).toHaveText('8 мероприятий из 23');
  await expect(year(page, 2019)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(found(page)).toHaveText('10 мероприятий из 23');
  await year(page, 2020).click();
  await expect(found(page)).toHaveText('23 мероприятия');
});

test('an empty result says why and widens by one click', async ({ page }) => {
  await tick(page, 'Объединение', /^ОКМО/);
  await page.getByRole('textbox', { name: 'Поиск' }).fill('Липецк');
  const offer = page.getByRole('listitem').filter({ hasText: 'Снять «объединение: ОКМО»' });
  await expect(page.getByRole('heading', { name: 'Ничего не найдено' })).toBeVisible();
  await expect(offer).toContainText('найдутся 2 мероприятия');
  await offer.getByRole('button').click();
  await expect(row(page, 'Липецк')).toHaveCount(1);
});

test('words typed under the wrong layout are understood, and it is said', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Поиск' }).fill('rjyathtywbz');
  await expect(page.getByText('Показаны результаты по запросу «конференция»')).toBeVisible();
  await expect(row(page, /[Кк]онференция/).first()).toBeVisible();
});
