// Files attached to a record: picked, known again, seen, renamed, taken away, and every step undone.
import type { Page } from '@playwright/test';
import { expect, messages, part, pressRussian, row, test, type Core } from './letopis';

/** Four pixels: two red, two blue. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEUlEQVR4nGP4zwAEIOI/kAAAG/ID/VxhF44AAAAASUVORK5CYII=';

const files = (page: Page) => part(page, 'Файлы').getByRole('listitem');
const file = (page: Page, name: string) => files(page).filter({ hasText: name });
const attach = (page: Page) => part(page, 'Файлы').getByRole('button', { name: 'Приложить файлы' });

const attached = (core: Core) =>
  core.call('attachment_list', { record: { noun: 'event', id: 'ev-23' }, language: 'ru' });

async function begin(page: Page, core: Core) {
  await core.file('снимок.png', { base64: PICTURE });
  await core.file('программа.txt', { text: 'Программа вебинара\n10:00 открытие' });
  await row(page, 'Туризм и гостеприимство').click();
  await attach(page).click();
  await expect(files(page)).toHaveCount(2);
}

async function act(page: Page, name: string, doing: string) {
  await file(page, name)
    .getByRole('button', { name: /^Действия с файлом/ })
    .click();
  await page.getByRole('menuitem', { name: doing }).click();
}

const wish = { files: ['снимок.png', 'программа.txt'] };

test('two files are attached and seen, and the same file is not attached twice', async ({
  page,
  core,
  start,
}) => {
  await start(wish);
  await begin(page, core);
  await expect(messages(page)).toContainText('Приложены 2 файла');
  await expect(part(page, 'Файлы')).toContainText('снимок');
  const digests = (await attached(core)).map(({ attachment }) => attachment.digest);
  expect(new Set(digests).size).toBe(2);

  await attach(page).click();
  await expect(messages(page)).toContainText('Такой файл здесь уже есть: снимок.png');
  await expect(messages(page)).toContainText('Такой файл здесь уже есть: программа.txt');
  await expect(files(page)).toHaveCount(2);
  expect(await attached(core)).toHaveLength(2);

  await file(page, 'снимок')
    .getByRole('button', { name: /^Показать/ })
    .click();
  const picture = file(page, 'снимок').getByRole('img');
  await expect(picture).toBeVisible();
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(2);

  await file(page, 'программа')
    .getByRole('button', { name: /^Показать/ })
    .click();
  await expect(file(page, 'программа')).toContainText('10:00 открытие');

  await file(page, 'программа')
    .getByRole('button', { name: /^программа/ })
    .click();
  const id = (await attached(core)).find(({ attachment }) => attachment.file_name === 'программа.txt')
    ?.attachment.id;
  await expect.poll(() => core.opened()).toEqual([id]);
});

test('a file is renamed by keys, and the old name comes back by undo', async ({ page, core, start }) => {
  await start(wish);
  await begin(page, core);
  await file(page, 'снимок')
    .getByRole('button', { name: /^снимок/ })
    .focus();
  await page.keyboard.press('F2');
  const box = part(page, 'Файлы').getByRole('textbox', { name: 'Подпись файла' });
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('Участники вебинара');
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  expect((await attached(core)).map(({ label }) => label)).not.toContain('Участники вебинара');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('Участники вебинара');
  await page.keyboard.press('Enter');
  await expect(file(page, 'Участники вебинара')).toContainText('снимок.png');
  expect((await attached(core)).map(({ label }) => label)).toContain('Участники вебинара');

  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(file(page, 'Участники вебинара')).toHaveCount(0);
  await expect(files(page)).toHaveCount(2);
});

test('a file is taken away and comes back with its contents; a copy of it is saved', async ({
  page,
  core,
  start,
}) => {
  await start({ ...wish, save: 'копия.txt' });
  await begin(page, core);
  await act(page, 'программа', 'В корзину');
  await expect(messages(page)).toContainText('Файл убран в корзину: программа');
  await expect(files(page)).toHaveCount(1);
  await messages(page).getByRole('button', { name: 'Отменить' }).click();
  await expect(files(page)).toHaveCount(2);
  await file(page, 'программа')
    .getByRole('button', { name: /^Показать/ })
    .click();
  await expect(file(page, 'программа')).toContainText('10:00 открытие');

  await act(page, 'программа', 'Сохранить копию…');
  await expect(messages(page)).toContainText('Копия сохранена: копия.txt');

  await page.reload();
  await row(page, 'Туризм и гостеприимство').click();
  await expect(files(page)).toHaveCount(2);
});
