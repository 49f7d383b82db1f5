/**
 * The tour's walk through the finished office in another language: the screens that are not the same in every office, with
 * everything that can be said wrong or filled in; the others are in the walk through the made-up office.
 */

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
  await lookAtMembers(tour, desk);
  await lookAtGroups(tour, desk);
  await lookAtTheRest(tour, desk);
}

async function lookAtMembers(tour: Tour, { window }: TourDesk): Promise<void> {
  await goTo(window, 'app.members');
  await work.startNewMember(window);
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  // Saved empty, the form says what is missing.
  await hand.press(hands, say('members.addPhone'));
  await hand.press(hands, say('app.save'));
  await tour.picture(window, 'new-member-incomplete');
  await work.openMember(window, made.oriented.name);
  await hand.press(hands, say('app.edit'));
  await tour.picture(window, 'edit-member');
}

async function lookAtGroups(tour: Tour, { window }: TourDesk): Promise<void> {
  await goTo(window, 'app.groups');
  await tour.picture(window, 'groups');
  await groups.openGroup(window, made.saturdayGroup.name);
  const hands = await hand.handsOn(window);
  await hand.press(hands, hands.words.say('app.edit'));
  await tour.picture(window, 'edit-group');
}

async function lookAtTheRest(tour: Tour, { window }: TourDesk): Promise<void> {
  await goTo(window, 'app.meetings');
  await tour.picture(window, 'meetings');
  await goTo(window, 'app.trainings');
  const { say } = (await hand.handsOn(window)).words;
  await work.openRow(window, say('trainings.sessions'), made.orientation.name);
  await window.getByRole('heading', { level: 2, name: say('trainings.participants') }).waitFor();
  await tour.picture(window, 'training-session');
  await goTo(window, 'app.backups');
  await tour.picture(window, 'backups');
  await goTo(window, 'app.history');
  await tour.picture(window, 'history');
}
