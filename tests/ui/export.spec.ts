// What is on the screen goes into a file, and only when somebody chose where.
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, found, messages, test } from './letopis';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Выгрузить' });

async function choose(page: Page, what: RegExp) {
  await page.getByRole('button', { name: 'Выгрузить' }).click();
  await dialog(page).getByRole('radio', { name: what }).check();
  await dialog(page).getByRole('button', { name: 'Сохранить как…' }).click();
}

/** The one file that was written, its name as the message says it. */
async function written(page: Page, suggested: string): Promise<{ path: string; bytes: Buffer }> {
  await expect(messages(page)).toContainText('Файл сохранён');
  const folder = dirname(suggested);
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  await expect(messages(page)).toContainText(names[0]!);
  const path = `${folder}/${names[0]}`;
  return { path, bytes: await readFile(path) };
}

test('the chronicle is written as a PDF, and opens from the message', async ({ page, core, start }) => {
  const suggested = await start({ save: 'suggested' });
  await choose(page, /^Летопись, PDF/);
  const { path, bytes } = await written(page, suggested);
  expect(basename(path)).toMatch(/^Летопись сотрудничества города Ставрополя.*\.pdf$/);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(messages(page)).toContainText('23 мероприятия');
  await messages(page).getByRole('button', { name: 'Открыть файл' }).click();
  await messages(page).getByRole('button', { name: 'Показать в папке' }).click();
  await expect.poll(() => core.opened()).toEqual([path, path]);
});

test('the list for Excel holds what the filter shows, in Russian', async ({ page, start }) => {
  const suggested = await start({ save: 'suggested' });
  await page.getByRole('button', { name: /^2018 год/ }).click();
  await expect(found(page)).toHaveText('3 мероприятия из 23');
  await page.getByRole('button', { name: 'Выгрузить' }).click();
  await expect(dialog(page)).toContainText('3 мероприятия по условиям с экрана');
  await expect(dialog(page)).toContainText('период: 2018 г.');
  await page.keyboard.press('Escape');
  await choose(page, /^Список мероприятий для Excel/);
  const text = (await written(page, suggested)).bytes.toString();
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain('февраль 2018 г.;');
  expect(text).not.toContain('2019 г.;');
});

test('the list for programs has English headers and EDTF dates', async ({ page, start }) => {
  const suggested = await start({ save: 'suggested' });
  await choose(page, /^Список для программ/);
  const lines = (await written(page, suggested)).bytes.toString().split('\r\n');
  expect(lines[0]).toMatch(/^id,/);
  expect(lines.find((line) => line.startsWith('ev-21,'))).toContain('2020-08-13?');
});

test('a dialog that was cancelled changes nothing', async ({ page, start }) => {
  await start();
  await choose(page, /^Летопись, PDF/);
  await expect(dialog(page).getByRole('button', { name: 'Сохранить как…' })).toBeEnabled();
  await expect(messages(page)).toBeHidden();
  await dialog(page).getByRole('button', { name: 'Отмена' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(found(page)).toHaveText('23 мероприятия');
});

test('a folder that is not there is said where one can choose again', async ({ page, start }) => {
  const path = await start({ save: 'missing/chronicle.pdf' });
  await choose(page, /^Летопись, PDF/);
  await expect(dialog(page).getByRole('alert')).toContainText(
    `Папки для файла «${path}» нет. Ничего не записано: выберите другую папку.`,
  );
  await expect(dialog(page).getByRole('button', { name: 'Сохранить как…' })).toBeEnabled();
});
