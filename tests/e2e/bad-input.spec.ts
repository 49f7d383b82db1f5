/** What people get wrong, and what comes back damaged: each time a clear sentence, and nothing in the records has changed. */

import { spawn } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { electronRuntime } from '../../build/runtime/ensure.mjs';
import { root } from '../../build/setup/run.mjs';
import { stop, tryToUnlock } from '../support/at-the-desk.ts';
import { chooseBackup, saveBackup, tryToSaveBackup, typeBackupKey } from '../support/backups-by-hand.ts';
import { badBackups } from '../support/bad-backups.ts';
import * as hand from '../support/by-hand.ts';
import { deskArguments, launchDesk } from '../support/launch.ts';
import * as work from '../support/office-work.ts';
import {
  lockedDesk,
  recordsOf,
  remove,
  seededDesk,
  unlockSeeded,
  type SeededDesk,
} from '../support/seeded-desk.ts';
import { copyOffice } from '../support/seeded-office.ts';
import { wordsIn } from '../support/words-in.ts';

const { say } = wordsIn('en');
let desk: SeededDesk;

test.afterEach(async () => {
  await remove(desk);
});

test('a wrong passphrase opens nothing and says so, and the right one opens afterwards', async () => {
  desk = await lockedDesk(12);
  const { window, seeded } = desk;
  const before = (await recordsOf(desk)).lines;
  const [name] = seeded.names;
  const passphrase = seeded.passphrases[0];
  const wrong = [seeded.passphrases[1], ` ${passphrase}`, passphrase.toUpperCase(), 'x', '🙂'];
  for (const typed of wrong) {
    await tryToUnlock(window, name, typed);
    await window.getByRole('button', { name: say('unlock.opening') }).waitFor({ state: 'hidden' });
    await expect(window.getByText(say('unlock.wrong', { name }), { exact: true })).toBeVisible();
  }
  await tryToUnlock(window, name, '');
  await window.getByText(say('unlock.missing'), { exact: true }).waitFor();
  expect((await recordsOf(desk)).lines).toEqual(before);
  await unlockSeeded(desk);
});

test('a member without a name, with a turned or endless name or an impossible date is not entered; nothing typed is lost', async () => {
  desk = await seededDesk(12);
  const { window } = desk;
  const before = (await recordsOf(desk)).lines;
  await window.getByRole('link', { name: say('app.members'), exact: true }).click();
  await work.startNewMember(window);
  const hands = await hand.handsOn(window);
  const calledBy = say('members.calledBy');
  const refused = async (problem: string) => {
    await hand.press(hands, say('app.save'));
    await window.getByText(problem, { exact: true }).first().waitFor();
    await expect(hand.headingOf(hands)).toHaveText(say('members.newTitle'));
  };
  await hand.tick(hands, say('members.roles'), [say('members.roleCaregiver')]);
  await refused(say('problem.nameMissing'));
  await hand.paste(hands, calledBy, 'क'.repeat(10_000));
  await refused(say('problem.nameTooLong'));
  await hand.paste(hands, calledBy, 'Asha \u202Eevil\u202C');
  await refused(say('problem.textHidden'));
  await hand.type(hands, calledBy, 'Sulekha');
  await hand.type(hands, say('members.joinedOn'), '31/02/2026');
  await refused(say('problem.dateImpossible'));
  await expect(hand.fieldOf(hands, say('members.joinedOn'))).toHaveValue('31/02/2026');
  await expect(hand.fieldOf(hands, calledBy)).toHaveValue('Sulekha');
  expect((await recordsOf(desk)).lines).toEqual(before);
});

test('an emoji, a joined family of them and Devanagari with its joiners are kept in a name as they were typed', async () => {
  desk = await seededDesk(12);
  const names = ['Asha 🌻', '👩‍👩‍👧 Kulkarni', 'शर्‍वरी'];
  for (const calledBy of names) await work.addMember(desk.window, { calledBy, roles: ['caregiver'] });
  const kept = (await recordsOf(desk)).all('members').map(({ calledBy }) => calledBy);
  for (const name of names) expect(kept).toContain(name.normalize('NFC'));
});

test('a backup that is cut off, changed, of a newer Sobat or no backup at all is refused in its own words', async () => {
  desk = await seededDesk(12);
  const stick = await mkdtemp(join(desk.seeded.dir, 'stick-'));
  const good = await saveBackup(desk, stick);
  const before = (await recordsOf(desk)).lines;
  for (const { what, file, says } of await badBackups(good, stick)) {
    await test.step(`a backup that ${what}`, async () => {
      await chooseBackup(desk, file);
      await desk.window.getByRole('alert').getByText(say(says), { exact: true }).waitFor();
      await desk.window.getByText(say('failure.nothingChanged'), { exact: true }).first().waitFor();
    });
  }
  expect((await recordsOf(desk)).lines).toEqual(before);
});

test('a backup of another office does not take the place of this one', async () => {
  desk = await seededDesk(12);
  const other = await copyOffice(40, desk.seeded.dir);
  const snapshots = join(other.office, 'snapshots');
  const [snapshot = ''] = await readdir(snapshots);
  const before = (await recordsOf(desk)).lines;
  await chooseBackup(desk, join(snapshots, snapshot));
  await desk.window.getByText(say('backups.keyOtherTime'), { exact: true }).waitFor();
  await typeBackupKey(desk.window, { passphrase: other.passphrases[0] });
  await desk.window.getByRole('alert').getByText(say('failure.otherOffice'), { exact: true }).waitFor();
  expect((await recordsOf(desk)).lines).toEqual(before);
});

test('a backup to a stick that cannot be written is not called saved', async () => {
  desk = await seededDesk(12);
  const before = (await recordsOf(desk)).lines;
  await tryToSaveBackup(desk, '/proc');
  await desk.window.getByRole('alert').first().waitFor();
  await desk.window.getByText(say('failure.nothingChanged'), { exact: true }).first().waitFor();
  await expect(desk.window.getByText(say('backups.done'), { exact: true })).toHaveCount(0);
  expect((await recordsOf(desk)).lines).toEqual(before);
});

test('a second start brings the first window to the front and ends', async () => {
  desk = await seededDesk(12);
  const { executable } = await electronRuntime();
  const { office, profile } = desk.seeded;
  const second = spawn(executable, ['.', ...deskArguments(office, profile)], {
    cwd: root,
    stdio: 'ignore',
  });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  expect(desk.app.windows()).toHaveLength(1);
  await work.addMember(desk.window, {
    calledBy: 'Sulekha',
    roles: ['caregiver'],
  });
});

test('another account is told that the desk is open somewhere else, and changes nothing', async () => {
  desk = await seededDesk(12);
  const { office, dir } = desk.seeded;
  const before = (await recordsOf(desk)).lines;
  const other = await launchDesk({
    office,
    profile: join(dir, 'profile-of-another'),
  });
  try {
    await hand.untilTitled(await hand.handsOn(other.window), say('unlock.heldTitle'));
    await other.window.getByRole('button', { name: say('app.tryAgain'), exact: true }).waitFor();
  } finally {
    stop(other);
  }
  expect((await recordsOf(desk)).lines).toEqual(before);
  await work.addMember(desk.window, {
    calledBy: 'Sulekha',
    roles: ['caregiver'],
  });
});
