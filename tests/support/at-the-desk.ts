/** Coming and going: unlocking, locking, the language, the places of the rail, undoing, and leaving the desk as one should. */

import type { Locator, Page } from '@playwright/test';
import { languageNames, type Language } from '../../renderer/words/language.ts';
import type { Words } from '../../renderer/words/say.ts';
import type { WordId } from '../../renderer/words/words.ts';
import {
  choose,
  dismissMessages,
  handsOn,
  headingOf,
  messages,
  press,
  pressToLeave,
  type,
  untilTitled,
} from './by-hand.ts';
import type { RunningDesk } from './launch.ts';
import { wordsOn } from './words-in.ts';

/** Types a passphrase for that person and asks to open; what comes of it is for the test to see. */
export async function tryToUnlock(window: Page, name: string, passphrase: string): Promise<void> {
  const hands = await handsOn(window);
  const { say } = hands.words;
  await untilTitled(hands, say('unlock.title'));
  await choose(hands, say('unlock.who'), name);
  await type(hands, say('unlock.passphrase'), passphrase);
  await press(hands, say('unlock.open'));
}

/** Until the desk shows a screen. `openWithin` in milliseconds: the derivation alone takes about one second. */
export async function unlock(
  window: Page,
  name: string,
  passphrase: string,
  openWithin = 90_000,
): Promise<void> {
  await tryToUnlock(window, name, passphrase);
  await untilDeskIsOpen(window, openWithin);
}

/** Today, or after a lock where this person stood last. */
export async function untilDeskIsOpen(window: Page, openWithin = 90_000): Promise<void> {
  await (await railOf(window)).waitFor({ timeout: openWithin });
  await headingOf(await handsOn(window)).waitFor({ timeout: openWithin });
}

async function railOf(window: Page): Promise<Locator> {
  const { say } = await wordsOn(window);
  return window.getByRole('navigation', { name: say('app.mainNavigation'), exact: true });
}

/** Locks by the button of the rail. The old window's process ends after its snapshot; gives the new, locked window. */
export async function lock(
  { app, window }: Pick<RunningDesk, 'app' | 'window'>,
  lockWithin = 30_000,
): Promise<Page> {
  const opens = app.waitForEvent('window', { timeout: lockWithin });
  const hands = await handsOn(window);
  await pressToLeave(hands, hands.words.say('app.lock'));
  const locked = await opens;
  await untilTitled(await handsOn(locked), hands.words.say('unlock.title'));
  return locked;
}

/** On the screens that offer it, the welcome and the locked desk; the window shows itself anew. */
export async function setLanguage(window: Page, language: Language): Promise<void> {
  const { say, language: spoken } = await wordsOn(window);
  if (spoken === language) return;
  const choice = window.getByRole('group', {
    name: say('unlock.language'),
    exact: true,
  });
  await choice.getByRole('button', { name: languageNames[language], exact: true }).click();
  await window.locator(`html[lang="${language}"]`).waitFor();
  await wordsOn(window);
}

/** The places of the rail, by their word. */
export type RailPlace = Extract<
  WordId,
  | 'app.today'
  | 'app.members'
  | 'app.groups'
  | 'app.meetings'
  | 'app.trainings'
  | 'app.backups'
  | 'app.history'
  | 'app.settings'
>;

export async function goTo(window: Page, place: RailPlace): Promise<void> {
  const { say } = await wordsOn(window);
  const rail = await railOf(window);
  await rail
    .getByRole('link')
    .filter({ hasText: say(place) })
    .click();
}

/** How a message begins that tells what was taken back. */
function takenBack({ say }: Words): string {
  return say('undo.takenBack', { what: '' }).trim();
}

/** Takes the newest action back by the button of its message. */
export async function undoFromMessage(window: Page): Promise<void> {
  const hands = await handsOn(window);
  const { say } = hands.words;
  await dismissMessages(hands, takenBack(hands.words));
  await messages(hands)
    .getByRole('button', { name: say('ui.undo'), exact: true })
    .first()
    .click();
  await messages(hands).getByText(takenBack(hands.words)).first().waitFor();
}

/** Takes the newest action back by Ctrl+Z, with the cursor in no field. */
export async function undoByKey(window: Page): Promise<void> {
  const hands = await handsOn(window);
  await dismissMessages(hands, takenBack(hands.words));
  await window.locator('#content').focus();
  await window.keyboard.press('Control+Z');
  await messages(hands).getByText(takenBack(hands.words)).first().waitFor();
}

/** Leaves as a person does, through the end of the application: pending saves, a snapshot, then the process ends. */
export async function leave({ app }: Pick<RunningDesk, 'app'>): Promise<void> {
  const shell = app.process();
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  await app.close();
  if (shell.exitCode === null && shell.signalCode === null) await ended;
}

/** For the end of a test, however it went: a desk that has left already is left alone. */
export function stop({ pid }: Pick<RunningDesk, 'pid'>): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
