// How the browser tests run: the system's Chromium, two workers, a real core for each.
import { defineConfig } from '@playwright/test';
import { chromium } from './chromium';

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/ui-tests',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    browserName: 'chromium',
    launchOptions: chromium,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    // Colours that still change would be measured as wrong.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
  },
});
