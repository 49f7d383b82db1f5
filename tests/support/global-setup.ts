/** Before the first test of the running desk: packages, runtime and build are there, and a screen for each desk that runs at once. */

import type { FullConfig } from '@playwright/test';
import { openDisplay } from '../../build/setup/display.mjs';
import { prepare } from '../../build/setup/prepare.mjs';
import { screensForTests } from './screens.ts';

// eslint-disable-next-line no-restricted-syntax -- Playwright demands a default export
export default async function prepareForTests({ workers }: FullConfig): Promise<() => void> {
  await prepare('test');
  if (process.platform !== 'linux') return () => undefined;
  const screens = await Promise.all(Array.from({ length: workers }, openDisplay));
  screensForTests.tell(screens.map(({ name }) => name));
  return () => {
    for (const { end } of screens) end();
  };
}
