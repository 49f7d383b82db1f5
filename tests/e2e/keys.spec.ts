/** The keys of the desk: going anywhere, printing what is on the screen, help for it, and help in an emergency. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { zoomed } from '../support/access/desk-in.ts';
import { roads } from '../support/access/roads.ts';
import { mostHelplines } from '../../renderer/domain/settings.ts';
import { answerDialogs } from '../support/answer-dialogs.ts';
import { goTo, setLanguage, undoFromMessage } from '../support/at-the-desk.ts';
import {
  fieldOf,
  follow,
  handsOn,
  headingOf,
  messages,
  press,
  untilSaid,
  untilTitled,
  within,
  type Hands,
} from '../support/by-hand.ts';
import { pressMenuKey } from '../support/menu-keys.ts';
import { lockedDesk, remove, seededDesk, unlockSeeded, type SeededDesk } from '../support/seeded-desk.ts';
import { addHelplines, setLockMinutes } from '../support/settings-by-hand.ts';

let desk: SeededDesk;
test.afterEach(() => remove(desk));

/** This machine has no printer: what would have been sent to one is counted. */
async function countPrints(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ webContents }) => {
    const counted = globalThis as unknown as { printed: number };
    counted.printed = 0;
    for (const contents of webContents.getAllWebContents())
      contents.print = (_options, done) => {
        counted.printed += 1;
        done?.(true, '');
      };
  });
  return () => app.evaluate(() => (globalThis as unknown as { printed: number }).printed);
}

test('Ctrl+P prints the roster that is on the screen, and says so where there is nothing to print', async () => {
  desk = await seededDesk(40);
  const { app, window } = desk;
  const hands = await handsOn(window);
  const { say } = hands.words;
  const printed = await countPrints(app);
  await pressMenuKey(app, { key: 'P' });
  await expect(messages(hands)).toContainText(say('app.nothingToPrint'));
  expect(await printed()).toBe(0);
  await roads.roster(window);
  await pressMenuKey(app, { key: 'P' });
  await expect.poll(printed).toBe(1);
  await expect(messages(hands)).toContainText(say('meetings.printedSaid'));
});

test('a list is narrowed, read and left by keyboard, found again as it was, and printed and saved as it is seen', async () => {
  desk = await seededDesk(40);
  const { app, window } = desk;
  const hands = await handsOn(window);
  const { say } = hands.words;
  await goTo(window, 'app.members');
  const grid = window.getByRole('grid', { name: say('members.title'), exact: true });
  const active = grid.locator('[role="row"][tabindex="0"]');
  await tickInMenu(hands, say('ui.filter'), say('members.roleCaregiver'));
  await tickInMenu(hands, say('ui.filter'), say('members.roleVolunteer'));
  await press(hands, say('ui.columns'));
  await window
    .getByRole('dialog', { name: say('ui.columns') })
    .getByText(say('members.columnRoles'), { exact: true })
    .click();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  const chips = window.getByRole('list', { name: say('ui.filters') }).getByRole('button');
  await expect(chips).toHaveCount(2);
  await chips.last().focus();
  await window.keyboard.press('Delete');
  await expect(chips).toHaveCount(1);
  await expect(chips).toBeFocused();
  await active.focus();
  await window.keyboard.press('End');
  const initial = (await active.getByRole('rowheader').innerText()).slice(0, 1);
  await window.keyboard.press('Home');
  await window.keyboard.press(initial);
  const reached = (await active.getByRole('rowheader').innerText()).split('\n')[0] ?? '';
  expect(reached.startsWith(initial)).toBe(true);
  await window.keyboard.press('Enter');
  await expect(headingOf(hands)).not.toHaveText(say('members.title'));
  await goTo(window, 'app.members');
  await expect(chips).toHaveCount(1);
  await expect(active).toContainText(reached);
  await expect(window.getByRole('columnheader', { name: say('members.columnRoles') })).toHaveCount(0);
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(rows).toBeLessThan(40);

  const printed = await countPrints(app);
  await pressMenuKey(app, { key: 'P' });
  await untilTitled(hands, say('lists.title', { list: say('members.title') }));
  expect(await textBeyondItsPlace(window)).toEqual([]);
  expect(await window.locator('[data-sheets] tbody tr').count()).toBe(rows);
  expect(await window.locator('[data-sheets]').innerText()).not.toContain('Made-up Companions');
  await pressMenuKey(app, { key: 'P' });
  await expect.poll(printed).toBe(1);
  const file = join(desk.seeded.dir, 'list.csv');
  await answerDialogs(app, { save: file });
  await press(hands, say('lists.saveCsv'));
  await press(within(hands, window.getByRole('alertdialog')), say('lists.exportConfirm'));
  await untilSaid(hands, say('lists.savedSaid', { name: 'list.csv' }));
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(rows + 1);
  expect(lines[0]).toBe('\uFEFFName,Number,Groups,Calling');
  await goTo(window, 'app.history');
  const noted = say('history.exportedList', { list: say('app.members'), count: rows });
  await expect(window.getByRole('row').nth(1)).toContainText(noted);
});

test('Ctrl+K leads to a member by a piece of the name in either script, and to any screen, which the rail shows at 200 % as well', async () => {
  desk = await seededDesk(40);
  const { app, window } = desk;
  const hands = await handsOn(window);
  const { say } = hands.words;
  await goTo(window, 'app.members');
  const rows = window.getByRole('rowheader').filter({ hasText: /[A-Za-z]/ });
  const inBothScripts = rows.filter({ hasText: /\p{Script=Devanagari}/u });
  const spellings = (await inBothScripts.first().innerText()).split('\n').map((line) => line.trim());
  expect(spellings).toHaveLength(2);
  for (const spelling of spellings) {
    await askWhereTo(desk);
    await window.keyboard.type(spelling);
    await expect(window.getByRole('menuitem').first()).toContainText(spelling);
    await window.keyboard.press('Enter');
    await expect(window.getByText(spelling, { exact: true }).first()).toBeVisible();
  }
  await zoomed({ app, window }, 2, async () => {
    await askWhereTo(desk);
    await window.keyboard.type(say('app.history'));
    await window.keyboard.press('Enter');
    await untilTitled(hands, say('app.history'));
    await expect(window.locator('nav [aria-current="page"]')).toBeInViewport({ ratio: 0.9 });
  });
});

/** Until one can type: letters that come before the field is there go nowhere. */
async function askWhereTo({ app, window }: SeededDesk): Promise<void> {
  await pressMenuKey(app, { key: 'K' });
  await expect(window.getByRole('dialog').locator('input')).toBeFocused();
}

test('what to do when someone is in danger is one press away, locked or not, and leaves no trace in the history', async () => {
  desk = await lockedDesk(40);
  const { app, window } = desk;
  const printed = await countPrints(app);
  for (const language of ['en', 'hi', 'mr'] as const) {
    await setLanguage(window, language);
    const spoken = await handsOn(window);
    await press(spoken, spoken.words.say('danger.title'));
    await expect(headingOf(spoken)).toHaveText(spoken.words.say('danger.title'));
    await expect(window.getByText('14416')).toBeVisible();
    await expectOnePage(window);
    if (language === 'en') await press(spoken, spoken.words.say('danger.print'));
    await press(spoken, spoken.words.say('app.back'));
  }
  await expect.poll(printed).toBe(1);
  await unlockSeeded(desk);
  const hands = await handsOn(window);
  const { say } = hands.words;
  await follow(hands, say('danger.title'));
  await untilTitled(hands, say('danger.title'));
  await pressMenuKey(app, { key: 'P' });
  await expect.poll(printed).toBe(2);
  await follow(hands, say('app.history'));
  await untilTitled(hands, say('app.history'));
  await expect(window.getByText(say('danger.title'))).toHaveCount(1);

  // The office's own helplines come first, on one page of paper however many they are; a locked desk does not know them.
  const numbers = Array.from({ length: mostHelplines }, (_, place) => `020 5550 01${String(10 + place)}`);
  for (const some of [numbers.slice(0, 4), numbers.slice(4)]) {
    await goTo(window, 'app.settings');
    await addHelplines(hands, some);
    await follow(hands, say('danger.title'));
    await expect(window.locator('main li strong').first()).toHaveText(numbers[0] ?? '');
    await expectOnePage(window);
  }
  const locked = await lockedByItself(hands);
  const outside = await handsOn(locked);
  await press(outside, outside.words.say('danger.title'));
  await expect(locked.getByText('14416')).toBeVisible();
  await expect(locked.getByText(/5550/)).toHaveCount(0);
});

/** After the shortest time the settings offer: nobody has touched this machine for that long. */
async function lockedByItself(hands: Hands): Promise<Page> {
  const opens = desk.app.waitForEvent('window');
  await goTo(hands.window, 'app.settings');
  const minutes = fieldOf(hands, hands.words.say('settings.lockMinutes'));
  await setLockMinutes(hands, 5);
  await undoFromMessage(hands.window);
  await expect(minutes).toHaveValue('12');
  await setLockMinutes(hands, 1);
  await desk.app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 61;
  });
  const locked = await opens;
  await untilTitled(await handsOn(locked), hands.words.say('unlock.title'));
  return locked;
}

test('F1 says what the screen in front of one is for, before and after the desk is open', async () => {
  desk = await lockedDesk(40);
  const { app, window } = desk;
  const hands = await handsOn(window);
  const { say } = hands.words;
  await pressMenuKey(app, { key: 'F1', withControl: false });
  const help = window.getByRole('dialog', { name: say('help.title') });
  await expect(help).toContainText(say('help.locked1'));
  await press(hands, say('ui.close'));
  await unlockSeeded(desk);
  await goTo(window, 'app.backups');
  await pressMenuKey(app, { key: 'F1', withControl: false });
  await expect(help).toContainText(say('help.backups1'));
  await expect(help).toContainText('Ctrl+K');
  await window.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

/** The sheet is one page of paper, and everything on it is within that page. */
async function expectOnePage(window: Page): Promise<void> {
  await window.emulateMedia({ media: 'print' });
  const sheet = window.locator('[data-sheets] > section');
  await expect(sheet).toHaveCount(1);
  const { needed, there } = await sheet.evaluate((page) => ({
    needed: page.scrollHeight,
    there: page.clientHeight,
  }));
  expect(needed).toBeLessThanOrEqual(there);
  await window.emulateMedia({ media: null });
}

/** Ticks or unticks one line of a menu that stays open, and closes it. */
async function tickInMenu(hands: Hands, menu: string, line: string): Promise<void> {
  await press(hands, menu);
  await hands.window.getByRole('menuitemcheckbox', { name: line, exact: true }).click();
  await hands.window.keyboard.press('Escape');
  await hands.window.getByRole('menu').waitFor({ state: 'hidden' });
}

/** Texts of the sheets that reach beyond the cell, or the page, they stand in. */
function textBeyondItsPlace(window: Page): Promise<string[]> {
  return window.locator('[data-sheets] :is(section, td, th)').evaluateAll((places) =>
    places
      .filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => {
        return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
      })
      .map(({ textContent }) => textContent.slice(0, 60)),
  );
}
