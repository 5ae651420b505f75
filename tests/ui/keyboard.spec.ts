// A clerk's day without a mouse, under the Russian layout.
import { expect, found, messages, pane, pressRussian, row, rows, tabTo, test, typeOver } from './letopis';

const date = { name: 'Когда' };

test('an event is found, opened, changed, saved, taken back and brought again', async ({ page, start }) => {
  await start();
  await pressRussian(page, 'KeyF', 'Ctrl');
  await page.keyboard.type('правление');
  await page.keyboard.press('ArrowDown');
  await expect(found(page)).toHaveText('5 мероприятий из 23');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const heading = pane(page).getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Общее собрание Ассоциации «Совет/);

  await pressRussian(page, 'KeyE');
  await expect(page.getByRole('textbox', { name: 'Название, по-русски' })).toBeFocused();
  await typeOver(page, 'Съезд Совета муниципальных образований');
  await tabTo(page, page.getByRole('textbox', date));
  await typeOver(page, '29 и 31 июля 2020');
  await expect(pane(page).getByText('Понято: 29 и 31 июля 2020 г.')).toBeVisible();
  await pressRussian(page, 'KeyS', 'Ctrl');
  await expect(messages(page)).toContainText('Запись сохранена');
  await expect(heading).toHaveText('Съезд Совета муниципальных образований');
  await expect(row(page, 'Съезд Совета')).toContainText('29 и 31 июля 2020 г.');

  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(row(page, 'Съезд Совета')).toHaveCount(0);
  await expect(heading).toHaveText(/^Общее собрание Ассоциации/);
  await pressRussian(page, 'KeyZ', 'Ctrl', 'Shift');
  await expect(row(page, 'Съезд Совета')).toContainText('29 и 31 июля 2020 г.');
});

test('a new event is written together with a new association', async ({ page, start }) => {
  await start();
  await pressRussian(page, 'KeyN', 'Ctrl');
  await expect(page.getByRole('textbox', { name: 'Название' })).toBeFocused();
  await page.keyboard.type('Круглый стол о дорогах');
  await tabTo(page, page.getByRole('textbox', date));
  await page.keyboard.type('II кв. 2019');
  await expect(pane(page).getByText('Понято: II квартал 2019 г.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Вид' })).toHaveValue('round_table');
  await tabTo(page, page.getByRole('combobox', { name: 'Объединение', exact: true }));
  await page.keyboard.type('Союз дорожных городов');
  await expect(
    page.getByRole('option', { name: 'Создать организацию «Союз дорожных городов»' }),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(
    page,
    page.getByRole('group', { name: 'Новая организация' }).getByRole('textbox', { name: 'Название' }),
  );
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('list', { name: 'Объединение' })).toContainText('Союз дорожных городов');

  await pressRussian(page, 'KeyS', 'Ctrl');
  await expect(messages(page)).toContainText('Запись сохранена');
  await expect(row(page, 'Круглый стол о дорогах')).toContainText('II квартал 2019 г.');
  await expect(row(page, 'Круглый стол о дорогах')).toContainText('Союз дорожных городов');
  await expect(found(page)).toHaveText('24 мероприятия');
});

test('a similar event is begun from one that is there', async ({ page, start }) => {
  await start();
  await row(page, 'Заседание Правления Ассоциации').first().focus();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+KeyD');
  await expect(messages(page)).toContainText('Новая запись по образцу');
  await expect(pane(page).getByRole('list', { name: 'Объединение' })).toContainText('Совет муниципальных');
  await expect(page.getByRole('textbox', date)).toHaveValue('');
  await page.keyboard.press('Control+KeyS');
  await expect(found(page)).toHaveText('24 мероприятия');
});

test('a deleted event comes back by the message', async ({ page, start }) => {
  await start();
  await row(page, 'Туризм и гостеприимство').focus();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(row(page, 'Туризм и гостеприимство')).toHaveCount(0);
  await expect(pane(page)).toHaveCount(0);
  await tabTo(page, messages(page).getByRole('button', { name: 'Вернуть запись' }));
  await page.keyboard.press('Enter');
  await expect(row(page, 'Туризм и гостеприимство')).toBeVisible();
  await expect(pane(page).getByRole('heading', { level: 1 })).toHaveText('Вебинар «Туризм и гостеприимство»');
});

test('Esc asks before it leaves what is not saved: stay, discard or save', async ({ page, start }) => {
  await start();
  const name = page.getByRole('textbox', { name: 'Название, по-русски' });
  const question = page.getByRole('dialog', { name: 'Сохранить изменения?' });
  const heading = pane(page).getByRole('heading', { level: 1 });
  const change = async () => {
    await page.keyboard.press('KeyE');
    await expect(name).toBeFocused();
    await typeOver(page, 'Вебинар о туризме');
    await page.keyboard.press('Escape');
    await expect(question).toBeVisible();
  };
  await row(page, 'Туризм и гостеприимство').focus();
  await page.keyboard.press('Enter');

  await expect(heading).toBeVisible();
  await change();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(name).toHaveValue('Вебинар о туризме');

  await page.keyboard.press('Escape');
  await tabTo(page, question.getByRole('button', { name: 'Не сохранять' }));
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Вебинар «Туризм и гостеприимство»');

  await change();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Вебинар о туризме');
  await expect(row(page, 'Вебинар о туризме')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pane(page)).toHaveCount(0);
  await expect(row(page, 'Вебинар о туризме')).toBeFocused();
});
