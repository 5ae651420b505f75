// Pictures of every screen: target/screens/NAME-LANGUAGE-THEME-SIZE.png, and with README set
// the two of the README as well.
import { join } from 'node:path';
import type { Language } from '../../ui/src/generated/api';
import { test } from './letopis';
import { LANGUAGES, localeOf, THEMES, viewNamed, VIEWS } from './views';

const FOLDER = join(import.meta.dirname, '../../target/screens');
const SIZES = {
  '1280x720': { width: 1280, height: 720, scale: 1 },
  '1440x900': { width: 1440, height: 900, scale: 1 },
  '1920x1080': { width: 1920, height: 1080, scale: 1 },
  // 1280×720 magnified to 200 %.
  '200percent': { width: 640, height: 360, scale: 2 },
};
type Size = keyof typeof SIZES;
type Picture = { name: string; view: string; language: Language; theme: (typeof THEMES)[number]; size: Size };

/** Every screen in the size of a small office PC; those that one lives in also in others. */
const MORE_SIZES: Record<string, Size[]> = {
  'first-start': ['200percent'],
  chronicle: ['1920x1080'],
  event: ['1920x1080', '200percent'],
  editing: ['200percent'],
  organization: ['1920x1080', '200percent'],
};

const SCREENS: [string, Size[]][] = VIEWS.map(({ name }) => [
  name,
  ['1280x720', ...(MORE_SIZES[name] ?? [])],
]);

const README: Picture[] = [
  { name: 'chronicle-ru', view: 'event', language: 'ru', theme: 'light', size: '1440x900' },
  { name: 'association-ru', view: 'organization', language: 'ru', theme: 'light', size: '1440x900' },
];

const pictures: Picture[] = process.env.LETOPIS_README
  ? README
  : SCREENS.flatMap(([view, sizes]) =>
      LANGUAGES.flatMap((language) =>
        THEMES.flatMap((theme) =>
          sizes.map((size) => {
            const name = `${view}-${language}-${theme}-${size}`;
            return { name, view, language, theme, size };
          }),
        ),
      ),
    );

for (const { name, view, language, theme, size } of pictures) {
  const { width, height, scale } = SIZES[size];
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: theme });
    test('is taken', async ({ page, core, start }) => {
      const { wish, go } = viewNamed(view);
      await start({ ...wish, locale: localeOf(language) });
      await go(page, language, core);
      await page.screenshot({ path: join(FOLDER, `${name}.png`), caret: 'initial' });
    });
  });
}
