/** The members of a large office in the real desk: opening their list for the first time and again, finding, scrolling. */

import { expect, test, type Page } from '@playwright/test';
import { databaseName } from '../../renderer/data/database.ts';
import { goTo, leave, tryToUnlock, untilDeskIsOpen } from '../support/at-the-desk.ts';
import { launchDesk } from '../support/launch.ts';
import { copyOffice, type SeededOffice } from '../support/seeded-office.ts';
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
    const seeded = await copyOffice(members);
    await untilCopiesAreKept(seeded);
    const { office, profile, names, passphrases } = seeded;
    const desk = await launchDesk({ office, profile });
    const { window } = desk;
    const people = `${members.toLocaleString('en')} members`;
    await putIntoPage(window, 'tests/bench/list-in-page.tsx', 'listBench');
    // Before the unlock: afterwards the desk looks through the same rows behind everything else.
    const bare = await inTurn(() => bareReading(window));
    const unlocked = performance.now();
    await tryToUnlock(window, names[0], passphrases[0]);
    await untilDeskIsOpen(window, patience);
    await watchFrames(window);
    const first = await opened(window);
    const untilList = performance.now() - unlocked;
    const whileRead = await longestFrame(window);
    // Figures of a list that names somebody twice, or misses many, would be of something else.
    const shown = Number(await window.locator('[role="grid"]').getAttribute('aria-rowcount')) - 1;
    expect(shown).toBeLessThanOrEqual(members);
    expect(shown).toBeGreaterThan(members * 0.95);
    report({
      what: `${people}: the list at once after the unlock, all of them read`,
      times: [first],
      beside: {
        what: 'their rows and those of their groups read from IndexedDB and not opened',
        times: bare,
      },
    });
    report({ what: `${people}: from the passphrase until the list was there`, times: [untilList] });
    report({ what: `${people}: longest frame while they were read (goal under 50 ms)`, times: [whileRead] });
    const memory = await memoryOf(desk.app);
    const again = await openedAgain(window);
    const back = await backFromMember(window);
    const found = await letters(window);
    const frames = await scrolled(window);
    const plain = await plainObjects(window, members);
    const beside = (times: readonly number[]) => ({ what: 'plain objects in the same table', times });
    const opening = beside(plain.opened);
    report({
      what: `${people}: first rows, opened again (goal under 100 ms)`,
      times: again,
      beside: opening,
    });
    report({ what: `${people}: first rows, back from a member`, times: back, beside: opening });
    report({ what: `${people}: a letter until it is drawn`, times: found, beside: beside(plain.letters) });
    report({
      what: `${people}: longest frame while scrolling (goal under 50 ms)`,
      times: frames,
      beside: beside(plain.frames),
    });
    report({ what: `${people}: memory`, times: [memory], unit: 'MB' });
    await leave(desk);
  });
}

/** An office that was unlocked before, as on every day but the first: the copies of its members were made. */
async function untilCopiesAreKept({ office, profile, names, passphrases }: SeededOffice): Promise<void> {
  const desk = await launchDesk({ office, profile });
  await tryToUnlock(desk.window, names[0], passphrases[0]);
  await untilDeskIsOpen(desk.window, patience);
  let [before, now] = [-1, 0];
  while (now === 0 || now !== before) {
    await desk.window.waitForTimeout(2000);
    [before, now] = [now, await desk.window.evaluate(countOfCopies, databaseName)];
  }
  await leave(desk);
}

/** Runs in the window: of the memberships, which are copied last. */
async function countOfCopies(name: string): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  const those = IDBKeyRange.bound('memberships/', 'memberships0');
  const counting = database.transaction('pages').objectStore('pages').count(those);
  await new Promise((resolve) => {
    counting.onsuccess = resolve;
  });
  database.close();
  return counting.result;
}

async function inTurn(measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < tries; n += 1) times.push(await measure());
  return times;
}

/** The limit of whatever opens row after row: the same rows, as many at once as the desk reads, and nothing done with them. */
async function bareReading(window: Page): Promise<number> {
  return window.evaluate(
    async ([name, tables]) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
        });
      const database = await settled(indexedDB.open(name));
      const began = performance.now();
      for (const table of tables) {
        let rows: { id: string }[] = [];
        let after = '';
        do {
          const store = database.transaction(table).objectStore(table);
          const some = store.getAll(IDBKeyRange.lowerBound(after, true), 250);
          rows = await settled(some as IDBRequest<{ id: string }[]>);
          after = rows.at(-1)?.id ?? '';
        } while (rows.length === 250);
      }
      const time = performance.now() - began;
      database.close();
      return time;
    },
    [databaseName, ['members', 'groups', 'memberships']] as const,
  );
}

interface Plain {
  readonly opened: number[];
  readonly letters: number[];
  readonly frames: number[];
}

/** As many people as objects in memory, in the same table. */
async function plainObjects(window: Page, count: number): Promise<Plain> {
  const plain: Plain = { opened: [], letters: [], frames: [] };
  // Where no list of the desk lies beneath, which would be taken for this one.
  await goTo(window, 'app.today');
  await window.locator(firstName).first().waitFor({ state: 'detached' });
  for (let n = 0; n < tries; n += 1) {
    plain.opened.push(await window.evaluate((rows) => globalThis.listBench.openList(rows), count));
    plain.frames.push(await framesOfTheWheel(window));
    plain.letters.push(await window.evaluate(() => globalThis.listBench.until('letter')));
    await window.evaluate(() => {
      globalThis.listBench.clear();
    });
  }
  return plain;
}

async function watchFrames(window: Page): Promise<void> {
  await window.evaluate(() => {
    globalThis.listBench.watchFrames();
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

async function openedAgain(window: Page): Promise<number[]> {
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
  return inTurn(() => framesOfTheWheel(window));
}

async function framesOfTheWheel(window: Page): Promise<number> {
  // In the middle of the window: there is a row, whichever list lies on top.
  await window.mouse.move(640, 400);
  await watchFrames(window);
  for (let turn = 0; turn < 40; turn += 1) await window.mouse.wheel(0, turn < 30 ? 480 : 4800);
  return longestFrame(window);
}
