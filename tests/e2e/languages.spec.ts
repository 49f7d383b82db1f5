/** The desk in the language of whoever sits at it: chosen on every screen that asks who is there. That every screen speaks it: access.spec. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languageNames, type Language } from '../../renderer/words/language.ts';
import { deskIn } from '../support/access/desk-in.ts';
import { expectMenuIn, foreignOn, textsOfRecords } from '../support/access/spoken.ts';
import { setLanguage, stop, unlock } from '../support/at-the-desk.ts';
import * as hand from '../support/by-hand.ts';
import { launchDesk, type RunningDesk } from '../support/launch.ts';
import { copyOffice, type SeededOffice } from '../support/seeded-office.ts';
import { firstRun, namesOfFirstRun } from '../support/set-up-office.ts';
import { wordsIn } from '../support/words-in.ts';

// Each has a desk of its own.
test.describe.configure({ mode: 'parallel' });

const members = 12;
let office: SeededOffice | undefined;
let desk: RunningDesk | undefined;
let dir: string | undefined;

test.afterEach(async () => {
  if (desk !== undefined) stop(desk);
  for (const folder of [office?.dir, dir])
    if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  [office, desk, dir] = [undefined, undefined, undefined];
});

test('the first run is done in mr from its first page on', async () => {
  dir = await mkdtemp(join(tmpdir(), 'sobat-languages-'));
  desk = await launchDesk({ office: join(dir, 'office'), profile: join(dir, 'profile') });
  const { window } = desk;
  await setLanguage(window, 'mr');
  await expect(window.locator('html')).toHaveAttribute('lang', 'mr');
  const problems: Record<string, readonly string[]> = {};
  await firstRun(window, {
    onPage: async (page) => {
      const found = await foreignOn(window, 'mr', namesOfFirstRun);
      if (found.length > 0) problems[page] = found;
    },
  });
  expect(problems).toEqual({});
  await expectMenuIn(desk, 'mr');
});

test('whoever comes to the locked desk chooses their language there, and it is kept', async () => {
  office = await copyOffice(members);
  const known = await textsOfRecords(office);
  desk = await deskIn('en', office);
  const { window } = desk;
  for (const language of ['hi', 'mr'] as const) {
    await setLanguage(window, language);
    expect(await foreignOn(window, language, known)).toEqual([]);
    await expectMenuIn(desk, language);
  }
  await unlock(window, office.names[0], office.passphrases[0]);
  stop(desk);
  desk = await launchDesk(office);
  await expect(desk.window.locator('html')).toHaveAttribute('lang', 'mr');
});

test('the open desk changes its language by locking first', async () => {
  await openDesk('en');
  const { app, window } = opened();
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.press(hands, say('app.language', { language: languageNames.en }));
  await window.getByRole('menuitem', { name: languageNames.mr, exact: true }).click();
  const opens = app.waitForEvent('window');
  await hand.pressToLeave(hands, say('app.languageChange'));
  const locked = await opens;
  await locked.locator('html[lang="mr"]').waitFor();
  await unlock(locked, office?.names[0] ?? '', office?.passphrases[0] ?? '');
  await hand.untilTitled(await hand.handsOn(locked), wordsIn('mr').say('app.today'));
});

async function openDesk(language: Language): Promise<void> {
  office = await copyOffice(members);
  desk = await deskIn(language, office);
  await unlock(desk.window, office.names[0], office.passphrases[0]);
}

function opened(): RunningDesk {
  if (desk === undefined) throw new Error('No desk was opened.');
  return desk;
}
