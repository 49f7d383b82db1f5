/** Sources of ours as one script for a page: evaluated by the debugger, which no content policy holds back. */

import type { Page } from '@playwright/test';
import { build } from 'vite';
import { at } from '../../../build/setup/run.mjs';

/** Puts what that file exports into the window, under that name, and the styles it brings along. */
export async function putIntoPage(window: Page, file: string, name: string): Promise<void> {
  const { script, styles } = await bundleOf(file, name);
  if (styles !== '')
    await window.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, styles);
  await window.evaluate(`${script}; globalThis.${name} = ${name};`);
}

async function bundleOf(file: string, name: string): Promise<{ script: string; styles: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: at(),
    publicDir: false,
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      lib: { entry: at(file), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!('output' in output)) throw new Error('Nothing was bundled.');
  const styles = output.output.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : [],
  );
  return { script: output.output[0].code, styles: styles.join('\n') };
}
