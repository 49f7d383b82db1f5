/** The members of a large office in the real desk: opening their list for the first time and again, finding, scrolling. */

import { test, type Page } from '@playwright/test';
import { goTo, leave, tryToUnlock, untilDeskIsOpen } from '../support/at-the-desk.ts';
import { launchDesk } from '../support/launch.ts';
import { copyOffice } from '../support/seeded-office.ts';
import { putIntoPage } from '../support/secrets/page-script.ts';
import { report } from './figures.ts';
import type * as listInPage from './list-in-page.tsx';
import { memoryOf } from './memory.ts';

declare global {
  var listBench: typeof listInPage;
}

const tries = 7;
const patience = 240_000;
const firstName = '[role="grid"] [role="rowheader"]';

for (const members of [10_000, 100_000]) {
  test(`the list of ${String(members)} members opens at once, finds at every letter, and scrolls`, async () => {
    const { office, profile, names, passphrases } = await copyOffice(members);
    const desk = await launchDesk({ office, profile });
    const { window } = desk;
    const people = `${members.toLocaleString('en')} members`;
    const unlocked = performance.now();
    await tryToUnlock(window, names[0], passphrases[0]);
    await untilDeskIsOpen(window, patience);
    await putIntoPage(window, 'tests/bench/list-in-page.tsx', 'listBench');
    await window.evaluate(() => {
      globalThis.listBench.watchFrames();
    });
    const first = await opened(window);
    report({ what: `${people}: the list at once after the unlock, all of them read`, times: [first] });
    report({
      what: `${people}: from the passphrase until the list was there`,
      times: [performance.now() - unlocked],
    });
    report({
      what: `${people}: longest frame while they were read (goal under 50 ms)`,
      times: [await longestFrame(window)],
    });
    report({ what: `${people}: first rows, opened again (goal under 100 ms)`, times: await again(window) });
    report({ what: `${people}: first rows, back from a member`, times: await backFromMember(window) });
    report({ what: `${people}: a letter until it is drawn`, times: await letters(window) });
    report({
      what: `${people}: longest frame while scrolling (goal under 50 ms)`,
      times: await scrolled(window),
    });
    report({ what: `${people}: memory`, times: [await memoryOf(desk.app)], unit: 'MB' });
    await leave(desk);
  });
}

/** Milliseconds from the press on the rail to the frame with names, as the window itself counts them. */
async function opened(window: Page): Promise<number> {
  const there = window.evaluate(
    async ([selector, patience]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const link = document.querySelector<HTMLElement>('nav a[href*="members"]');
      const began = performance.now();
      link?.click();
      while (document.querySelector(selector) === null) {
        if (performance.now() - began > patience) throw new Error('The list did not open.');
        await frame();
      }
      await frame();
      return performance.now() - began;
    },
    [firstName, patience] as const,
  );
  return there;
}

async function again(window: Page): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    await goTo(window, 'app.today');
    await window.locator(firstName).waitFor({ state: 'detached' });
    times.push(await opened(window));
  }
  return times;
}

async function backFromMember(window: Page): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    await window.locator(`${firstName} button`).nth(n).click();
    await window.locator(firstName).first().waitFor({ state: 'detached', timeout: patience });
    times.push(await opened(window));
  }
  return times;
}

/** A name letter by letter. */
async function letters(window: Page): Promise<number[]> {
  // Whoever begins to type has looked at the list for a moment.
  await window.waitForTimeout(2000);
  return window.evaluate(async () => {
    const times: number[] = [];
    for (const letter of ['a', 's', 'h', 'a', ' ', 'k', 'u', 'l'])
      times.push(await globalThis.listBench.typed(letter));
    return times;
  });
}

async function longestFrame(window: Page): Promise<number> {
  return window.evaluate(() => globalThis.listBench.longestFrame());
}

async function scrolled(window: Page): Promise<number[]> {
  await window.evaluate(() => globalThis.listBench.typed(''));
  const times: number[] = [];
  await window.locator(firstName).first().hover();
  for (let n = 0; n < tries; n += 1) {
    await window.evaluate(() => {
      globalThis.listBench.watchFrames();
    });
    for (let turn = 0; turn < 40; turn += 1) await window.mouse.wheel(0, turn < 30 ? 480 : 4800);
    times.push(await longestFrame(window));
  }
  return times;
}
