/** How the unit and migration tests run: plain Node, no browser, each file in a fresh module world. */

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
    setupFiles: ['tests/support/without-workers.ts'],
    // The first key derivation of a file costs a second on a slow machine; a hanging test still ends.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
