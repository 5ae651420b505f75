// The rest of a clerk's week without a mouse, under the Russian layout: other nouns, duplicates, history, trash.
import type { Page } from '@playwright/test';
import {
  dialog,
  expect,
  goTo,
  heading,
  messages,
  option,
  options,
  pane,
  part,
  pressRussian,
  row,
  tabTo,
  test,
  typeOver,
  type Core,
} from './letopis';

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Goes through the list by its first letters of the palette and opens the record. */
async function open(page: Page, typed: string, name: string | RegExp) {
  await pressRussian(page, 'KeyK', 'Ctrl');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(typed);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText(name);
}

/** The record is written and changed outside the page: what a colleague did yesterday. */
async function makePlace(core: Core, name: string, region?: string): Promise<string> {
  const record = { id: '', name: { ru: name }, other_names: [], sources: [], ...(region ? { region } : {}) };
  const { view } = await core.call('record_create', { record: { noun: 'place', record }, language: 'ru' });
  return view.record.record.id;
}

async function rename(core: Core, id: string, name: string) {
  const { record, revision } = await core.call('record_get', { noun: 'place', id, language: 'ru' });
  if (record.noun !== 'place') throw new Error('not a place');
  const changed = { ...record.record, name: { ...record.record.name, ru: name } };
  await core.call('record_update', { record: { noun: 'place', record: changed }, revision, language: 'ru' });
}

test('a document is made with what it points to', async ({ page, core, start }) => {
  await start();
  await goTo(page, 'documents');
  await expect(options(page).first()).toBeFocused();
  await pressRussian(page, 'KeyN', 'Ctrl');
  await expect(pane(page).getByRole('textbox', { name: 'Название' })).toBeFocused();
  await page.keyboard.type('Соглашение о дружбе');
  const kind = pane(page).getByRole('combobox', { name: 'Вид' });
  await tabTo(page, kind);
  for (let steps = 0; steps < 20 && (await kind.inputValue()) !== 'agreement'; steps += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, part(page, 'Номер').getByRole('textbox'));
  await page.keyboard.type('17-а');
  await tabTo(page, part(page, 'Дата').getByRole('textbox'));
  await page.keyboard.type('15 июля 2020');
  await tabTo(page, pane(page).getByRole('combobox', { name: 'Кто издал' }));
  await page.keyboard.type('Союз российских');
  await expect(pane(page).getByRole('option', { name: /^Союз российских городов/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('combobox', { name: 'Кто издал' })).toHaveValue(
    /Союз российских городов/,
  );
  await pressRussian(page, 'KeyS', 'Ctrl');
  await expect(messages(page)).toContainText('Запись сохранена');
  await expect(heading(page)).toHaveText('Соглашение о дружбе');
  await expect(part(page, 'Номер')).toContainText('17-а');
  await expect(part(page, 'Кто издал').getByRole('link')).toHaveText('Союз российских городов');
  const made = (await core.list('document')).find(({ label }) => label === 'Соглашение о дружбе');
  expect(await core.record('document', made?.id ?? '')).toMatchObject({
    classification: 'agreement',
    number: '17-а',
    date: { edtf: '2020-07-15' },
    creator_id: 'o-rcu',
  });

  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(option(page, 'Соглашение о дружбе')).toHaveCount(0);
  await expect(pane(page)).toContainText('Этой записи больше нет');
});

test('two duplicates become one by choice, and two again', async ({ page, core, start }) => {
  await start();
  const other = await makePlace(core, 'Георгиевск', 'RU-KDA');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goTo(page, 'duplicates');
  const compare = page.getByRole('main').getByRole('button', { name: 'Сравнить и объединить' });
  await expect(compare).toHaveCount(1);
  await tabTo(page, compare);
  await page.keyboard.press('Enter');
  const question = dialog(page, 'Объединить две записи');
  const region = question.getByRole('group', { name: /^Регион/ });
  await expect(region).toContainText('расходятся');
  // The one that is used stays, unless one says otherwise: the new one stays, and the link moves.
  await expect(question.getByRole('radio', { name: /1 ссылка .* останется$/ })).toBeChecked();
  await expect(question).toContainText('На запись, которая уйдёт, ничего не ссылается.');
  await tabTo(page, question.getByRole('radio', { name: /1 ссылка/ }));
  await page.keyboard.press('ArrowUp');
  await expect(question.getByRole('radio', { name: /ссылок нет .* останется$/ })).toBeChecked();
  await expect(question).toContainText('Перейдёт 1 ссылка');
  const [left, right] = [/^Как в левой/, /^Как в правой/].map((name) => region.getByRole('radio', { name }));
  await expect(left!).toBeChecked();
  await tabTo(page, left!);
  await page.keyboard.press('ArrowDown');
  await expect(right!).toBeChecked();
  await tabTo(page, question.getByRole('button', { name: 'Объединить', exact: true }));
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText('Объединено: «Георгиевск»');
  await expect(question).toHaveCount(0);
  await expect(compare).toHaveCount(0);
  const places = async () => (await core.list('place')).filter(({ label }) => label === 'Георгиевск');
  expect((await places()).map(({ id }) => id)).toEqual([other]);
  expect(await core.record('place', other)).toMatchObject({ region: 'RU-STA', country: 'RU' });
  expect((await core.event('ev-12')).event.location.place_id).toBe(other);

  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(compare).toHaveCount(1);
  expect(await places()).toHaveLength(2);
  expect(await core.record('place', other)).toMatchObject({ region: 'RU-KDA' });
  expect((await core.event('ev-12')).event.location.place_id).not.toBe(other);
});

test('a duplicate is told apart for good', async ({ page, core, start }) => {
  await start();
  await makePlace(core, 'Георгиевск');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goTo(page, 'duplicates');
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Не дубликат' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Дубликатов не видно');
  await core.reopen();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goTo(page, 'duplicates');
  await expect(page.getByRole('main')).toContainText('Дубликатов не видно');
});

test('what was done before the program ended is undone after it began again', async ({
  page,
  core,
  start,
}) => {
  await start();
  await open(page, 'Георг', 'Георгиевск');
  await pressRussian(page, 'KeyE');
  await expect(pane(page).getByRole('textbox', { name: 'Название' }).first()).toBeFocused();
  await typeOver(page, 'Георгиевский округ');
  await pressRussian(page, 'KeyS', 'Ctrl');
  await expect(heading(page)).toHaveText('Георгиевский округ');

  await core.reopen();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await open(page, 'Георг', 'Георгиевский округ');
  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(messages(page)).toContainText('Отменено');
  await expect(heading(page)).toHaveText('Георгиевск');

  await core.reopen();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await pressRussian(page, 'KeyZ', 'Ctrl', 'Shift');
  await expect(messages(page)).toContainText('Возвращено');
  await open(page, 'Георг', 'Георгиевский округ');
});

test('an earlier state of a record comes back from its history', async ({ page, core, start }) => {
  await start();
  const id = await makePlace(core, 'Кисловодск');
  await rename(core, id, 'Кисловодск-курорт');
  await rename(core, id, 'Курорт Кисловодск');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await open(page, 'Кисло', 'Курорт Кисловодск');

  const history = pane(page).getByText('История', { exact: true });
  await tabTo(page, history);
  await page.keyboard.press('Enter');
  const step = pane(page).locator('summary').filter({ hasText: 'Запись создана' });
  await tabTo(page, step);
  await page.keyboard.press('Enter');
  await tabTo(page, pane(page).getByRole('button', { name: 'Вернуть это состояние' }));
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText('Запись снова такая, какой была');
  await expect(heading(page)).toHaveText('Кисловодск');
  expect(await core.record('place', id)).toMatchObject({ name: { ru: 'Кисловодск' } });

  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(heading(page)).toHaveText('Курорт Кисловодск');
});

test('several steps are undone at once from the journal, and done again', async ({ page, core, start }) => {
  await start();
  const id = await makePlace(core, 'Кисловодск');
  await rename(core, id, 'Кисловодск-курорт');
  await rename(core, id, 'Курорт Кисловодск');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goTo(page, 'journal');
  const steps = page.getByRole('main').locator('[data-step]');
  await expect(steps).toHaveCount(4);
  await tabTo(page, steps.first());
  await press(page, 'ArrowDown', 'ArrowDown');
  await expect(steps.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Отменить этот шаг и всё после него, 3 шага' });
  await expect(undo).toBeVisible();
  await tabTo(page, undo);
  await page.keyboard.press('Enter');
  const question = dialog(page, 'Отменить 3 шага?');
  await expect(question.getByRole('list', { name: 'Что будет отменено' }).getByRole('listitem')).toHaveCount(
    3,
  );
  await tabTo(page, question.getByRole('button', { name: 'Отменить 3 шага' }));
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText('Отменены 3 шага');
  await expect(page.getByRole('main').locator('del').filter({ hasText: 'Кисловодск' })).not.toHaveCount(0);
  expect((await core.list('place')).map(({ label }) => label)).not.toContain('Курорт Кисловодск');

  for (let times = 0; times < 3; times += 1) {
    await pressRussian(page, 'KeyZ', 'Ctrl', 'Shift');
    await expect(messages(page)).toContainText('Возвращено');
  }
  await expect
    .poll(async () => (await core.list('place')).map(({ label }) => label))
    .toContain('Курорт Кисловодск');
});

test('the trash gives back one, is emptied, and even that is undone', async ({ page, core, start }) => {
  await start();
  for (const name of ['Туризм и гостеприимство', 'Социальная политика']) {
    await row(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText(name);
    await page.keyboard.press('Delete');
    await expect(row(page, name)).toHaveCount(0);
  }
  await goTo(page, 'trash');
  const trashed = page.getByRole('main').locator('[data-row]');
  await expect(trashed).toHaveCount(2);
  const give = page.getByRole('button', { name: /^Восстановить: .*Туризм/ });
  await tabTo(page, trashed.first());
  if (!(await trashed.first().textContent())?.includes('Туризм')) await page.keyboard.press('ArrowDown');
  await tabTo(page, give);
  await page.keyboard.press('Enter');
  await expect(trashed).toHaveCount(1);
  expect((await core.event('ev-23')).event.name.ru).toContain('Туризм');

  await page.keyboard.press('Shift+Tab');
  await tabTo(page, page.getByRole('button', { name: 'Очистить корзину' }));
  await page.keyboard.press('Enter');
  const question = dialog(page, 'Очистить корзину?');
  await expect(question).toContainText('1 запись будет убрана');
  await tabTo(page, question.getByRole('button', { name: 'Очистить корзину' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Корзина пуста');
  expect(await core.call('trash_list', { language: 'ru' })).toEqual([]);

  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(trashed).toHaveCount(1);
  await expect(trashed).toContainText('Социальная политика');
});
