/** Before the first test of the running desk: packages, runtime and build are there, and a screen where the machine has none. */

import { ensureDisplay } from '../../build/setup/display.mjs';
import { prepare } from '../../build/setup/prepare.mjs';

// eslint-disable-next-line no-restricted-syntax -- Playwright demands a default export
export default async function prepareForTests(): Promise<() => void> {
  await prepare('test');
  return ensureDisplay();
}
