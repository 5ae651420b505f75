// Nothing typed is lost: not to another's change of the same record, not to a window that was closed.
import type { Page } from '@playwright/test';
import { expect, messages, pane, row, test, type Core } from './letopis';

const title = (page: Page) => page.getByRole('textbox', { name: 'Название, по-русски' });

async function edit(page: Page) {
  await row(page, 'Туризм и гостеприимство').click();
  await pane(page).getByRole('button', { name: 'Изменить' }).click();
}

/** Somebody else saves the record meanwhile. */
async function changeElsewhere(core: Core, name: string, note: string) {
  const { event, revision } = await core.event('ev-23');
  const changed = { ...event, name: { ...event.name, ru: name }, note: { ru: note } };
  await core.call('event_update', { event: changed, revision, language: 'ru' });
}

test('a record changed elsewhere is compared field by field before it is saved', async ({
  page,
  core,
  start,
}) => {
  await start();
  await edit(page);
  await title(page).fill('Вебинар о гостях города');
  await changeElsewhere(core, 'Вебинар о гостинице', 'Запись вебинара есть на сайте.');
  await page.keyboard.press('Control+KeyS');

  const question = page.getByRole('dialog', { name: 'Запись изменили, пока вы её правили' });
  const name = question.getByRole('group', { name: /^Название/ });
  await expect(name).toContainText('изменили и вы, и в другом месте');
  await expect(name).toContainText('Вебинар о гостях города');
  await expect(name).toContainText('Вебинар о гостинице');
  await expect(
    question.getByRole('group', { name: /^Примечание/ }).getByRole('radio', { name: /^В реестре/ }),
  ).toBeChecked();
  await expect(question.getByRole('button', { name: 'Сохранить выбранное' })).toBeDisabled();
  await name.getByRole('radio', { name: /^У вас/ }).check();
  await question.getByRole('button', { name: 'Сохранить выбранное' }).click();

  await expect(messages(page)).toContainText('Запись сохранена');
  const { event } = await core.event('ev-23');
  expect([event.name.ru, event.note.ru]).toEqual([
    'Вебинар о гостях города',
    'Запись вебинара есть на сайте.',
  ]);
});

test('a draft that was never saved is offered again after the window was closed', async ({ page, start }) => {
  await start();
  await edit(page);
  await title(page).fill('Вебинар о гостях города');
  await page.reload();
  await row(page, 'Туризм и гостеприимство').click();
  await expect(pane(page).getByText(/^Есть несохранённый черновик от/)).toBeVisible();
  await pane(page).getByRole('button', { name: 'Продолжить' }).click();
  await expect(title(page)).toHaveValue('Вебинар о гостях города');
  await page.keyboard.press('Control+KeyS');
  await expect(row(page, 'Вебинар о гостях города')).toBeVisible();
});
