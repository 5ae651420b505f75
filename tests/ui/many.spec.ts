// Many events at once, and the table: selected, previewed, changed, undone; sorted, written in place, copied for Excel.
import type { Page } from '@playwright/test';
import {
  dialog,
  expect,
  found,
  heading,
  messages,
  options,
  pressRussian,
  rows,
  tabTo,
  test,
  type Core,
} from './letopis';

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Выделенные мероприятия' });
const picked = (page: Page) => page.locator('#list [aria-selected="true"]');
const grid = (page: Page) => page.getByRole('grid');
const headings = (page: Page) => grid(page).getByRole('columnheader');
/** The cells of a column, by its name, from above. */
async function column(page: Page, name: string): Promise<string[]> {
  const names = await headings(page).allInnerTexts();
  const at = names.findIndex((words) => words.trim() === name);
  const cells = grid(page).locator(`[role="rowgroup"] [role="row"] [data-column="${at}"]`);
  return (await cells.allInnerTexts()).map((words) => words.trim());
}

async function modes(core: Core): Promise<Map<string, string>> {
  const query = {
    ...{
      text: '',
      undated: false,
      certain_only: false,
      inferred: false,
      inferred_date: false,
      activities: false,
    },
    ...{ associations: [], kinds: [], modes: [], places: [], participants: [], outcomes: [] },
  };
  const asked = { query, order: 'newest_first', offset: 0, limit: 100, language: 'ru' } as const;
  return new Map((await core.call('event_list', asked)).rows.map(({ id, mode }) => [id, mode]));
}

async function showTable(page: Page) {
  await page.getByRole('group', { name: 'Вид' }).getByRole('button', { name: 'Таблицей' }).click();
  await expect(grid(page).getByRole('row')).not.toHaveCount(1);
}

/** Keeps what the page puts on the clipboard, of every kind. */
async function watchClipboard(page: Page) {
  await page.addInitScript(() => {
    const kept: Record<string, string> = {};
    Object.assign(globalThis, { kept });
    const set = DataTransfer.prototype.setData;
    DataTransfer.prototype.setData = function (format, data) {
      kept[format] = data;
      set.call(this, format, data);
    };
  });
}

async function copied(page: Page): Promise<{ text: string; html: string }> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const html = await page.evaluate(
    () => (globalThis as unknown as { kept: Record<string, string> }).kept['text/html'] ?? '',
  );
  return { text, html };
}

/** Reads tab-separated values as Excel does: a cell in quotes holds tabs, breaks and doubled quotes. */
function readTsv(text: string): string[][] {
  const table: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    const line = table.at(-1)!;
    const cell = line.at(-1)!;
    if (quoted && letter === '"' && text[at + 1] === '"') line[line.length - 1] = cell + text[++at]!;
    else if (letter === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && letter === '\t') line.push('');
    else if (!quoted && letter === '\r') continue;
    else if (!quoted && letter === '\n') table.push(['']);
    else line[line.length - 1] = cell + letter;
  }
  return table;
}

/** The cells of a copied HTML table, with their breaks, and whether Excel is told that they are text. */
async function readHtml(page: Page, html: string): Promise<{ words: string; isText: boolean }[][]> {
  return page.evaluate((html) => {
    // The styles are for Excel alone: the page would complain about them.
    const read = new DOMParser().parseFromString(html.replaceAll(' style=', ' data-style='), 'text/html');
    for (const end of read.querySelectorAll('br')) end.replaceWith('\n');
    return [...read.querySelectorAll('tr')].map((line) =>
      [...line.children].map((cell) => ({
        words: cell.textContent ?? '',
        isText: cell.getAttribute('data-style')?.includes("mso-number-format:'\\@'") ?? false,
      })),
    );
  }, html);
}

test('some are selected by Ctrl and Shift, seen before they change, and undone at once', async ({
  page,
  core,
  start,
}) => {
  await start();
  const before = await modes(core);
  await options(page)
    .nth(1)
    .click({ modifiers: ['Control'] });
  await options(page)
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await options(page)
    .nth(8)
    .click({ modifiers: ['Control'] });
  await expect(bar(page)).toContainText('Выделено 4 мероприятия');
  await expect(picked(page)).toHaveCount(4);
  await options(page)
    .nth(2)
    .click({ modifiers: ['Control'] });
  await expect(bar(page)).toContainText('Выделено 3 мероприятия');
  const ids = await picked(page).evaluateAll((lines) =>
    lines.map((line) => (line as HTMLElement).dataset.id ?? ''),
  );

  await bar(page).getByRole('button', { name: 'Изменить' }).click();
  await page.getByRole('menuitem', { name: 'Формат…' }).click();
  const question = dialog(page, 'Изменить формат');
  await question.getByRole('combobox').selectOption('mixed');
  await expect(question).toContainText('Изменятся 3 мероприятия.');
  const effect = question.getByRole('region', { name: 'Что изменится' });
  await expect(effect.getByRole('row')).toHaveCount(4);
  await expect(effect).toContainText('онлайн');
  expect(await modes(core)).toEqual(before);
  await question.getByRole('button', { name: 'Изменить 3 мероприятия' }).click();
  await expect(question).toHaveCount(0);
  const changed = new Map([...before, ...ids.map((id) => [id, 'mixed'] as const)]);
  expect(await modes(core)).toEqual(changed);

  await messages(page).getByRole('button', { name: 'Отменить' }).click();
  await expect.poll(() => modes(core)).toEqual(before);
});

test('all of the filter is changed by keys alone, and undone by one key', async ({ page, core, start }) => {
  await start();
  const before = await modes(core);
  await pressRussian(page, 'KeyF', 'Ctrl');
  await page.keyboard.type('правление');
  await page.keyboard.press('ArrowDown');
  await expect(found(page)).toHaveText('5 мероприятий из 23');
  await expect(rows(page).first()).toBeFocused();
  const ids = await rows(page).evaluateAll((lines) =>
    lines.map((line) => (line as HTMLElement).dataset.id ?? ''),
  );

  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText('Выделено 2 мероприятия');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar(page)).toContainText('Выделено 1 мероприятие');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);

  await pressRussian(page, 'KeyA', 'Ctrl');
  await expect(bar(page)).toContainText('Выделено 5 мероприятий');
  await pressRussian(page, 'KeyK', 'Ctrl');
  await page.keyboard.type('Выделенным: изменить формат');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
    'изменить формат',
  );
  await page.keyboard.press('Enter');
  const question = dialog(page, 'Изменить формат');
  const mode = question.getByRole('combobox');
  await expect(mode).toBeFocused();
  for (let steps = 0; steps < 6 && (await mode.inputValue()) !== 'mixed'; steps += 1) {
    await page.keyboard.press('ArrowDown');
  }
  const apply = question.getByRole('button', { name: 'Изменить 5 мероприятий' });
  await expect(apply).toBeEnabled();
  await tabTo(page, apply);
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  const mixed = () =>
    modes(core).then((all) => [...all].filter(([, mode]) => mode === 'mixed').map(([id]) => id));
  expect((await mixed()).sort()).toEqual([...ids].sort());

  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect.poll(() => modes(core)).toEqual(before);
});

test('several go to the trash together and come back together', async ({ page, core, start }) => {
  await start();
  await rows(page).first().focus();
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar(page)).toContainText('Выделено 3 мероприятия');
  await page.keyboard.press('Delete');
  const question = dialog(page, 'Удалить в корзину 3 мероприятия?');
  await expect(question.getByRole('button', { name: 'Отмена' })).toBeFocused();
  await tabTo(page, question.getByRole('button', { name: 'В корзину' }));
  await page.keyboard.press('Enter');
  await expect(found(page)).toHaveText('20 мероприятий');
  expect(await core.call('trash_list', { language: 'ru' })).toHaveLength(3);
  await messages(page).getByRole('button', { name: 'Отменить' }).click();
  await expect(found(page)).toHaveText('23 мероприятия');
  expect(await core.call('trash_list', { language: 'ru' })).toEqual([]);
});

test('the table sorts, takes other columns and remembers them', async ({ page, start }) => {
  await start();
  await showTable(page);
  const names = await column(page, 'Название');
  expect(names).toHaveLength(23);
  const order = (words: string[]) => words.map((name) => name.toLowerCase().replace(/[«»"]/g, ''));
  const heading = headings(page).filter({ hasText: 'Название' });
  await heading.click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => column(page, 'Название')).not.toEqual(names);
  const ascending = await column(page, 'Название');
  expect(order(ascending)).toEqual(order(ascending).sort());
  await heading.focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => column(page, 'Название')).toEqual([...ascending].reverse());

  await page.getByRole('button', { name: 'Столбцы' }).click();
  const menu = dialog(page, 'Столбцы');
  await menu.getByRole('checkbox', { name: 'Итоги' }).uncheck();
  await menu.getByRole('checkbox', { name: 'Примечание' }).check();
  await expect(headings(page).last()).toContainText('Примечание');
  await expect(headings(page).filter({ hasText: 'Итоги' })).toHaveCount(0);
  await menu.getByRole('checkbox', { name: 'Примечание' }).press('Alt+ArrowUp');
  await expect(headings(page).last()).toContainText('От города');
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(headings(page).filter({ hasText: 'Примечание' })).toBeVisible();
  await expect(headings(page).last()).toContainText('От города');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
});

test('a cell is written in its place by keys, refused where it cannot be, and undone', async ({
  page,
  core,
  start,
}) => {
  await start();
  await showTable(page);
  const cell = grid(page).getByRole('gridcell', { name: 'Вебинар «Туризм и гостеприимство»' });
  await cell.focus();
  await page.keyboard.press('F2');
  const box = grid(page).getByRole('textbox', { name: 'Название: правка ячейки' });
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('Вебинар о туризме');
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  expect((await core.event('ev-23')).event.name.ru).toBe('Вебинар «Туризм и гостеприимство»');

  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('Вебинар о туризме');
  await page.keyboard.press('Tab');
  await expect(box).toHaveCount(0);
  await expect(grid(page).getByRole('gridcell', { name: 'Вебинар о туризме' })).toBeVisible();
  expect((await core.event('ev-23')).event.name.ru).toBe('Вебинар о туризме');

  const date = grid(page).getByRole('gridcell', { name: '18 августа 2020 г.', exact: true });
  await date.focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('31.02.2020');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('textbox', { name: 'Дата: правка ячейки' })).toBeFocused();
  await expect(grid(page)).toContainText('Такой даты быть не может');
  await page.keyboard.press('Escape');
  expect((await core.event('ev-23')).event.date.edtf).toBe('2020-08-18');

  await pressRussian(page, 'KeyZ', 'Ctrl');
  await expect(cell).toBeVisible();
});

test('rows are copied so that Excel takes them cell by cell and reckons with none', async ({
  page,
  core,
  start,
}) => {
  await watchClipboard(page);
  await start();
  const { event, revision } = await core.event('ev-23');
  const name = { ...event.name, ru: '=СУММ(1;2) и «кавычки", ‹&›' };
  const note = { ru: 'Первая\tчерез табуляцию\nвторая "в кавычках"' };
  await core.call('event_update', { event: { ...event, name, note }, revision, language: 'ru' });
  await page.reload();
  await showTable(page);
  await page.getByRole('button', { name: 'Столбцы' }).click();
  await dialog(page, 'Столбцы').getByRole('checkbox', { name: 'Примечание' }).check();
  await expect(headings(page).filter({ hasText: 'Примечание' })).toBeVisible();
  await page.keyboard.press('Escape');
  const shown = (await headings(page).allInnerTexts()).map((words) => words.trim());

  await grid(page)
    .getByRole('gridcell', { name: /^=СУММ/ })
    .focus();
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Shift+ArrowDown');
  await pressRussian(page, 'KeyC', 'Ctrl');
  await expect(messages(page)).toContainText('Скопированы 2 строки с заголовками');
  const { text, html } = await copied(page);

  const lines = readTsv(text);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toEqual(shown);
  expect(lines.map((line) => line.length)).toEqual([shown.length, shown.length, shown.length]);
  const first = (heading: string) => lines[1]?.[shown.indexOf(heading)];
  expect(first('Название')).toBe(`'${name.ru}`);
  expect(first('Примечание')).toBe(note.ru);
  expect(first('Дата')).toBe('18 августа 2020 г.');

  const cells = await readHtml(page, html);
  expect(cells.map((line) => line.length)).toEqual([shown.length, shown.length, shown.length]);
  expect(cells[0]?.map(({ words }) => words)).toEqual(shown);
  expect(cells[1]?.[shown.indexOf('Название')]).toEqual({ words: name.ru, isText: true });
  expect(cells[1]?.[shown.indexOf('Примечание')]?.words).toBe(note.ru);
  expect(html.slice(html.indexOf('<table'))).not.toContain('\n');

  await page.keyboard.press('Escape');
  await grid(page)
    .getByRole('gridcell', { name: /^=СУММ/ })
    .focus();
  await pressRussian(page, 'KeyC', 'Ctrl');
  await expect(messages(page)).toContainText('Скопирована 1 ячейка');
  expect((await copied(page)).text).toBe(`"'${name.ru.replaceAll('"', '""')}"`);
});

test('a row is opened from the table by keys, beside what is selected', async ({ page, start }) => {
  await start();
  await showTable(page);
  await grid(page).getByRole('gridcell', { name: 'вебинар' }).first().focus();
  await page.keyboard.press('Control+Space');
  await expect(bar(page)).toContainText('Выделено 1 мероприятие');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toContainText('Туризм и гостеприимство');
  await expect(bar(page)).toContainText('Выделено 1 мероприятие');
  await expect(grid(page).locator('[aria-current="true"]')).toContainText('Туризм и гостеприимство');
  await expect(picked(page)).toContainText('Социальная политика');
});
