import { expect, found, list, messages, pane, row, rows, test } from './letopis';
import { writeFileSync } from 'node:fs';
async function shot(page, path) { const s = await page.context().newCDPSession(page); const {data} = await s.send('Page.captureScreenshot',{format:'png'}); writeFileSync(path, Buffer.from(data,'base64')); }
test('look', async ({ page, start }) => {
  await start();
  await expect(rows(page)).toHaveCount(23);
  await shot(page, '/tmp/uishots/a.png');
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('правление');
  await expect(found(page)).toContainText('из 23');
  console.log(await found(page).textContent(), await rows(page).count());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  console.log(await pane(page).ariaSnapshot());
  await shot(page, '/tmp/uishots/b.png');
  await page.keyboard.press('KeyE');
  await expect(page.getByRole('textbox', { name: 'Когда' })).toBeVisible();
  await shot(page, '/tmp/uishots/c.png');
  console.log(await page.ariaSnapshot());
});
