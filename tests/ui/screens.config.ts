// How the pictures are made: like the tests, in one worker, into target/screens.
import tests from './playwright.config';

export default {
  ...tests,
  testMatch: 'screens.ts',
  outputDir: '../../target/screens-failed',
};
