/** The tour's walk through the made-up office: every kind of screen in two sizes, the same ones under the same names in each language. */

import type { Page } from '@playwright/test';
import { roleWords } from '../../renderer/features/members/member-words.ts';
import type { Language } from '../../renderer/words/language.ts';
import { goTo, lock, setLanguage, untilDeskIsOpen } from './at-the-desk.ts';
import * as hand from './by-hand.ts';
import * as groups from './groups-by-hand.ts';
import { pressMenuKey } from './menu-keys.ts';
import * as work from './office-work.ts';
import { openRegister } from './register-by-hand.ts';
import { sizeWindow, type Tour } from './tour-record.ts';
import { madeUp, openNextMeeting, type WeekDesk } from './tour-week.ts';

/** An anchor of the pair, with a name in both scripts. */
const shownMember = 'Deepprabha Mahesh Chinchwadikar';

/** Locks, changes the language on the locked desk, and comes in by the passphrase that is for everybody. */
export async function comeBackIn(tour: Tour, desk: WeekDesk, language: Language): Promise<void> {
  desk.window = await lock(desk);
  await sizeWindow(desk.app, desk.window);
  await setLanguage(desk.window, language);
  // The window shows itself anew in another language: what is pressed before it stands still may be lost.
  await tour.picture(desk.window, 'locked-made-up-office');
  const hands = await hand.handsOn(desk.window);
  await hand.untilTitled(hands, hands.words.say('unlock.title'));
  await hand.press(hands, hands.words.say('madeUp.openAs', { name: madeUp.coordinator }));
  await untilDeskIsOpen(desk.window);
}

export async function walkThroughWeek(tour: Tour, desk: WeekDesk): Promise<void> {
  await goTo(desk.window, 'app.today');
  await tour.bothPictures(desk.window, 'today');
  await lookAtMembers(tour, desk);
  await lookAtPair(tour, desk);
  await lookAtSheet(tour, desk);
  await lookAtTheRest(tour, desk);
}

async function lookAtMembers(tour: Tour, desk: WeekDesk): Promise<void> {
  const { window } = desk;
  await goTo(window, 'app.members');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.press(hands, say('ui.filter'));
  await window.getByRole('menuitemcheckbox', { name: say(roleWords.volunteer), exact: true }).click();
  await window.keyboard.press('Escape');
  await window.getByRole('menu').waitFor({ state: 'hidden' });
  await tour.bothPictures(window, 'members');
  await hand.press(hands, say('ui.printOrKeep'));
  await hand.untilTitled(hands, say('lists.title', { list: say('members.title') }));
  await tour.bothPictures(window, 'members-to-print');
  await goTo(window, 'app.members');
  await hand.press(hands, say('ui.clearFilters'));
  await work.openMember(window, shownMember);
  await tour.bothPictures(window, 'member');
}

async function lookAtPair(tour: Tour, desk: WeekDesk): Promise<void> {
  const { window } = desk;
  const [one, other] = madeUp.pair;
  await groups.openGroup(window, one.name);
  await tour.bothPictures(window, 'group');
  await openNextMeeting(window, one.name);
  await tour.bothPictures(window, 'meeting');
  await lookAtRoster(tour, desk, 'roster');
  await openNextMeeting(window, other.name);
  await lookAtRoster(tour, desk, 'roster-other-room');
}

async function lookAtRoster(tour: Tour, desk: WeekDesk, name: string): Promise<void> {
  const { window } = desk;
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.follow(hands, say('meetings.openRoster'));
  await hand.untilTitled(hands, say('meetings.rosterTitle'));
  await tour.bothPictures(window, name);
}

/** The newest sheet that is typed back. */
async function lookAtSheet(tour: Tour, desk: WeekDesk): Promise<void> {
  const { window } = desk;
  await goTo(window, 'app.meetings');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  const rows = window.getByRole('grid', { name: say('meetings.title'), exact: true }).getByRole('row');
  const held = rows.filter({ has: window.getByText(say('meetings.held'), { exact: true }) });
  await held.first().getByRole('button').first().click();
  await openRegister(window);
  await tour.bothPictures(window, 'register');
}

async function lookAtTheRest(tour: Tour, desk: WeekDesk): Promise<void> {
  const { app, window } = desk;
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await goTo(window, 'app.trainings');
  await tour.bothPictures(window, 'trainings');
  await goTo(window, 'app.settings');
  await tour.bothPictures(window, 'settings');
  await hand.follow(hands, say('danger.title'));
  await hand.untilTitled(hands, say('danger.title'));
  await tour.bothPictures(window, 'danger');
  await pressMenuKey(app, { key: 'K' });
  const dialog = window.getByRole('dialog', { name: say('app.goTo'), exact: true });
  await dialog.waitFor();
  await window.keyboard.type('kothrud');
  await tour.bothPictures(window, 'go-to', { keepsPlace: true });
  // The first one empties the field.
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/** As somebody likes it who works in the evening; back to what Windows says afterwards. */
export async function lookByNight(tour: Tour, desk: WeekDesk): Promise<void> {
  const { window } = desk;
  await chooseTheme(window, 'settings.themeDark');
  await goTo(window, 'app.today');
  await tour.bothPictures(window, 'today-by-night');
  await chooseTheme(window, 'settings.themeSystem');
}

async function chooseTheme(
  window: Page,
  theme: 'settings.themeDark' | 'settings.themeSystem',
): Promise<void> {
  await goTo(window, 'app.settings');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.choose(hands, say('settings.theme'), say(theme));
}
