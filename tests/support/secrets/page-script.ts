/** Sources of ours as one script for a page: evaluated by the debugger, which no content policy holds back. */

import type { Page } from '@playwright/test';
import { build } from 'vite';
import { at } from '../../../build/setup/run.mjs';

/** Puts what that file exports into the window, under that name. */
export async function putIntoPage(window: Page, file: string, name: string): Promise<void> {
  await window.evaluate(`${await bundleOf(file, name)}; globalThis.${name} = ${name};`);
}

async function bundleOf(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: at(),
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'chrome130',
      lib: { entry: at(file), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}
