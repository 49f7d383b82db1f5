/**
 * A week in the made-up office, by hand: calls made, sheets typed back, a team named, both rooms of the pair prepared, rain, a
 * newcomer, a refresher, and the backup at its end. How much there is to do depends on the day; the groups are always the same.
 */

import { basename, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { addDays } from '../../renderer/domain/calendar.ts';
import { systemClock } from '../../renderer/domain/clock.ts';
import type { Mark } from '../../renderer/domain/meeting.ts';
import type { WordId } from '../../renderer/words/words.ts';
import { goTo, undoFromMessage, untilDeskIsOpen } from './at-the-desk.ts';
import { saveBackup } from './backups-by-hand.ts';
import * as hand from './by-hand.ts';
import { saveRosterPdf } from './files-by-hand.ts';
import * as groups from './groups-by-hand.ts';
import { launchDesk, type RunningDesk } from './launch.ts';
import * as work from './office-work.ts';
import { finishRegister, markRegister, openRegister } from './register-by-hand.ts';
import { sizeWindow, type Tour } from './tour-record.ts';

/** The office that makes itself up always has these. */
export const madeUp = {
  coordinator: 'Vaidehi Chandanvel',
  /** Two groups in one house at one hour, each in a room of its own; with the name that stands on paper. */
  pair: [
    { name: 'Kothrud Caregivers', discreet: 'Neem Circle', pdf: 'roster-one-room.pdf' },
    { name: 'Kothrud Lived Experience', discreet: 'Champak Circle', pdf: 'roster-other-room.pdf' },
  ],
  openGroup: 'Hadapsar Caregivers',
  /** Facilitates in the other room of the pair, and is ready whatever day it is. */
  borrowed: 'Vijayraj Bhosale',
  refresher: 'Yearly refresher',
} as const;

const newcomer: work.MemberToType = {
  calledBy: 'Sulekha',
  roles: ['caregiver'],
  fullNameLatin: 'Sulekha Chitalekar',
  fullNameDevanagari: 'सुलेखा चितळेकर',
  phone: { number: '020 5550 0131', safeToCall: 'askFirst' },
  locality: 'Magarpatta',
};

export interface WeekDesk extends Omit<RunningDesk, 'window'> {
  /** Changes with every lock. */
  window: Page;
}

/** The office makes itself up and opens by itself. */
export async function madeUpOffice(tour: Tour, dir: string): Promise<WeekDesk> {
  const desk = await tour.step('madeUpOffice', async () => {
    const running = await launchDesk({ office: join(dir, 'office'), args: ['--made-up'] });
    await untilDeskIsOpen(running.window, 120_000);
    return running;
  });
  await sizeWindow(desk.app, desk.window);
  return { ...desk };
}

export async function officeWeek(tour: Tour, desk: WeekDesk, out: string): Promise<void> {
  const { window } = desk;
  const calls = await tour.step('weekCalls', () => makeCalls(window));
  const sheets = await tour.step('weekSheetsTypedBack', () => typeSheetsBack(window));
  await tour.step('weekTeamNamed', () => nameTeam(window));
  await tour.step('weekBothRosters', () => prepareBothRooms(desk, out));
  await tour.step('weekRain', () => callOffAndUndo(tour, window));
  await tour.step('weekNewcomer', () => welcomeNewcomer(window));
  const enrolled = await tour.step('weekRefresher', () => enrolForRefresher(window));
  const backup = await tour.step('weekBackup', () => saveBackup(desk, out));
  tour.note('week', { calls, sheets, enrolled, backup: basename(backup) });
}

/** One kind of work on Today, line by line. */
async function linesOf(window: Page, heading: WordId): Promise<Locator> {
  await goTo(window, 'app.today');
  const { say } = (await hand.handsOn(window)).words;
  await hand.untilTitled(await hand.handsOn(window), say('app.today'));
  return window.getByRole('list', { name: say(heading), exact: true }).getByRole('link');
}

/** All follow-ups that are due; the list of them goes with the last. */
async function makeCalls(window: Page): Promise<number> {
  const lines = await linesOf(window, 'meetings.followUpsHeading');
  await lines.first().waitFor();
  const due = await lines.count();
  for (let made = 0; made < due; made += 1) {
    await lines.first().click();
    const hands = await hand.handsOn(window);
    const { say } = hands.words;
    const open = window.getByRole('list', { name: say('members.followUpsTitle'), exact: true });
    await open
      .getByRole('button', { name: say('members.followUpDone'), exact: true })
      .first()
      .click();
    const name = await hand.headingOf(hands).innerText();
    await hand.untilSaid(hands, say('members.followUpDoneSaid', { name }));
    await linesOf(window, 'meetings.followUpsHeading');
  }
  await expect(lines).toHaveCount(0);
  return due;
}

/** Two of the sheets that wait; on some days only one does. */
async function typeSheetsBack(window: Page): Promise<number> {
  const waiting = await linesOf(window, 'meetings.waitingHeading');
  await waiting.first().waitFor();
  const sheets = Math.min(await waiting.count(), 2);
  for (let typed = 0; typed < sheets; typed += 1) {
    await waiting.first().click();
    await openRegister(window);
    await markRegister(window, await signedSheet(window));
    await finishRegister(window);
    await linesOf(window, 'meetings.waitingHeading');
  }
  return sheets;
}

async function signedSheet(window: Page) {
  const { say } = (await hand.handsOn(window)).words;
  const rows = window.getByRole('grid', { name: say('registers.rows'), exact: true }).getByRole('row');
  const marks = Array.from({ length: await rows.count() }, (_, row): Mark => markOf(row));
  const present = marks.filter((mark) => mark === 'present').length;
  return { marks, headcount: present + 1, visitors: 1 };
}

/** Most came; now and then somebody sent word or stayed away. */
function markOf(row: number): Mark {
  if (row % 5 === 2) return 'sentWord';
  return row % 7 === 5 ? 'absent' : 'present';
}

/** Where nobody is named, or where no such meeting is near: the first team that needs a look. Somebody from another group comes. */
async function nameTeam(window: Page): Promise<void> {
  const teams = await linesOf(window, 'meetings.teamsHeading');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await teams.first().waitFor();
  const empty = teams.filter({ hasText: say('meetings.nobodyNamed') });
  await ((await empty.count()) > 0 ? empty : teams).first().click();
  await hand.press(hands, say('meetings.changeTeam'));
  await hand.pick(hands, say('team.addWho'), madeUp.borrowed, madeUp.borrowed.slice(0, 8));
  await hand.untilSaid(hands, say('team.said'));
}

/** A sheet for each room, under the name that gives nothing away. */
async function prepareBothRooms(desk: WeekDesk, out: string): Promise<void> {
  const { window } = desk;
  const { say } = (await hand.handsOn(window)).words;
  const pages = window.getByRole('region', { name: say('meetings.rosterPreview'), exact: true });
  for (const { name, discreet, pdf } of madeUp.pair) {
    await openNextMeeting(window, name);
    await saveRosterPdf(desk, join(out, pdf));
    await expect(pages).toContainText(discreet);
    await expect(pages).not.toContainText(name);
  }
}

/** Longer than any group waits for its next meeting. */
const daysAhead = 45;

/** The next meeting of a group that is still to come; planned where the office has not yet. */
export async function openNextMeeting(window: Page, group: string): Promise<void> {
  await groups.openGroup(window, group);
  const { say, sayDate } = (await hand.handsOn(window)).words;
  const meetings = window.getByRole('list', { name: say('meetings.ofGroup'), exact: true });
  const planned = meetings.getByRole('link').filter({ hasText: say('meetings.planned') });
  await meetings.waitFor();
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const date = sayDate(addDays(systemClock.today(), ahead), 'full');
    const line = planned.filter({ hasText: date });
    if ((await line.count()) === 0) continue;
    await line.first().click();
    await window.getByRole('link', { name: say('meetings.openRoster'), exact: true }).waitFor();
    return;
  }
  await groups.planMeeting(window);
}

/** One room stays closed for the rain; then the rain stops. */
async function callOffAndUndo(tour: Tour, window: Page): Promise<void> {
  const [{ name }] = madeUp.pair;
  await openNextMeeting(window, name);
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  const rain = say('meetings.reasonWeather');
  await hand.dismissMessages(hands);
  await hand.press(hands, say('meetings.cancel'));
  await hand.select(hands, say('meetings.reason'), rain);
  await hand.press(hands, say('meetings.cancel'));
  await hand.untilSaid(hands, say('meetings.calledOffSaid', { reason: rain }));
  await tour.bothPictures(window, 'called-off-for-rain', { keepsMessages: true });
  await undoFromMessage(window);
  await window.getByRole('link', { name: say('meetings.openRoster'), exact: true }).waitFor();
}

async function welcomeNewcomer(window: Page): Promise<void> {
  await work.addMember(window, newcomer);
  await groups.openGroup(window, madeUp.openGroup);
  await groups.join(window, { member: newcomer.fullNameLatin ?? '', typed: 'sulekha' });
}

/** Whoever Today says is due; gives how many. */
async function enrolForRefresher(window: Page): Promise<number> {
  const due = await linesOf(window, 'meetings.refreshersHeading');
  await due.first().waitFor();
  const name = await due.first().locator('bdi').first().innerText();
  await goTo(window, 'app.trainings');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  const rows = window.getByRole('grid', { name: say('trainings.sessions'), exact: true }).getByRole('row');
  const open = rows.filter({ hasText: madeUp.refresher }).filter({ hasText: say('sessions.phaseOpen') });
  await open.getByRole('button').first().click();
  const enrol = window.getByRole('combobox', { name: say('trainings.enrol') });
  const there = window.getByRole('grid', { name: say('trainings.participants'), exact: true });
  await enrol.click();
  const before = await there.getByRole('rowheader').count();
  await enrol.pressSequentially(name);
  await window.getByRole('option').first().click();
  await expect(there.getByRole('rowheader')).toHaveCount(before + 1);
  return before + 1;
}
