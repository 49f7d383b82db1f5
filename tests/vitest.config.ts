/** How the unit and migration tests run: plain Node, no browser. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vite-unit',
  css: { modules: { generateScopedName: '[local]' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/migration/**/*.test.ts'],
    environment: 'node',
    // Two cores are two workers: keys are derived for minutes, and nobody waits for the window of an editor.
    maxWorkers: '100%',
    // A module world for each of two hundred files was more than half of the run. A test that changes what others read puts it back.
    isolate: false,
    setupFiles: ['tests/support/without-workers.ts'],
    // A key derivation costs a second, and many times that on a machine that is busy with other things; a hanging test still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
