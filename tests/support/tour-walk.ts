/** The tour's walk through the finished office in another language: every kind of screen once, for its picture. */

import type { Language } from '../../renderer/words/language.ts';
import { goTo, lock, setLanguage, tryToUnlock, unlock } from './at-the-desk.ts';
import * as hand from './by-hand.ts';
import * as groups from './groups-by-hand.ts';
import * as work from './office-work.ts';
import type { TourDesk } from './tour-main-job.ts';
import * as made from './tour-office.ts';
import { sizeWindow, type Tour } from './tour-record.ts';
import { wordsOn } from './words-in.ts';

/** Locks, changes the language on the locked desk, unlocks as the second person and looks around. */
export async function walkIn(tour: Tour, desk: TourDesk, language: Language): Promise<void> {
  desk.window = await lock(desk);
  await sizeWindow(desk.app, desk.window);
  await setLanguage(desk.window, language);
  await tour.picture(desk.window, 'locked');
  const [, second] = desk.setUp.staff;
  await tryToUnlock(desk.window, second.name, 'not what stands on the paper');
  const { say } = await wordsOn(desk.window);
  await desk.window.getByText(say('unlock.wrong', { name: second.name }), { exact: true }).waitFor();
  await tour.picture(desk.window, 'wrong-passphrase');
  await unlock(desk.window, second.name, second.passphrase);
  await tour.picture(desk.window, 'today');
  await lookAtMembers(tour, desk);
  await lookAtGroups(tour, desk);
  await lookAtMeetings(tour, desk);
  await lookAtTheRest(tour, desk);
}

async function lookAtMembers(tour: Tour, { window }: TourDesk): Promise<void> {
  await goTo(window, 'app.members');
  await tour.picture(window, 'members');
  await work.startNewMember(window);
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  // Saved empty, the form says what is missing.
  await hand.press(hands, say('members.addPhone'));
  await hand.press(hands, say('app.save'));
  await tour.picture(window, 'new-member-incomplete');
  await work.openMember(window, made.oriented.name);
  await tour.picture(window, 'member');
  await hand.press(hands, say('app.edit'));
  await tour.picture(window, 'edit-member');
}

async function lookAtGroups(tour: Tour, { window }: TourDesk): Promise<void> {
  await goTo(window, 'app.groups');
  await tour.picture(window, 'groups');
  await groups.openGroup(window, made.saturdayGroup.name);
  await tour.picture(window, 'group');
  const hands = await hand.handsOn(window);
  await hand.press(hands, hands.words.say('app.edit'));
  await tour.picture(window, 'edit-group');
}

async function lookAtMeetings(tour: Tour, { window }: TourDesk): Promise<void> {
  await goTo(window, 'app.meetings');
  await tour.picture(window, 'meetings');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  const rows = window.getByRole('grid', { name: say('meetings.title'), exact: true }).getByRole('row');
  await rows.filter({ hasText: made.todaysGroup.name }).getByRole('button').first().click();
  await window.getByRole('link', { name: say('meetings.openRoster'), exact: true }).waitFor();
  await tour.picture(window, 'meeting');
  await hand.follow(hands, say('meetings.openRegister'));
  await window.getByRole('grid', { name: say('registers.rows'), exact: true }).waitFor();
  await tour.picture(window, 'register');
  await goTo(window, 'app.meetings');
  await rows.filter({ hasText: made.saturdayGroup.name }).getByRole('button').first().click();
  await hand.follow(hands, say('meetings.openRoster'));
  await hand.untilTitled(hands, say('meetings.rosterTitle'));
  await tour.picture(window, 'roster');
}

async function lookAtTheRest(tour: Tour, { window }: TourDesk): Promise<void> {
  await goTo(window, 'app.trainings');
  await tour.picture(window, 'trainings');
  await window.getByRole('link').filter({ hasText: made.orientation.name }).first().click();
  await tour.picture(window, 'training-session');
  await goTo(window, 'app.backups');
  await tour.picture(window, 'backups');
  await goTo(window, 'app.history');
  await tour.picture(window, 'history');
}
