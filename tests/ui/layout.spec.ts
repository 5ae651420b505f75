// Nothing stands beside the window: at small and large sizes, magnified, and with very long words.
import type { Page } from '@playwright/test';
import { expect, list, pane, row, test } from './letopis';
import { VIEWS } from './views';

const SIZES = [
  { name: '1280×720', width: 1280, height: 720 },
  { name: '1920×1080', width: 1920, height: 1080 },
  { name: '1280×720 at 200 %', width: 640, height: 360 },
];

/** What reaches beyond the window at its sides, by its tag and class; things that scroll or are cut by design apart. */
async function protruding(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isCut = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.right > width + 1 || box.left < -1) && !isCut(element.parentElement);
      })
      .map((element) => `${element.localName}.${element.className}`);
  });
}

/** Scroll containers that can be scrolled sideways; a table of data may, as WCAG 1.4.10 has it. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, body, body *')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls =
          element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        const isTable = element.getAttribute('role') === 'grid';
        return scrolls && !isTable && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.localName}.${element.className}`),
  );
}

/** What is cut at its side without a sign of it; boxes that follow the caret and words for the ear apart. */
async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isMeant = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const isShortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      return isShortened || style.clipPath !== 'none' || element.matches('input, textarea, .unseen');
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.clientWidth > 2 && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !isMeant(element))
      .map((element) => `${element.localName}.${element.className}`);
  });
}

for (const view of VIEWS) {
  test(`${view.name} fits into every window`, async ({ page, core, start }) => {
    await start(view.wish);
    await view.go(page, 'ru', core);
    for (const { name, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      expect(await protruding(page), name).toEqual([]);
      expect(await sideways(page), name).toEqual([]);
      expect(await cut(page), name).toEqual([]);
    }
  });
}

test('a name of nine hundred letters without a space stays in its place', async ({ page, core, start }) => {
  await start();
  const { event, revision } = await core.event('ev-23');
  const name = { ru: `Вебинар ${'о'.repeat(892)}`, en: event.name.en };
  await core.call('event_update', { event: { ...event, name }, revision, language: 'ru' });
  await page.reload();
  await row(page, 'Вебинар ооо').click();
  for (const place of [list(page), pane(page)]) {
    expect(await place.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      1,
    );
  }
  expect(await sideways(page)).toEqual([]);
  await pane(page).getByRole('button', { name: 'Изменить' }).click();
  await expect(page.getByRole('textbox', { name: 'Название, по-русски' })).toBeVisible();
  expect(await protruding(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
});
