// A date in one's own words: read at once, kept when it cannot be read, refused when it cannot be.
import { expect, messages, pane, row, test } from './letopis';

test.beforeEach(async ({ page, start }) => {
  await start();
  await row(page, 'Вебинар «Туризм и гостеприимство»').click();
  await pane(page).getByRole('button', { name: 'Изменить' }).click();
  await expect(page.getByRole('textbox', { name: 'Когда' })).toHaveValue('18 августа 2020 г.');
});

test('a date that cannot be is refused beside its field and nothing is saved', async ({ page, core }) => {
  const date = page.getByRole('textbox', { name: 'Когда' });
  await date.fill('31.02.2020');
  await page.keyboard.press('Control+KeyS');
  await expect(date).toBeFocused();
  await expect(date).toHaveAccessibleDescription(/Такой даты быть не может: такого дня в месяце нет/);
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(pane(page).getByRole('alert')).toContainText('Запись не сохранена: 1 поле нужно поправить');
  await expect(pane(page).getByRole('alert')).toContainText('Всё набранное на месте.');
  expect((await core.event('ev-23')).event.date.edtf).toBe('2020-08-18');

  await date.fill('28.02.2020');
  await page.keyboard.press('Control+KeyS');
  await expect(row(page, 'Туризм и гостеприимство')).toContainText('28 февраля 2020 г.');
});

test('words that are no date by themselves are kept as they stand', async ({ page, core }) => {
  await page.getByRole('textbox', { name: 'Когда' }).fill('15 июля');
  await expect(
    pane(page).getByText('Не удалось прочитать: не указан год. Сохранится как текст.'),
  ).toBeVisible();
  await page.keyboard.press('Control+KeyS');
  await expect(messages(page)).toContainText('Запись сохранена');
  await expect(pane(page).getByText('в источнике: «15 июля»')).toBeVisible();
  const { date } = (await core.event('ev-23')).event;
  expect(date).toEqual({ original: '15 июля' });
});

test('a date is marked as uncertain by one tick', async ({ page, core }) => {
  await page.getByRole('checkbox', { name: 'дата неточная (?)' }).check();
  await page.keyboard.press('Control+KeyS');
  await expect(row(page, 'Туризм и гостеприимство')).toContainText('18 августа 2020 г. (?)');
  expect((await core.event('ev-23')).event.date.edtf).toBe('2020-08-18?');
});
