// The register as it was: a banner, nothing to be changed, and today a button away.
import type { Page } from '@playwright/test';
import {
  expect,
  found,
  goTo,
  heading,
  messages,
  option,
  options,
  pane,
  part,
  row,
  rows,
  test,
  type Core,
} from './letopis';

const banner = (page: Page) => page.getByRole('complementary', { name: 'Реестр на прошлую дату' });

/** What was done after the sample: an event renamed and another thrown away. */
async function change(core: Core) {
  const { event, revision } = await core.event('ev-23');
  const name = { ...event.name, ru: 'Вебинар о гостях города' };
  await core.call('event_update', { event: { ...event, name }, revision, language: 'ru' });
  const other = await core.event('ev-22');
  await core.call('event_trash', { id: 'ev-22', revision: other.revision, language: 'ru' });
}

/** From the journal to the register before its second step. */
async function goBack(page: Page) {
  await goTo(page, 'journal');
  const steps = page.getByRole('main').locator('[data-step]');
  await expect(steps).toHaveCount(3);
  await steps.nth(1).click();
  await page.getByRole('button', { name: 'Реестр до этого шага' }).click();
  await expect(banner(page)).toBeVisible();
}

test('the register before a step is read and cannot be changed', async ({ page, core, start }) => {
  await start();
  await change(core);
  await page.reload();
  await expect(found(page)).toHaveText('22 мероприятия');
  await expect(row(page, 'Вебинар о гостях города')).toBeVisible();
  await goBack(page);
  await expect(banner(page)).toContainText('Только просмотр: изменить прошлое нельзя.');
  await expect(found(page)).toHaveText('23 мероприятия');
  await expect(row(page, 'Вебинар о гостях города')).toHaveCount(0);

  await row(page, 'Туризм и гостеприимство').click();
  await expect(heading(page)).toHaveText('Вебинар «Туризм и гостеприимство»');
  for (const name of ['Изменить', 'В корзину', 'Создать похожее', 'Приложить файлы']) {
    await expect(pane(page).getByRole('button', { name }), name).toHaveCount(0);
  }
  for (const key of ['KeyE', 'Delete', 'Control+KeyD', 'Control+KeyZ', 'Control+KeyN']) {
    await page.keyboard.press(key);
    await expect(messages(page), key).toContainText('изменить в нём ничего нельзя');
    await messages(page).getByRole('button', { name: 'Закрыть' }).first().click();
    await expect(messages(page)).toHaveCount(0);
    await expect(pane(page).getByRole('textbox')).toHaveCount(0);
  }
  await heading(page).dblclick();
  await expect(pane(page).getByRole('textbox')).toHaveCount(0);
  await page.getByRole('group', { name: 'Вид' }).getByRole('button', { name: 'Таблицей' }).click();
  await page.getByRole('gridcell', { name: 'Вебинар «Туризм и гостеприимство»' }).dblclick();
  await expect(page.getByRole('grid').getByRole('textbox')).toHaveCount(0);
  await page.getByRole('group', { name: 'Вид' }).getByRole('button', { name: 'Списком' }).click();

  await banner(page).getByRole('button', { name: 'Вернуться к сегодняшнему' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(found(page)).toHaveText('22 мероприятия');
  await row(page, 'Вебинар о гостях города').click();
  await expect(pane(page).getByRole('button', { name: 'Изменить' })).toBeVisible();
  expect((await core.event('ev-23')).revision).toBe(2);
});

test('every place shows the past, and the core refuses to change it', async ({ page, core, start }) => {
  await start();
  const record = { id: '', name: { ru: 'Кисловодск' }, other_names: [], sources: [] };
  await core.call('record_create', { record: { noun: 'place', record }, language: 'ru' });
  await change(core);
  await page.reload();
  await goTo(page, 'journal');
  await page.getByRole('main').locator('[data-step]').nth(2).click();
  await page.getByRole('button', { name: 'Реестр до этого шага' }).click();
  await expect(banner(page)).toBeVisible();
  await goTo(page, 'places');
  await expect(options(page)).toHaveCount(8);
  await expect(option(page, 'Кисловодск')).toHaveCount(0);
  await option(page, 'Георгиевск').click();
  await expect(part(page, 'Мероприятия').getByRole('link')).toHaveCount(1);
  const { as_of } = await core.call('register_find', { day: '2021-01-25', language: 'ru' });
  const past = { record: { noun: 'place', record }, language: 'ru', as_of } as const;
  await expect(core.call('record_create', past)).rejects.toThrow();
  await banner(page).getByRole('button', { name: 'Вернуться к сегодняшнему' }).click();
  await expect(options(page)).toHaveCount(9);
  await expect(option(page, 'Кисловодск')).toBeVisible();
});

test('a day is asked for in words; before the first change there was nothing', async ({ page, start }) => {
  await start();
  await goTo(page, 'journal');
  const open = page.getByRole('button', { name: 'Реестр на дату' });
  await open.click();
  const box = page.getByRole('textbox', { name: 'Дата' });
  await box.fill('31 декабря 2020');
  await page.keyboard.press('Enter');
  await expect(page.getByText('К этому дню в реестре ещё ничего не было.')).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  await box.fill('когда-то');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await box.fill('январь 2021');
  await page.keyboard.press('Enter');
  await expect(banner(page)).toContainText('Реестр на 31 января 2021 г.');
  await expect(rows(page)).toHaveCount(23);
});
