/**
 * The paper loop of an office with sixty groups: a year planned, a month opened, a register saved, sixty rosters in one job; with a
 * thousand and with ten thousand meetings behind it, so that growth shows.
 */

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogs } from '../support/answer-dialogs.ts';
import { goTo, leave, tryToUnlock, untilDeskIsOpen } from '../support/at-the-desk.ts';
import { launchDesk } from '../support/launch.ts';
import { putIntoPage } from '../support/secrets/page-script.ts';
import { copyOffice, type SeededOffice } from '../support/seeded-office.ts';
import { wordsOn } from '../support/words-in.ts';
import { bareSync } from './bare-sync.ts';
import { emptyWindow, type EmptyWindow } from './empty-window.ts';
import { report } from './figures.ts';
import type * as planningInPage from './planning-in-page.ts';

declare global {
  var planningBench: typeof planningInPage;
}

/** Of a made-up office one group for every twenty-eight. */
const members = 1680;
const rosters = 60;
const tries = 7;
const fewTries = 3;
const patience = 240_000;

for (const past of [1000, 10_000]) {
  test(`sixty groups are planned, typed back and printed after ${String(past)} meetings`, async () => {
    const seeded = await copyOffice(members);
    const behind = `${past.toLocaleString('en')} past meetings`;
    await planAndType(seeded, past, behind);
    await lookAndPrint(seeded, behind);
  });
}

/** Behind the locked screen, by the desk's own commands: nothing is drawn meanwhile. */
async function planAndType(seeded: SeededOffice, past: number, behind: string): Promise<void> {
  const { office, profile, names, passphrases } = seeded;
  const desk = await launchDesk({ office, profile });
  const { window } = desk;
  await window.locator('input[type="password"]').waitFor();
  await putIntoPage(window, 'tests/bench/planning-in-page.ts', 'planningBench');
  await window.evaluate(([name, passphrase]) => globalThis.planningBench.unlock(name, passphrase), [
    names[0],
    passphrases[0],
  ] as const);
  expect(
    await window.evaluate((count) => globalThis.planningBench.lengthenPast(count), past),
  ).toBeGreaterThanOrEqual(past);
  const year = { times: [] as number[], bare: [] as number[], count: 0 };
  for (let n = 0; n < fewTries; n += 1) {
    const planned = await window.evaluate(() => globalThis.planningBench.planYear());
    year.times.push(planned.time);
    year.count = planned.count;
    year.bare.push(await window.evaluate(() => globalThis.planningBench.bareYear()));
  }
  report({
    what: `${behind}: a year of ${String(year.count)} meetings planned`,
    times: year.times,
    beside: { what: 'the same meetings put into a bare IndexedDB', times: year.bare },
  });
  const saves = { times: [] as number[], bare: [] as number[], lines: 0 };
  for (let n = 0; n < tries * 3; n += 1) {
    const saved = await window.evaluate(() => globalThis.planningBench.saveRegister());
    saves.times.push(saved.time);
    saves.lines = saved.count;
    saves.bare.push(await bareSync(desk.app, office, saved.count * bytesOfALine));
  }
  report({
    what: `${behind}: a register of ${String(saves.lines)} saved and acknowledged`,
    times: saves.times,
    beside: { what: 'a bare fdatasync of as many bytes', times: saves.bare },
  });
  expect(
    await window.evaluate((count) => globalThis.planningBench.fillWeek(count), rosters),
  ).toBeGreaterThanOrEqual(rosters);
  await window.evaluate(() => globalThis.planningBench.close());
  await leave(desk);
}

/** A line of a register as it stands in an entry of the journal, before and after. */
const bytesOfALine = 160;

async function lookAndPrint(seeded: SeededOffice, behind: string): Promise<void> {
  const { office, profile, names, passphrases } = seeded;
  const desk = await launchDesk({ office, profile });
  const { app, window } = desk;
  await tryToUnlock(window, names[0], passphrases[0]);
  await untilDeskIsOpen(window, patience);
  const opened: number[] = [];
  const turned: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    opened.push(await calendarOpened(window));
    turned.push(await monthTurned(window));
    await goTo(window, 'app.today');
  }
  report({ what: `${behind}: the calendar opened`, times: opened });
  report({ what: `${behind}: the next month`, times: turned });
  const folder = await mkdtemp(join(tmpdir(), 'sobat-rosters-'));
  const empty = await emptyWindow();
  const printed = await weekPrinted(app, window, join(folder, 'first.pdf'));
  const text = await window.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const again: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < fewTries; n += 1) {
    again.push(await weekPrinted(app, window, join(folder, `again-${String(n)}.pdf`)));
    bare.push(await plainlyPrinted(empty, text));
  }
  await empty.end();
  const beside = { what: 'the same text printed by Chromium, nothing prepared', times: bare };
  report({ what: `${behind}: ${String(rosters)} rosters numbered and printed`, times: [printed], beside });
  report({ what: `${behind}: the same printed again`, times: again, beside });
  await rm(folder, { recursive: true });
  await leave(desk);
}

/** From the press until the meetings of the days in view are there, by the window's own clock. */
async function calendarOpened(window: Page): Promise<number> {
  await goTo(window, 'app.meetings');
  const { say } = await wordsOn(window);
  const link = window.getByRole('link', { name: say('calendar.open') });
  await link.waitFor();
  return untilDrawn(window, () => link.click());
}

async function monthTurned(window: Page): Promise<number> {
  const { say } = await wordsOn(window);
  return untilDrawn(window, () => window.getByRole('button', { name: say('calendar.after') }).click());
}

/** The time from the click until nothing of the page changed for two frames. */
async function untilDrawn(window: Page, act: () => Promise<void>): Promise<number> {
  await window.evaluate(() => {
    const watch = { began: 0, changed: 0 };
    Object.assign(globalThis, { watch });
    addEventListener('click', () => (watch.began = performance.now()), { capture: true, once: true });
    new MutationObserver(() => (watch.changed = performance.now())).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await act();
  const took = await window.waitForFunction(() => {
    const { began, changed } = (globalThis as unknown as { watch: { began: number; changed: number } }).watch;
    return changed > began && performance.now() - changed > 400 ? changed - began : 0;
  });
  return took.jsonValue();
}

async function weekPrinted(app: ElectronApplication, window: Page, file: string): Promise<number> {
  const { say } = await wordsOn(window);
  await goTo(window, 'app.meetings');
  await window.getByRole('button', { name: say('paper.weekOpen') }).click();
  const save = window.getByRole('button', { name: say('lists.savePdf') });
  await save.waitFor({ timeout: patience });
  await answerDialogs(app, { save: file });
  const began = performance.now();
  await save.click();
  await expect
    .poll(
      () =>
        stat(file).then(
          ({ size }) => size,
          () => 0,
        ),
      { timeout: patience, intervals: [20] },
    )
    .toBeGreaterThan(0);
  return performance.now() - began;
}

/** What stands on the sheets, as plain lines of a page without a style, printed by the same Chromium. */
async function plainlyPrinted({ app }: EmptyWindow, text: string): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }, body) => {
    const [plain] = BrowserWindow.getAllWindows();
    if (plain === undefined) throw new Error('There is no empty window.');
    await plain.loadURL(`data:text/plain;charset=utf-8,${encodeURIComponent(body)}`);
    const began = performance.now();
    await plain.webContents.printToPDF({ pageSize: 'A4' });
    return performance.now() - began;
  }, text);
}
