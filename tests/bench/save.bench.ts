/** One save: from the key to the acknowledgement and to the tick, beside a bare fdatasync of the same bytes on the same disk. */

import { test, type Page } from '@playwright/test';
import { leave, unlock } from '../support/at-the-desk.ts';
import { launchDesk } from '../support/launch.ts';
import { wordsOn } from '../support/words-in.ts';
import { copyOffice } from '../support/seeded-office.ts';
import { bareSync } from './bare-sync.ts';
import { report } from './figures.ts';

const tries = 60;
/** A register of thirty, sealed, with its history entry. */
const bytesOfASave = 8 * 1024;

/** One journal entry of so many bytes, as the window hands it to the shell; in a desk that nobody has unlocked. */
async function append(window: Page): Promise<number> {
  return window.evaluate(async (size) => {
    const { shell } = globalThis as unknown as {
      shell: Record<string, (input?: unknown) => Promise<unknown>>;
    };
    type Read = { value: { lastNumber: number; lastHash: Uint8Array } };
    const read = (await shell['journal.read']?.({ after: 2 ** 40 })) as Read | undefined;
    const entryId = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    const entry = {
      entryId,
      number: (read?.value.lastNumber ?? 0) + 1,
      previousHash: read?.value.lastHash,
      sealed: new Uint8Array(size),
    };
    const began = performance.now();
    await shell['journal.append']?.(entry);
    return performance.now() - began;
  }, bytesOfASave);
}

test('a save is acknowledged after the disk has it, and soon', async () => {
  const { office, profile } = await copyOffice(1000);
  const desk = await launchDesk({ office, profile });
  await desk.window.locator('input[type="password"]').waitFor();
  const acknowledged: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    acknowledged.push(await append(desk.window));
    bare.push(await bareSync(desk.app, office, bytesOfASave));
  }
  report({
    what: 'save acknowledged',
    times: acknowledged,
    beside: { what: 'bare fdatasync', times: bare },
    goal: 4,
  });
  await leave(desk);
});

test('the tick of a register appears when the record exists, and soon', async () => {
  const { office, profile, names, passphrases } = await copyOffice(1000);
  const desk = await launchDesk({ office, profile });
  const { window } = desk;
  await unlock(window, names[0], passphrases[0]);
  // The sheets not yet typed back, on Today: each line leads to its register.
  const { say } = await wordsOn(window);
  const waiting = window.getByRole('list', { name: say('meetings.waitingHeading'), exact: true });
  await waiting.getByRole('link').first().click();
  await window.getByRole('grid').locator('[role=row]').first().focus();
  await watchTicks(window);
  const ticks: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    ticks.push(await tick(window, n % 2 === 0 ? 'p' : 'a'));
    bare.push(await bareSync(desk.app, office, bytesOfASave));
  }
  report({
    what: 'tick on the screen',
    times: ticks,
    beside: { what: 'bare fdatasync', times: bare },
    goal: 8,
  });
  await leave(desk);
});

interface Ticks {
  began: number;
  ended: number;
}

async function watchTicks(window: Page): Promise<void> {
  await window.evaluate(() => {
    const ticks: Ticks = { began: 0, ended: 0 };
    Object.assign(globalThis, { ticks });
    addEventListener(
      'keydown',
      () => {
        ticks.began = performance.now();
        ticks.ended = 0;
      },
      { capture: true },
    );
    const grid = document.querySelector('[role=grid]');
    if (grid === null) throw new Error('No register.');
    new MutationObserver((changes) => {
      if (changes.some(({ attributeName }) => attributeName === 'aria-pressed'))
        ticks.ended = performance.now();
    }).observe(grid, { attributes: true, subtree: true });
  });
}

/** Marks the first row with that key, and gives the time from the key to the changed row. */
async function tick(window: Page, key: string): Promise<number> {
  await window.keyboard.press('Home');
  await window.keyboard.press(key);
  const took = await window.waitForFunction(() => {
    const { ticks } = globalThis as unknown as { ticks: Ticks };
    return ticks.ended > ticks.began ? ticks.ended - ticks.began : 0;
  });
  return took.jsonValue();
}
