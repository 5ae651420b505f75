import { expect, found, list, messages, pane, row, rows, test } from './letopis';

test('look', async ({ page, start }) => {
  await start();
  await expect(rows(page)).toHaveCount(23);
  await page.screenshot({ path: '/tmp/uishots/a.png' });
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('правление');
  await expect(found(page)).toContainText('из 23');
  console.log(await found(page).textContent(), await rows(page).count());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  console.log(await pane(page).ariaSnapshot());
  await page.screenshot({ path: '/tmp/uishots/b.png' });
  await page.keyboard.press('KeyE');
  await expect(page.getByRole('textbox', { name: 'Когда' })).toBeVisible();
  await page.screenshot({ path: '/tmp/uishots/c.png' });
  console.log(await page.ariaSnapshot());
});
