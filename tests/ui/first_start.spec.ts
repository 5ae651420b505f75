// The first start: in one's own language, three fields, or the sample.
import { expect, found, rows, test } from './letopis';

test('it speaks Russian where the system does', async ({ page, start }) => {
  await start({ sample: false, locale: 'ru-RU' });
  await expect(page.getByRole('heading', { name: 'Начать свой реестр' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('it speaks English elsewhere', async ({ page, start }) => {
  await start({ sample: false, locale: 'en-US' });
  await expect(page.getByRole('heading', { name: 'Start your register' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a register is begun in three fields, and its first event saved', async ({ page, start, core }) => {
  await start({ sample: false });
  await page.getByRole('textbox', { name: 'Город' }).fill('город Георгиевск');
  await page.getByRole('textbox', { name: 'Подразделение' }).fill('отдел по общим вопросам');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('город Георгиевск — Летопись');
  await expect(page.getByRole('heading', { name: 'В реестре пока нет мероприятий' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Новое мероприятие' }).click();
  await page.getByRole('textbox', { name: 'Название' }).fill('Первое заседание');
  await page.keyboard.press('Control+KeyS');
  await expect(rows(page)).toHaveText(/без даты.*Первое заседание/);
  const { settings } = await core.call('register_status', { language: 'ru' });
  expect(settings?.unit_name.ru).toBe('отдел по общим вопросам');
});

test('a register without a city is refused beside the field', async ({ page, start, core }) => {
  await start({ sample: false });
  await page.getByRole('button', { name: 'Начать реестр' }).click();
  const city = page.getByRole('textbox', { name: 'Город' });
  await expect(city).toBeFocused();
  await expect(city).toHaveAccessibleDescription(/Укажите город, чей это реестр/);
  expect((await core.call('register_status', { language: 'ru' })).is_empty).toBe(true);
});

test('the sample opens by one click', async ({ page, start }) => {
  await start({ sample: false });
  await page.getByRole('button', { name: 'Открыть пример' }).click();
  await expect(found(page)).toHaveText('23 мероприятия');
  await expect(page).toHaveTitle('Ставрополь — Летопись');
});
