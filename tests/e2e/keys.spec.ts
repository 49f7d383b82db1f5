/** The keys of the desk: going anywhere, printing what is on the screen, help for it, and help in an emergency. */

import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { goTo, setLanguage } from '../support/at-the-desk.ts';
import { follow, handsOn, headingOf, messages, press, untilTitled } from '../support/by-hand.ts';
import { pressMenuKey } from '../support/menu-keys.ts';
import { lockedDesk, remove, seededDesk, unlockSeeded, type SeededDesk } from '../support/seeded-desk.ts';

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
  await window.locator('main ul').first().getByRole('link').first().click();
  await window.getByRole('link', { name: say('meetings.openRoster') }).click();
  await untilTitled(hands, say('meetings.rosterTitle'));
  await pressMenuKey(app, { key: 'P' });
  await expect.poll(printed).toBe(1);
  await expect(messages(hands)).toContainText(say('meetings.printedSaid'));
});

test('Ctrl+K leads to a member by a piece of the name in either script, and to any screen', async () => {
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
    await pressMenuKey(app, { key: 'K' });
    await window.keyboard.type(spelling);
    await expect(window.getByRole('menuitem').first()).toContainText(spelling);
    await window.keyboard.press('Enter');
    await expect(window.getByText(spelling, { exact: true }).first()).toBeVisible();
  }
  await pressMenuKey(app, { key: 'K' });
  await window.keyboard.type(say('app.history'));
  await window.keyboard.press('Enter');
  await untilTitled(hands, say('app.history'));
});

test('what to do when someone is in danger is one press away, locked or not, and leaves no trace in the history', async () => {
  desk = await lockedDesk(40);
  const { app, window } = desk;
  const hands = await handsOn(window);
  const { say } = hands.words;
  await press(hands, say('danger.title'));
  await expect(headingOf(hands)).toHaveText(say('danger.title'));
  await expect(window.getByText('14416')).toBeVisible();
  const printed = await countPrints(app);
  await press(hands, say('danger.print'));
  await expect.poll(printed).toBe(1);
  await press(hands, say('app.back'));
  for (const language of ['hi', 'mr', 'en'] as const) {
    await setLanguage(window, language);
    const spoken = await handsOn(window);
    await press(spoken, spoken.words.say('danger.title'));
    await expectOnePage(window);
    await press(spoken, spoken.words.say('app.back'));
  }
  await unlockSeeded(desk);
  await follow(hands, say('danger.title'));
  await untilTitled(hands, say('danger.title'));
  await pressMenuKey(app, { key: 'P' });
  await expect.poll(printed).toBe(2);
  await follow(hands, say('app.history'));
  await untilTitled(hands, say('app.history'));
  await expect(window.getByText(say('danger.title'))).toHaveCount(1);
});

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
