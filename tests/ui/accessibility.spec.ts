// Every main screen, in both languages, light and dark, by the rules of WCAG 2.2 AA and good practice.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './letopis';
import { LANGUAGES, localeOf, THEMES, VIEWS } from './views';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that a theme can change. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

for (const view of VIEWS) {
  for (const language of LANGUAGES) {
    test(`${view.name} can be used by everybody (${language})`, async ({ page, core, start }) => {
      await start({ ...view.wish, locale: localeOf(language) });
      await view.go(page, language, core);
      for (const colorScheme of THEMES) {
        // Colours are measured when they have arrived: a change of theme fades the buttons over.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.waitForFunction(() => document.getAnimations().length === 0);
        const axe = new AxeBuilder({ page });
        const chosen = colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(OF_COLOURS);
        const { violations } = await chosen.analyze();
        const said = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]);
        expect(said, colorScheme).toEqual([]);
      }
    });
  }
}
