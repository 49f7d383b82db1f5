/** The list of records with ten and with a hundred thousand rows: opening, a letter, a sort, scrolling; beside an empty box. */

import { test, type Page } from '@playwright/test';
import { launchDesk } from '../support/launch.ts';
import { leave } from '../support/at-the-desk.ts';
import { copyOffice } from '../support/seeded-office.ts';
import { putIntoPage } from '../support/secrets/page-script.ts';
import { report } from './figures.ts';
import type * as listInPage from './list-in-page.tsx';

declare global {
  var listBench: typeof listInPage;
}

const tries = 7;
const turnsOfTheWheel = 40;

test('the rows of a long list are there at once, and it scrolls as smoothly as an empty box', async () => {
  const { office, profile } = await copyOffice(12);
  const desk = await launchDesk({ office, profile });
  const { window } = desk;
  await putIntoPage(window, 'tests/bench/list-in-page.tsx', 'listBench');
  for (const count of [10_000, 100_000]) {
    const { empty, list } = await sideBySide(window, count);
    const rows = count.toLocaleString('en');
    report({
      what: `${rows} rows: the first of them (goal under 100 ms)`,
      times: list.opened,
      beside: { what: 'an empty box', times: empty.opened },
    });
    report({
      what: `${rows} rows: longest frame while scrolling (goal under 50 ms)`,
      times: list.frames,
      beside: { what: 'an empty box', times: empty.frames },
    });
    for (const change of ['letter', 'sort'] as const)
      report({ what: `${rows} rows: a ${change}`, times: await changed(window, count, change) });
  }
  await leave(desk);
});

interface Measured {
  readonly opened: number[];
  readonly frames: number[];
}

/** In turns, so that whatever else the machine does meanwhile meets both. */
async function sideBySide(window: Page, count: number): Promise<{ empty: Measured; list: Measured }> {
  const empty: Measured = { opened: [], frames: [] };
  const list: Measured = { opened: [], frames: [] };
  for (let n = 0; n < tries; n += 1) {
    await measure(window, 'openEmptyBox', count, empty);
    await measure(window, 'openList', count, list);
  }
  return { empty, list };
}

async function measure(
  window: Page,
  open: 'openList' | 'openEmptyBox',
  count: number,
  { opened, frames }: Measured,
): Promise<void> {
  opened.push(await window.evaluate(({ open, count }) => globalThis.listBench[open](count), { open, count }));
  frames.push(await scrolled(window));
  await window.evaluate(() => {
    globalThis.listBench.clear();
  });
}

async function scrolled(window: Page): Promise<number> {
  await window.mouse.move(400, 400);
  await window.evaluate(() => {
    globalThis.listBench.watchFrames();
  });
  for (let turn = 0; turn < turnsOfTheWheel; turn += 1) await window.mouse.wheel(0, turn < 30 ? 480 : 4800);
  return window.evaluate(() => globalThis.listBench.longestFrame());
}

async function changed(window: Page, count: number, change: 'letter' | 'sort'): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    await window.evaluate((rows) => globalThis.listBench.openList(rows), count);
    times.push(await window.evaluate((what) => globalThis.listBench.until(what), change));
    await window.evaluate(() => {
      globalThis.listBench.clear();
    });
  }
  return times;
}
