// Settings: saved for everybody, refused beside their fields, not lost on leaving; the wishes of this PC at once.
import type { Page } from '@playwright/test';
import { dialog, expect, goTo, messages, pressRussian, test, type Core } from './letopis';

const of = (page: Page) => page.getByRole('textbox', { name: 'В родительном падеже, по-русски' });
const margin = (page: Page) => page.getByRole('spinbutton', { name: 'Левое поле' });
const saved = async (core: Core) => (await core.call('register_status', { language: 'ru' })).settings;

async function open(page: Page) {
  await page.keyboard.press('Control+Comma');
  await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
}

test('the genitive and the layout are saved and undone', async ({ page, core, start }) => {
  await start();
  await open(page);
  await of(page).fill('города-курорта Ставрополя');
  await margin(page).fill('25');
  await page.getByRole('spinbutton', { name: 'Межстрочный интервал' }).fill('1,5');
  await expect(page.getByText('Настройки изменены и не сохранены')).toBeVisible();
  await pressRussian(page, 'KeyS', 'Ctrl');
  await expect(messages(page)).toContainText('Настройки сохранены');
  await expect(page.getByText('Настройки изменены и не сохранены')).toHaveCount(0);
  expect(await saved(core)).toMatchObject({
    city_name_of: { ru: 'города-курорта Ставрополя', en: 'the city of Stavropol' },
    layout: { margin_left: 25, line_spacing: 150, margin_right: 10 },
  });

  await core.reopen();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await open(page);
  await expect(of(page)).toHaveValue('города-курорта Ставрополя');
  await expect(margin(page)).toHaveValue('25');
  await page.getByRole('heading', { level: 1 }).click();
  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(margin(page)).toHaveValue('30');
  await expect(of(page)).toHaveValue('города Ставрополя');
});

test('a margin out of bounds is refused beside its field and nothing is saved', async ({
  page,
  core,
  start,
}) => {
  await start();
  await open(page);
  for (const words of ['5', '300', 'много']) {
    await margin(page).fill(words);
    await expect(margin(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(margin(page)).toHaveAccessibleDescription(/Не подходит: от 20 до 60 мм/);
    await page.keyboard.press('Control+KeyS');
    expect(await saved(core)).toMatchObject({ layout: { margin_left: 30 } });
  }
  await expect(page.getByText('Настройки изменены и не сохранены')).toBeVisible();
  await margin(page).fill('20');
  await expect(margin(page)).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Вернуть по ГОСТ' }).click();
  await expect(margin(page)).toHaveValue('30');
  await expect(page.getByText('По ГОСТ Р 7.0.97', { exact: true })).toBeVisible();
});

test('settings that are not saved are asked about before one leaves', async ({ page, core, start }) => {
  await start();
  await open(page);
  await of(page).fill('города Ставрополь');
  const question = dialog(page, 'Сохранить настройки?');
  await page.keyboard.press('Alt+Digit1');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(of(page)).toHaveValue('города Ставрополь');

  await page.keyboard.press('Alt+Digit1');
  await question.getByRole('button', { name: 'Не сохранять' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Летопись' })).toBeVisible();
  expect(await saved(core)).toMatchObject({ city_name_of: { ru: 'города Ставрополя' } });

  await open(page);
  await expect(of(page)).toHaveValue('города Ставрополя');
  await of(page).fill('города Ставрополь');
  await page.keyboard.press('Alt+Digit2');
  await question.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Объединения' })).toBeVisible();
  expect(await saved(core)).toMatchObject({ city_name_of: { ru: 'города Ставрополь' } });
});

test('theme, contrast, size and language act at once and stay on this PC', async ({ page, start }) => {
  await start();
  await open(page);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const [light, usual] = [await background(), await size()];
  await page.getByRole('radio', { name: 'тёмная' }).check();
  await expect.poll(background).not.toBe(light);
  await page.getByRole('radio', { name: 'крупный' }).check();
  await expect.poll(size).toBeGreaterThan(usual);
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Chronicle' })).toBeVisible();
  expect(await size()).toBeGreaterThan(usual);
});

test('the register is checked and found in order', async ({ page, start }) => {
  await start();
  await open(page);
  await page.getByRole('button', { name: 'Проверить' }).click();
  await expect(page.getByText('Реестр в порядке')).toBeVisible();
  await goTo(page, 'chronicle');
});
