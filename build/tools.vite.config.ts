/** Bundles the command line tools for Node: our own code into one file each, packages loaded from node_modules. */

import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const entries = readdirSync(at('build/tools')).filter((name) => name.endsWith('.ts'));

/** Set-up and runtime find their files beside themselves, so they are loaded from where they are instead of bundled. */
const fromTheirPlace: Plugin = {
  name: 'from-their-place',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.endsWith('.mjs') || !source.startsWith('.')) return null;
    return { id: new URL(source, pathToFileURL(importer)).href, external: true };
  },
};

export default defineConfig({
  root: at('build/tools'),
  plugins: [fromTheirPlace],
  build: {
    ssr: true,
    outDir: at('out/tools'),
    emptyOutDir: true,
    target: 'node20.18',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        entries.map((name) => [name.replace(/\.ts$/, ''), at(`build/tools/${name}`)]),
      ),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
});
