/** F12 at the desk: no name on any screen while a visitor looks, and nothing lost when they have gone. */

import { rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { deskIn } from '../support/access/desk-in.ts';
import { roads, untilSettled, type ScreenName } from '../support/access/roads.ts';
import { stop, unlock } from '../support/at-the-desk.ts';
import { buttonOf, fieldOf, handsOn, headingOf, messages, type, untilTitled } from '../support/by-hand.ts';
import { pressMenuKey } from '../support/menu-keys.ts';
import { copyCanaryOffice } from '../support/seeded-office.ts';
import { isForVisitors } from '../../renderer/app/for-visitors.ts';

const screens = Object.keys(roads) as ScreenName[];
const canary = 'ZQCANARY';

test('F12 leaves no name on any screen, keeps what is half typed, and brings everything back', async () => {
  test.setTimeout(240_000);
  const office = await copyCanaryOffice(200);
  const desk = await deskIn('en', office);
  const { app } = desk;
  let { window } = desk;
  try {
    await unlock(window, office.names[0], office.passphrases[0]);
    const hands = await handsOn(window);
    const { say } = hands.words;
    const visitor = () => pressMenuKey(app, { key: 'F12', withControl: false });
    const strip = window.getByRole('complementary', { name: say('app.visitor') });
    const cover = window.getByRole('alertdialog', { name: say('app.visitorCovered') });

    await test.step('every screen for visitors is drawn without a name', async () => {
      await roads.member(window);
      expect(await inThePage(window)).toContain(canary);
      await visitor();
      await expect(strip).toHaveText(say('app.visitorHere'));
      for (const screen of screens.filter(isForVisitors)) {
        await roads[screen](window);
        await untilSettled(window);
        expect.soft(await inThePage(window), screen).not.toContain(canary);
      }
    });

    await test.step('nothing is printed, changed or searched by name meanwhile', async () => {
      await pressMenuKey(app, { key: 'P' });
      await expect(messages(hands)).toContainText(say('app.visitorNotNow'));
      await pressMenuKey(app, { key: 'N' });
      await expect(window.locator('#content')).toHaveText(say('app.visitorNotNow'));
      await pressMenuKey(app, { key: 'K' });
      const search = window.getByRole('dialog').getByRole('searchbox');
      await search.fill('M-00');
      await expect(window.getByRole('dialog').getByRole('menuitem')).not.toHaveCount(0);
      expect(await inThePage(window)).not.toContain(canary);
      await visitor();
      await expect(strip).toHaveCount(0);
      await untilTitled(hands, say('members.newTitle'));
    });

    await test.step('every other screen is covered, and stands there again afterwards', async () => {
      for (const screen of screens.filter((each) => !isForVisitors(each))) {
        await roads[screen](window);
        await untilSettled(window);
        const before = await read(window);
        await visitor();
        await expect(cover).toBeVisible();
        expect.soft(await seen(window), screen).not.toContain(canary);
        await visitor();
        await expect(cover).toHaveCount(0);
        await expect.poll(() => read(window), screen).toBe(before);
      }
    });

    await test.step('what is half typed waits under the cover, with the cursor in it', async () => {
      await roads.newMember(window);
      const name = fieldOf(hands, say('members.calledBy'));
      await type(hands, say('members.calledBy'), `${canary} Asha`);
      await visitor();
      await expect(cover).toBeFocused();
      expect(await seen(window)).not.toContain(canary);
      await expect(buttonOf(hands, say('app.visitorToday'))).toHaveCount(0);
      await window.keyboard.type(' unseen ');
      await visitor();
      await expect(name).toHaveValue(`${canary} Asha`);
      await expect(name).toBeFocused();
    });

    await test.step('so does what is open, and what somebody searches', async () => {
      await roads.members(window);
      await pressMenuKey(app, { key: 'K' });
      const search = window.getByRole('dialog').getByRole('searchbox');
      await search.fill(`${canary}1`);
      await expect(window.getByRole('dialog').getByRole('menuitem')).not.toHaveCount(0);
      await visitor();
      await expect(cover).toBeFocused();
      expect(await seen(window)).not.toContain(canary);
      await window.keyboard.type(' unseen ');
      await window.keyboard.press('Escape');
      await visitor();
      await expect(search).toHaveValue(`${canary}1`);
      await search.press('Enter');
      await expect(headingOf(hands)).toContainText(canary);
    });

    await test.step('from under the cover there is a way to Today, and a lock ends it all', async () => {
      await roads.roster(window);
      await visitor();
      await buttonOf(hands, say('app.visitorToday')).click();
      await untilTitled(hands, say('app.today'));
      await expect(strip).toBeVisible();
      await untilSettled(window);
      expect(await inThePage(window)).not.toContain(canary);
      expect(
        await app.evaluate(({ webContents }) =>
          webContents.getAllWebContents().some((each) => each.isDevToolsOpened()),
        ),
      ).toBe(false);
      const opens = app.waitForEvent('window');
      await pressMenuKey(app, { key: 'L' });
      window = await opens;
      await unlock(window, office.names[0], office.passphrases[0]);
      await roads.members(window);
      await expect(window.locator('#content')).toContainText(canary);
    });
  } finally {
    stop(desk);
    await rm(office.dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** Everything there is in the page, seen or not: its text, its attributes, what stands in fields. */
function inThePage(window: Page): Promise<string> {
  return window.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.title, document.body.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });
}

/** What somebody reads on the screen, and what stands in its fields. */
function read(window: Page): Promise<string> {
  return window.locator('#content').evaluate((content: HTMLElement) => {
    const fields = [...content.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [content.innerText, ...fields.map(({ value }) => value)].join('\n');
  });
}

/** What of it can be seen or read out. */
function seen(window: Page): Promise<string> {
  return window.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('body *')].filter((part) =>
      part.checkVisibility({ visibilityProperty: true }),
    );
    const attributes = parts.flatMap((part) => [...part.attributes].map(({ value }) => value));
    const values = parts.map((part) => (part instanceof HTMLInputElement ? part.value : ''));
    return [document.title, document.body.innerText, ...attributes, ...values].join('\n');
  });
}
