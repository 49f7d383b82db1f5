/** `npm run bench`: the figures of the design, measured on this machine in the real desk; arguments pick files or titles. */

import { prepare } from './setup/prepare.mjs';
import { command, run, stopChildrenOnSignals, tool } from './setup/run.mjs';

await command(async (args) => {
  stopChildrenOnSignals();
  await prepare('test');
  // One at a time: two at once would measure each other.
  return run(
    tool('playwright', 'test', '-c', 'tests/playwright.config.ts', '--project=bench', '--workers=1', ...args),
  );
});
