/** Carrying records away and bringing them back, by hand. The stick is a folder; dialogs are answered in the shell. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs } from './answer-dialogs.ts';
import { goTo } from './at-the-desk.ts';
import * as hand from './by-hand.ts';
import type { RunningDesk } from './launch.ts';

type AppAndWindow = Pick<RunningDesk, 'app' | 'window'>;

/** Presses "save" for that folder; what comes of it is for the test to see. */
export async function tryToSaveBackup({ app, window }: AppAndWindow, folder: string): Promise<void> {
  await goTo(window, 'app.backups');
  const hands = await hand.handsOn(window);
  await hand.untilTitled(hands, hands.words.say('backups.title'));
  await answerDialogs(app, { open: folder });
  await hand.press(hands, hands.words.say('backups.saveNow'));
}

/** Saves a backup into a folder, until the receipt is there; gives the path of the file. */
export async function saveBackup(desk: AppAndWindow, folder: string): Promise<string> {
  const before = new Set(await readdir(folder));
  await tryToSaveBackup(desk, folder);
  const { say } = (await hand.handsOn(desk.window)).words;
  await desk.window.getByRole('heading', { name: say('backups.receipt'), exact: true }).waitFor();
  const [name, ...others] = (await readdir(folder)).filter((each) => !before.has(each));
  if (name === undefined || others.length > 0) throw new Error('One new file was expected on the stick');
  return join(folder, name);
}

export type BackupKeyToType = { readonly passphrase: string } | { readonly recoveryKey: string } | 'ownKey';

/** From wherever the desk offers it (first run, locked, open) to the preview of a backup, or to what was wrong with it. */
export async function chooseBackup({ app, window }: AppAndWindow, file: string): Promise<void> {
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await startOpening(hands);
  await hand.untilTitled(hands, say('backups.restore'));
  await answerDialogs(app, { open: file });
  await hand.press(hands, say('backups.chooseFile'));
}

async function startOpening(hands: hand.Hands): Promise<void> {
  const { window, words } = hands;
  const onWelcome = hand.buttonOf(hands, words.say('firstRun.haveBackup'));
  const onLock = hand.buttonOf(hands, words.say('unlock.restore'));
  if ((await onWelcome.count()) > 0) return onWelcome.click();
  if ((await onLock.count()) > 0) return onLock.click();
  await goTo(window, 'app.backups');
  await hand.press(hands, words.say('backups.openBackup'));
}

export async function typeBackupKey(window: Page, key: BackupKeyToType): Promise<void> {
  if (key === 'ownKey') return;
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  if ('passphrase' in key) {
    await hand.choose(hands, say('backups.keyHow'), say('backups.keyPassphrase'));
    await hand.type(hands, say('backups.keyPassphrase'), key.passphrase);
  } else {
    await hand.choose(hands, say('backups.keyHow'), say('backups.keyRecovery'));
    await hand.type(hands, say('unlock.recoveryKey'), key.recoveryKey);
  }
  await hand.press(hands, say('backups.openBackup'));
}

/** Opens a backup as far as its preview: everything is verified by then, and nothing changed. */
export async function previewBackup(desk: AppAndWindow, file: string, key: BackupKeyToType): Promise<void> {
  await chooseBackup(desk, file);
  await typeBackupKey(desk.window, key);
  const { say } = (await hand.handsOn(desk.window)).words;
  await desk.window
    .getByRole('heading', { name: say('backups.preview'), exact: true })
    .waitFor({ timeout: 60_000 });
}

/** Brings a backup back, as a whole, and goes on to unlock it; gives the new, locked window. */
export async function openBackup(desk: AppAndWindow, file: string, key: BackupKeyToType): Promise<Page> {
  await previewBackup(desk, file, key);
  await restorePreviewed(desk);
  return goOnToUnlock(desk);
}

/** From the preview: restores, with the second question where an office is here already. */
export async function restorePreviewed({ window }: Pick<RunningDesk, 'window'>): Promise<void> {
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.press(hands, say('backups.restoreNow'));
  const question = window.getByRole('alertdialog');
  const done = hand.buttonOf(hands, say('backups.goUnlock'));
  await question.or(done).first().waitFor({ timeout: 60_000 });
  if (await question.isVisible()) await hand.press(hand.within(hands, question), say('backups.restoreNow'));
  await done.waitFor({ timeout: 60_000 });
}

/** After a restore: whatever the window knew ends with it. Gives the new, locked window. */
export async function goOnToUnlock({ app, window }: AppAndWindow): Promise<Page> {
  const opens = app.waitForEvent('window');
  const hands = await hand.handsOn(window);
  await hand.pressToLeave(hands, hands.words.say('backups.goUnlock'));
  const locked = await opens;
  await hand.untilTitled(await hand.handsOn(locked), hands.words.say('unlock.title'));
  return locked;
}
