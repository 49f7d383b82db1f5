/** How the three sides are bundled: the window's pages, the shell, and the one file between them. Nothing stays in node_modules. */

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The oldest engine we run on is the fallback runtime's: Electron 33. */
const chromium = 'chrome130';
const node = 'node20.18';

/** A readable name for a file whose address must never change, such as a worker the content policy admits by name. */
const fixedName = '[name].js';

export default defineConfig({
  root: at('renderer'),
  base: '/',
  publicDir: false,
  cacheDir: at('node_modules/.cache/vite'),
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: { host: '127.0.0.1', strictPort: false },
  // Workers are modules of their own origin under a fixed address: [Note: One worker address a room] in this room's README.
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: `workers/${fixedName}`, chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
  environments: {
    client: {
      build: {
        outDir: at('out/build/renderer'),
        emptyOutDir: true,
        target: chromium,
        modulePreload: { polyfill: false },
        // The content policy admits no data: fonts or style; every asset is a file.
        assetsInlineLimit: 0,
        sourcemap: false,
        rolldownOptions: {
          input: { window: at('renderer/app/index.html'), parse: at('renderer/exchange/parse.html') },
        },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['node', 'module', 'development|production'] },
      build: {
        outDir: at('out/build/main'),
        emptyOutDir: true,
        target: node,
        minify: false,
        rolldownOptions: {
          input: { main: at('electron/main/main.ts') },
          external: ['electron', /^node:/],
          output: { format: 'es', entryFileNames: fixedName, chunkFileNames: fixedName },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['module', 'development|production'] },
      build: {
        outDir: at('out/build/preload'),
        emptyOutDir: true,
        target: chromium,
        minify: false,
        rolldownOptions: {
          input: { preload: at('electron/preload/preload.ts') },
          external: ['electron'],
          // The sandbox loads one CommonJS file and nothing else.
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
  builder: {},
});
