/** The tour on another computer: nothing but the backup, and a passphrase of the staff or the recovery sheet. */

import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Language } from '../../renderer/words/language.ts';
import { goTo, leave, setLanguage, stop, unlock } from './at-the-desk.ts';
import {
  chooseBackup,
  goOnToUnlock,
  restorePreviewed,
  typeBackupKey,
  type BackupKeyToType,
} from './backups-by-hand.ts';
import { handsOn, press, untilTitled } from './by-hand.ts';
import { launchDesk, type RunningDesk } from './launch.ts';
import type { StaffAtTheDesk } from './set-up-office.ts';
import * as made from './tour-office.ts';
import { sizeWindow, type Tour } from './tour-record.ts';

export interface FreshComputer {
  readonly dir: string;
  readonly language: Language;
  readonly backup: string;
  readonly key: Exclude<BackupKeyToType, 'ownKey'>;
  readonly unlockAs: StaffAtTheDesk;
}

export async function backupOpenedElsewhere(tour: Tour, fresh: FreshComputer): Promise<void> {
  const how = 'passphrase' in fresh.key ? 'ByPassphrase' : 'ByRecoverySheet';
  await tour.step(`backupOnAnotherComputer${how}`, async () => {
    const desk = await launchDesk({ office: join(fresh.dir, 'office') });
    try {
      await restore(tour, desk, fresh);
      await lookIn(tour, desk.app, await goOnToUnlock(desk), fresh);
      await leave(desk);
    } finally {
      stop(desk);
    }
  });
}

async function restore(tour: Tour, desk: RunningDesk, fresh: FreshComputer): Promise<void> {
  const { window } = desk;
  await sizeWindow(desk.app, window);
  await setLanguage(window, fresh.language);
  await tour.picture(window, 'first-run-welcome');
  await lookAtFirstQuestions(tour, window);
  await chooseBackup(desk, fresh.backup);
  const { say } = (await handsOn(window)).words;
  await window.getByRole('radiogroup', { name: say('backups.keyHow') }).waitFor();
  await tour.picture(window, 'backup-key');
  await typeBackupKey(window, fresh.key);
  const preview = window.getByRole('heading', {
    name: say('backups.preview'),
    exact: true,
  });
  await preview.waitFor({ timeout: 60_000 });
  await tour.picture(window, 'backup-preview');
  await restorePreviewed(desk);
  await tour.picture(window, 'backup-restored');
}

/** As far as the names of the office, and back. */
async function lookAtFirstQuestions(tour: Tour, window: Page): Promise<void> {
  const hands = await handsOn(window);
  const { say } = hands.words;
  await press(hands, say('firstRun.newOffice'));
  await untilTitled(hands, say('firstRun.officeTitle'));
  await tour.picture(window, 'first-run-office');
  await press(hands, say('app.back'));
  await untilTitled(hands, say('firstRun.welcome'));
}

async function lookIn(
  tour: Tour,
  app: ElectronApplication,
  window: Page,
  { unlockAs }: FreshComputer,
): Promise<void> {
  await sizeWindow(app, window);
  await unlock(window, unlockAs.name, unlockAs.passphrase);
  await tour.picture(window, 'today-restored');
  await goTo(window, 'app.members');
  const { say } = (await handsOn(window)).words;
  await untilTitled(await handsOn(window), say('members.title'));
  const everybody = say('members.count', {
    count: made.listOfMembers.people + 2,
  });
  await window.getByText(everybody, { exact: true }).first().waitFor();
  await tour.picture(window, 'members-restored');
}
