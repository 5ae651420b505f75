// The places on the left: gone to by keys, searched, walked, opened, added to; everything found from one box.
import { expect, messages, pane, test } from './letopis';

test('an association is reached, opened and left by keys', async ({ page, start }) => {
  await start();
  const options = page.getByRole('listbox', { name: 'Организации' }).getByRole('option');
  await page.keyboard.press('Alt+Digit2');
  await expect(page.getByRole('heading', { level: 1, name: 'Объединения' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Объединения' })).toHaveAttribute('aria-current', 'page');
  await expect(options).toHaveCount(7);
  await expect(options.first()).toBeFocused();

  await page.keyboard.press('End');
  await expect(options.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('heading', { level: 1 })).toHaveText('Союз российских городов');
  await page.keyboard.press('Escape');
  await expect(pane(page)).toHaveCount(0);
  await expect(options.last()).toBeFocused();

  await page.getByRole('button', { name: /^Все/ }).click();
  await expect(options).toHaveCount(31);
  await page.keyboard.press('Control+Shift+Backspace');
  await expect(options).toHaveCount(7);
});

test('words typed under the other layout find, and what is not there is added under its name', async ({
  page,
  start,
}) => {
  await start();
  await page.keyboard.press('Alt+Digit2');
  const options = page.getByRole('listbox', { name: 'Организации' }).getByRole('option');
  await expect(options.first()).toBeFocused();
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('cj.p');
  await expect(page.getByText('Показаны результаты по запросу «союз»')).toBeVisible();
  await expect(options).toHaveCount(2);

  await page.getByRole('textbox', { name: 'Поиск' }).fill('Союз малых городов');
  await page.getByRole('button', { name: 'Внести «Союз малых городов»' }).click();
  await expect(pane(page).getByRole('textbox').first()).toHaveValue('Союз малых городов');
  await page.keyboard.press('Control+KeyS');
  await expect(options).toHaveCount(1);
  await expect(options.first()).toContainText('межмуниципальное объединение');
});

test('tooltips say the keys', async ({ page, start }) => {
  await start();
  await expect(page.getByRole('link', { name: 'Объединения' })).toHaveAttribute(
    'title',
    'Объединения · Alt+2',
  );
  await expect(page.getByRole('button', { name: 'Новое мероприятие' })).toHaveAttribute('title', /Ctrl\+N$/);
  await page.keyboard.press('Control+Comma');
  await expect(page.getByRole('button', { name: 'Найти любую запись' })).toContainText('Ctrl+K');
});

test('any record is found from one box, wherever one is', async ({ page, start }) => {
  await start();
  await page.keyboard.press('Control+Comma');
  await expect(page.getByRole('link', { name: 'Настройки' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Найти любую запись' }).click();
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.fill('Игнатьева');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('option', { name: /Игнатьева/ })
      .first(),
  ).toBeVisible();
  await box.press('Enter');
  await expect(pane(page).getByRole('heading', { level: 1 })).toContainText('Игнатьева');
});

test('places without a list of events begin records of their own', async ({ page, start }) => {
  await start();
  const begin = page.getByRole('banner').getByRole('button', { name: /^Нов/ });
  for (const [key, words] of [
    ['Digit2', 'Новое объединение'],
    ['Digit3', 'Новый человек'],
    ['Digit4', 'Новый документ'],
    ['Digit5', 'Новое место'],
    ['Digit7', 'Новый обычай или сводка'],
    ['Digit1', 'Новое мероприятие'],
  ] as const) {
    await page.keyboard.press(`Alt+${key}`);
    await expect(begin).toHaveText(words);
  }
});

test('the past is read only, and today is a button away', async ({ page, start }) => {
  await start();
  await page.keyboard.press('Alt+Digit8');
  await page.getByRole('button', { name: 'Реестр на дату' }).click();
  await expect(page.getByRole('textbox', { name: 'Дата' })).toBeFocused();
  await page.keyboard.type('26.01.2021');
  await page.keyboard.press('Enter');
  const banner = page.getByRole('complementary', { name: 'Реестр на прошлую дату' });
  await expect(banner).toContainText('Реестр на 26 января 2021 г.');
  await page.keyboard.press('Control+KeyN');
  await expect(messages(page)).toContainText('изменить в нём ничего нельзя');
  await expect(pane(page)).toHaveCount(0);
  await banner.getByRole('button', { name: 'Вернуться к сегодняшнему' }).click();
  await expect(banner).toHaveCount(0);
  await expect(page.getByText('изменить в нём ничего нельзя')).toHaveCount(0);
});
