/** The tour on the first computer: the first run, then the office's main job from the first member to the backup. */

import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { at } from '../../build/setup/run.mjs';
import { goTo, lock, undoByKey, undoFromMessage, unlock } from './at-the-desk.ts';
import { previewBackup, saveBackup } from './backups-by-hand.ts';
import { handsOn, pick } from './by-hand.ts';
import { importCsv, openCsv, saveRosterPdf } from './files-by-hand.ts';
import { launchDesk, type RunningDesk } from './launch.ts';
import { addMemberByKeyboard } from './member-by-keyboard.ts';
import * as groups from './groups-by-hand.ts';
import * as work from './office-work.ts';
import { finishRegister, markRegister, openRegister } from './register-by-hand.ts';
import { firstRun, type OfficeSetUp } from './set-up-office.ts';
import * as made from './tour-office.ts';
import { secondsSince, sizeWindow, type Tour } from './tour-record.ts';
import { addProgramme, addTrainingSession, recordOrientation } from './trainings-by-hand.ts';

export interface TourDesk extends Omit<RunningDesk, 'window'> {
  /** Changes with every lock. */
  window: Page;
  readonly setUp: OfficeSetUp;
}

/** Starts the desk on an empty folder and sets the office up, as far as its first look at Today. */
export async function firstMorning(tour: Tour, dir: string): Promise<TourDesk> {
  const running = await tour.step('start', () => launchDesk({ office: join(dir, 'office') }));
  await sizeWindow(running.app, running.window);
  const setUp = await tour.step('firstRun', () =>
    firstRun(running.window, {
      ...made.office,
      staff: [{ name: 'Meera Gokarnekar' }, { name: 'Suhas Tendolkar', passphrase: made.secondPassphrase }],
      onPage: (page) => tour.picture(running.window, `first-run-${page}`),
    }),
  );
  tour.note('madeUpPassphrases', {
    staff: setUp.staff,
    recoveryKey: setUp.recoveryKey,
  });
  await tour.picture(running.window, 'today-on-the-first-morning');
  return { ...running, setUp };
}

/** Gives the path of the backup. */
export async function mainJob(tour: Tour, desk: TourDesk, out: string): Promise<string> {
  await lockAndUnlock(tour, desk);
  await enterMembers(tour, desk);
  await tour.step('venueAndGroup', () => foundSaturdayGroup(tour, desk));
  await tour.step('planAndRoster', () => planSaturday(tour, desk, join(out, 'roster.pdf')));
  await tour.step('signedSheetTypedBack', () => holdTodaysMeeting(tour, desk));
  await tour.step('orientation', () => recordTraining(tour, desk));
  await lookBack(tour, desk);
  return tour.step('backup', () => carryAway(tour, desk, out));
}

async function lockAndUnlock(tour: Tour, desk: TourDesk): Promise<void> {
  desk.window = await tour.step('lock', () => lock(desk));
  await sizeWindow(desk.app, desk.window);
  await tour.picture(desk.window, 'locked');
  const [you] = desk.setUp.staff;
  await tour.step('unlock', () => unlock(desk.window, you.name, you.passphrase));
}

async function enterMembers(tour: Tour, desk: TourDesk): Promise<void> {
  const { window } = desk;
  await goTo(window, 'app.members');
  await tour.picture(window, 'members-empty');
  const typing = await tour.step('memberByKeyboard', () => addMemberByKeyboard(desk, made.firstMember));
  tour.note('memberByKeyboard', typing);
  await tour.picture(window, 'member', { keepsMessages: true });
  await tour.step('memberByMouse', async () => {
    await goTo(window, 'app.members');
    await work.startNewMember(window);
    const hands = await handsOn(window);
    await work.typeMember(hands, made.secondMember);
    await tour.picture(window, 'new-member');
    await hands.place.getByRole('button', { name: hands.words.say('app.save'), exact: true }).click();
    await work.memberNumberShown(window, made.secondMember.calledBy);
  });
  const { file, people } = made.listOfMembers;
  await tour.step('membersFromCsv', async () => {
    await openCsv(desk, at(file));
    await tour.picture(window, 'import');
    await importCsv(desk, at(file), people);
  });
  await tour.picture(window, 'members');
}

async function foundSaturdayGroup(tour: Tour, { window }: TourDesk): Promise<void> {
  await addVenueAndUndo(tour, window);
  await tour.picture(window, 'venues');
  await groups.addGroup(window, made.saturdayGroup, () =>
    tour.picture(window, 'new-group', { keepsPlace: true }),
  );
  for (const joining of made.saturdayMembers) await groups.join(window, joining);
  await tour.picture(window, 'group');
}

/** Taken back by the button of its message, then by Ctrl+Z, and entered a third time. */
async function addVenueAndUndo(tour: Tour, window: Page): Promise<void> {
  await groups.addVenue(window, made.venue);
  await undoFromMessage(window);
  await tour.picture(window, 'undone', { keepsMessages: true });
  await groups.addVenue(window, made.venue);
  await undoByKey(window);
  await groups.addVenue(window, made.venue);
}

async function planSaturday(tour: Tour, desk: TourDesk, pdf: string): Promise<void> {
  await groups.planMeeting(desk.window);
  await tour.picture(desk.window, 'meeting-planned');
  await saveRosterPdf(desk, pdf);
  await tour.picture(desk.window, 'roster');
}

/** A sheet is typed back from its day on: this group meets today. */
async function holdTodaysMeeting(tour: Tour, desk: TourDesk): Promise<void> {
  const { window } = desk;
  await groups.addGroup(window, made.todaysGroup);
  for (const joining of made.todaysMembers) await groups.join(window, joining);
  await groups.planMeeting(window);
  await saveRosterPdf(desk, join(at('out'), 'roster-typed-back.pdf'));
  await goTo(window, 'app.today');
  await tour.picture(window, 'today');
  const { marks, newcomer, ...counts } = made.todaysSheet;
  const hands = await handsOn(window);
  const week = window.getByRole('list', { name: hands.words.say('meetings.weekHeading'), exact: true });
  await week.getByRole('link').filter({ hasText: made.todaysGroup.name }).click();
  await openRegister(window);
  await pick(hands, hands.words.say('registers.addMember'), newcomer, newcomer.slice(0, 4));
  await markRegister(window, { marks, ...counts });
  await tour.picture(window, 'register');
  await finishRegister(window);
  await tour.picture(window, 'meeting-held');
}

async function recordTraining(tour: Tour, { window }: TourDesk): Promise<void> {
  await addProgramme(window, made.orientation);
  await addTrainingSession(window, {
    programme: made.orientation.name,
    date: made.typedDay(-9),
    venue: made.venue.name,
  });
  await work.openMember(window, made.oriented.name);
  await recordOrientation(window, made.oriented.calledBy);
  await tour.picture(window, 'member-oriented');
  await goTo(window, 'app.trainings');
  await tour.picture(window, 'trainings');
}

async function lookBack(tour: Tour, { window }: TourDesk): Promise<void> {
  await goTo(window, 'app.groups');
  await tour.picture(window, 'groups');
  await goTo(window, 'app.meetings');
  await tour.picture(window, 'meetings');
  await goTo(window, 'app.history');
  await tour.picture(window, 'history');
}

async function carryAway(tour: Tour, desk: TourDesk, out: string): Promise<string> {
  const began = performance.now();
  const backup = await saveBackup(desk, out);
  tour.note('backup', { file: basename(backup), seconds: secondsSince(began) });
  await tour.picture(desk.window, 'backup-saved');
  await previewBackup(desk, backup, 'ownKey');
  await tour.picture(desk.window, 'backup-looked-at');
  await goTo(desk.window, 'app.today');
  return backup;
}
