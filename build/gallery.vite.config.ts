/** The gallery of our components as a page of its own, beside the application and never in it: only out/build is packed. */

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  root: at('renderer'),
  base: '/',
  publicDir: false,
  cacheDir: at('node_modules/.cache/vite-gallery'),
  plugins: [react()],
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  logLevel: 'warn',
  build: {
    outDir: at('out/gallery'),
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: at('renderer/ui/gallery/gallery.html') },
  },
});
