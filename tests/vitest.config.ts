/** How the unit and migration tests run: plain Node, no browser. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that put another module in the place of one: whoever came later in the same world would meet it, too. */
const withOtherModules = ['tests/unit', 'tests/migration'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) => /\.test\.tsx?$/.test(path) && /\bvi\.(?:do)?mock\(/i.test(readFileSync(root + path, 'utf8')),
    ),
);

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vite-unit',
  css: { modules: { generateScopedName: '[local]' } },
  test: {
    environment: 'node',
    // Two cores are two workers: keys are derived for minutes, and nobody waits for the window of an editor.
    maxWorkers: '100%',
    setupFiles: ['tests/support/without-workers.ts', 'tests/support/leave-as-found.ts'],
    // A key derivation costs a second, and many times that on a machine that is busy with other things; a hanging test still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'one world',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/migration/**/*.test.ts'],
          exclude: withOtherModules,
          // A module world for each of two hundred files was more than half of the run.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'worlds of their own', include: withOtherModules } },
    ],
  },
});
