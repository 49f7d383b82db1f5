/** Unlocking offices of every size: what it takes beside the derivation of the passphrase, which nobody may make faster. */

import { test } from '@playwright/test';
import { leave, tryToUnlock, untilDeskIsOpen } from '../support/at-the-desk.ts';
import { launchDesk } from '../support/launch.ts';
import { copyOffice } from '../support/seeded-office.ts';
import { report } from './figures.ts';
import { memoryOf } from './memory.ts';

/** Seeding the largest takes minutes, once for each build and day. */
const sizes = [
  { members: 140, tries: 7 },
  { members: 1000, tries: 7 },
  { members: 10_000, tries: 5 },
  { members: 100_000, tries: 3 },
];

for (const { members, tries } of sizes) {
  test(`unlock to Today with ${String(members)} members`, async () => {
    const { office, profile, names, passphrases } = await copyOffice(members);
    const right: number[] = [];
    const wrong: number[] = [];
    const memory: number[] = [];
    for (let n = 0; n < tries; n += 1) {
      const desk = await launchDesk({ office, profile });
      // A wrong passphrase costs the derivation and nothing else.
      let began = performance.now();
      await tryToUnlock(desk.window, names[0], 'not the words of anybody here');
      await desk.window.locator('input[aria-invalid="true"]').waitFor();
      wrong.push(performance.now() - began);
      began = performance.now();
      await tryToUnlock(desk.window, names[0], passphrases[0]);
      await untilDeskIsOpen(desk.window, 120_000);
      // The heading stands there at once; the week is what one waits for.
      await desk.window.locator('main a').first().waitFor({ timeout: 120_000 });
      right.push(performance.now() - began);
      memory.push(await memoryOf(desk.app));
      await leave(desk);
    }
    const beside = { what: 'a wrong passphrase', times: wrong };
    report({ what: `unlock, ${String(members)} members`, times: right, beside });
    const rest = right.map((time, n) => time - (wrong[n] ?? 0));
    report({ what: `unlock, ${String(members)} members, beside the derivation`, times: rest });
    report({ what: `memory on Today, ${String(members)} members`, times: memory, unit: 'MB' });
  });
}
