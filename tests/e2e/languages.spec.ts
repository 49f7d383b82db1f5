/** The desk in the language of whoever sits at it: chosen on every screen that asks who is there, spoken on all of them. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { menuLabels } from '../../renderer/app/menu-labels.ts';
import { languageNames, localeOf, type Language } from '../../renderer/words/language.ts';
import { deskIn } from '../support/access/desk-in.ts';
import { notSaidIn, textsOn } from '../support/access/foreign-words.ts';
import { roads, untilSettled, type ScreenName } from '../support/access/roads.ts';
import { setLanguage, stop, unlock } from '../support/at-the-desk.ts';
import * as hand from '../support/by-hand.ts';
import { dumpOffice } from '../support/dump-office.ts';
import { launchDesk, type RunningDesk } from '../support/launch.ts';
import { copyOffice, type SeededOffice } from '../support/seeded-office.ts';
import { firstRun, madeUpStaff } from '../support/set-up-office.ts';
import { wordsIn } from '../support/words-in.ts';

// Each has a desk of its own.
test.describe.configure({ mode: 'parallel' });

const screens = Object.keys(roads) as ScreenName[];
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

for (const language of ['mr', 'hi', 'en'] as const) {
  test(`every screen speaks ${language}, and nothing else`, async () => {
    const known = await openDesk(language);
    const { window } = opened();
    const problems: Record<string, readonly string[]> = {};
    for (const screen of screens) {
      await roads[screen](window);
      await untilSettled(window);
      const found = await foreignOn(window, language, known);
      if (found.length > 0) problems[screen] = found;
    }
    expect(problems).toEqual({});
    await expect(window.locator('html')).toHaveAttribute('lang', language);
    expect(await menuTitles(opened())).toEqual(titlesIn(language));
    await expectDaysAndHours(window, language);
  });
}

for (const language of ['mr', 'hi'] as const) {
  test(`the first run is done in ${language} from its first page on`, async () => {
    dir = await mkdtemp(join(tmpdir(), 'sobat-languages-'));
    desk = await launchDesk({ office: join(dir, 'office'), profile: join(dir, 'profile') });
    const { window } = desk;
    await setLanguage(window, language);
    await expect(window.locator('html')).toHaveAttribute('lang', language);
    const known = [...madeUpStaff.map(({ name }) => name), 'Made-up Companions', 'Banyan Circle'];
    const problems: Record<string, readonly string[]> = {};
    await firstRun(window, {
      onPage: async (page) => {
        const found = await foreignOn(window, language, known);
        if (found.length > 0) problems[page] = found;
      },
    });
    expect(problems).toEqual({});
    expect(await menuTitles(desk)).toEqual(titlesIn(language));
  });
}

test('whoever comes to the locked desk chooses their language there, and it is kept', async () => {
  office = await copyOffice(members);
  const known = await textsOfRecords(office);
  desk = await deskIn('en', office);
  const { window } = desk;
  for (const language of ['hi', 'mr'] as const) {
    await setLanguage(window, language);
    expect(await foreignOn(window, language, known)).toEqual([]);
    expect(await menuTitles(desk)).toEqual(titlesIn(language));
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

/** Gives the texts of its records: whatever stands there may stand on the screen as it is. */
async function openDesk(language: Language): Promise<string[]> {
  office = await copyOffice(members);
  const known = await textsOfRecords(office);
  desk = await deskIn(language, office);
  await unlock(desk.window, office.names[0], office.passphrases[0]);
  return known;
}

function opened(): RunningDesk {
  if (desk === undefined) throw new Error('No desk was opened.');
  return desk;
}

async function textsOfRecords({ office: folder, passphrases, names }: SeededOffice): Promise<string[]> {
  const { lines } = await dumpOffice(folder, passphrases[0]);
  return [...new Set([...names, ...lines.flatMap((line) => stringsIn(JSON.parse(line)))])];
}

/** Without the words of the program in them, such as "livedExperience": none of these is for the screen. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^([a-z][A-Za-z]*)?$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function foreignOn(window: Page, language: Language, known: readonly string[]): Promise<string[]> {
  return notSaidIn(language, await textsOn(window), known);
}

/** As the language writes them, with the digits that every office has unless it chooses others. */
async function expectDaysAndHours(window: Page, language: Language): Promise<void> {
  const words = wordsIn(language);
  const today = await window.evaluate(() => new Intl.DateTimeFormat('en-CA').format(new Date()));
  await roads.today(window);
  await expect(window.getByText(words.sayDate(today, 'full'), { exact: true }).first()).toBeVisible();
  await roads.meetings(window);
  const newest = window.getByRole('grid').getByRole('row').nth(1);
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => words.sayWeekday(day));
  await expect(newest.getByRole('rowheader')).toHaveText(
    new RegExp(String.raw`^(${weekdays.join('|')}), [0-9]{1,2} (${monthsIn(language).join('|')}) [0-9]{4}$`),
  );
  await expect(newest.getByRole('gridcell').first()).toHaveText(/[0-9]{1,2}:[0-9]{2}/);
}

/** Of the native menu bar and of everything below it. */
async function menuTitles({ app }: RunningDesk): Promise<string[]> {
  const titles = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((item) => [
      item.label,
      ...(item.submenu?.items ?? [])
        .filter(({ type, visible, role }) => type !== 'separator' && visible && !/devtools/i.test(role ?? ''))
        .map(({ label }) => label),
    ]),
  );
  return titles.sort();
}

/** The way out of the made-up office stands in the menu of that one only, in the place of the way in. */
function titlesIn(language: Language): string[] {
  const labels = Object.entries(menuLabels(wordsIn(language)));
  return labels.flatMap(([item, label]) => (item === 'leaveMadeUp' ? [] : [label])).sort();
}

function monthsIn(language: Language): string[] {
  const month = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, place) => month.format(new Date(Date.UTC(2026, place, 15))));
}
