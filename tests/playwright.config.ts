/** How the tests of the running desk are found and started; `npx playwright test -c tests/playwright.config.ts` alone is enough. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { isSoak } from './support/soak.ts';
import { screensForTests } from './support/screens.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const minutes = 60_000;

// Every worker reads this file before its first test.
screensForTests.take();

/** Tests of the packed application are named by their S number, all others of tests/faults by their REL number. */
const packaged = '**/faults/s[0-9]*.spec.ts';

export default defineConfig({
  testDir: '.',
  // Approved pictures; the name of each says which system and engine drew it.
  snapshotPathTemplate: '{testDir}/fixtures/gallery/{arg}{ext}',
  outputDir: at('out/test/playwright'),
  globalSetup: './support/global-setup.ts',
  // Two cores: measured, a third desk makes each of them half as slow again, and nothing is gained.
  workers: 2,
  retries: 0,
  timeout: 6 * minutes,
  expect: { timeout: 10_000 },
  // What people would wait for too long in `npm test`: the same again in another language, size or theme.
  ...(isSoak() ? {} : { grepInvert: /@soak/ }),
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./support/fault-table-reporter.ts']],
  use: { trace: 'off', actionTimeout: 15_000 },
  projects: [
    { name: 'e2e', testMatch: '**/e2e/**/*.spec.ts', testIgnore: '**/e2e/tour.spec.ts' },
    { name: 'tour', testMatch: '**/e2e/tour.spec.ts', timeout: 10 * minutes },
    { name: 'faults', testMatch: '**/faults/rel-*.spec.ts', timeout: 15 * minutes },
    { name: 'packing', testMatch: '**/faults/packing.setup.ts', timeout: 5 * minutes },
    { name: 'security', testMatch: packaged, dependencies: ['packing'] },
    { name: 'bench', testMatch: '**/bench/**/*.bench.ts', timeout: 60 * minutes },
  ],
});
