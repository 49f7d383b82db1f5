/** A way to what opens each dialog of an open desk; and the list of all dialogs there are, read from the screens themselves. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator } from '@playwright/test';
import { at } from '../../../build/setup/run.mjs';
import { previewBackup, saveBackup } from '../backups-by-hand.ts';
import { languageNames } from '../../../renderer/words/language.ts';
import { buttonOf, fieldOf, handsOn, press, type } from '../by-hand.ts';
import type { RunningDesk } from '../launch.ts';
import type { MenuKey } from '../menu-keys.ts';
import { roads } from './roads.ts';

type Opener = (desk: Pick<RunningDesk, 'app' | 'window'>, stick: string) => Promise<Locator>;

/** By the file that shows the dialog. */
export const openers: Readonly<Record<string, Opener>> = {
  'leave-dialog': async ({ window }) => {
    await roads.group(window);
    const { words } = await handsOn(window);
    const leave = window.getByRole('grid').getByRole('button');
    return leave.filter({ hasText: words.say('groups.leave') }).first();
  },
  'move-meeting-dialog': async ({ window }) => {
    await roads.meeting(window);
    const hands = await handsOn(window);
    return buttonOf(hands, hands.words.say('moving.open'));
  },
  'close-dialog': async ({ window }) => {
    await roads.group(window);
    const hands = await handsOn(window);
    return buttonOf(hands, hands.words.say('groupLife.close'));
  },
  'remove-member-button': async ({ window }) => {
    await roads.member(window);
    const hands = await handsOn(window);
    return buttonOf(hands, hands.words.say('members.remove'));
  },
  'endorsement-card-button': async ({ window }) => {
    await roads.member(window);
    const hands = await handsOn(window);
    const { say } = hands.words;
    await press(hands, say('members.endorsementAdd'));
    await type(hands, say('members.endorsementWords'), 'Ok');
    await press(hands, say('app.save'));
    // The line is there a moment before the form has gone, which gives the cursor back to what had unfolded it.
    await fieldOf(hands, say('members.endorsementWords')).waitFor({ state: 'detached' });
    return buttonOf(hands, say('endorsementCard.openOne', { words: 'Ok' }));
  },
  'record-orientation': async ({ window }) => {
    await roads.member(window);
    const hands = await handsOn(window);
    return buttonOf(hands, hands.words.say('trainings.recordOrientation'));
  },
  'completed-on': async ({ window }) => {
    await roads.trainings(window);
    const { words } = await handsOn(window);
    const word = window.getByText(words.say('sessions.phaseClosed'), { exact: true });
    const closed = window.getByRole('row').filter({ has: word });
    await closed.first().getByRole('rowheader').getByRole('button').click();
    const register = window.getByRole('grid', { name: words.say('trainings.participants'), exact: true });
    const day = words.say('trainings.completedOnOf', { name: '' }).trim();
    return register
      .getByRole('button', { name: new RegExp(day.replaceAll(/[^\p{L}\p{M}]+/gu, '.*'), 'u') })
      .first();
  },
  'accept-many': async ({ window }) => {
    await roads.notAccepted(window);
    const hands = await handsOn(window);
    await window.getByRole('checkbox', { name: hands.words.say('listTools.pickAll') }).check({ force: true });
    return buttonOf(hands, hands.words.say('consents.accept'));
  },
  'entry-dialog': async ({ window }) => {
    await roads.history(window);
    return window.getByRole('grid').getByRole('rowheader').first().getByRole('button');
  },
  'calendar-export': async ({ window }) => {
    await roads.calendar(window);
    const hands = await handsOn(window);
    return buttonOf(hands, hands.words.say('calendarFile.open'));
  },
  'export-button': async ({ window }) => {
    await roads.seenList(window);
    const hands = await handsOn(window);
    return buttonOf(hands, hands.words.say('lists.saveCsv'));
  },
  'bulk-dialog': async ({ window }) => {
    await roads.members(window);
    const hands = await handsOn(window);
    await window.getByRole('grid').getByRole('gridcell').first().getByRole('checkbox').check();
    return buttonOf(hands, hands.words.say('bulk.menu'));
  },
  // A list of which no view is saved: there the first line of the menu asks for a name.
  'view-name-dialog': async ({ window }) => {
    await roads.groups(window);
    const hands = await handsOn(window);
    return buttonOf(hands, hands.words.say('views.title'));
  },
  'language-menu': async ({ window }) => {
    const hands = await handsOn(window);
    const { language, say } = hands.words;
    // The choice in the menu goes with the menu: the cursor comes back to what opened that.
    return buttonOf(hands, say('app.language', { language: languageNames[language] }));
  },
  'day-dialog': async ({ window }) => {
    await roads.member(window);
    const hands = await handsOn(window);
    return buttonOf(hands, hands.words.say('leaving.more'));
  },
  'preview-step': async (desk, stick) => {
    await previewBackup(desk, await saveBackup(desk, stick), 'ownKey');
    const hands = await handsOn(desk.window);
    return buttonOf(hands, hands.words.say('backups.restoreNow'));
  },
};

/** Opened by a key, wherever the cursor is; by the file that shows the dialog. */
export const keysOfDialogs: Readonly<Record<string, MenuKey>> = {
  'go-to': { key: 'K' },
  help: { key: 'F1', withControl: false },
};

/** Show work on all records while it runs, after which this desk is no more: there is nothing in them to press. */
const withoutAnswer = ['restore-step', 'rewriting-progress'];

/**
 * Asked only where something rare came before: somebody counted only who stands in old registers by name, a group that was closed, one
 * that moves while meetings are planned, a member whose roles do not fit. Each is the plain dialog of `ui` around a sentence or two.
 */
const askedSeldom = ['past-attendance', 'group-life', 'move-dialog', 'join-question'];

/** Every file of the screens that shows a dialog to be answered. */
export function dialogsOfScreens(): string[] {
  return [at('renderer', 'features'), at('renderer', 'app')]
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
    )
    .filter((path) => path.endsWith('.tsx') && /<(Confirm|GoTo)?Dialog\b/.test(readFileSync(path, 'utf8')))
    .map((name) => basename(name, '.tsx'))
    .filter((name) => !withoutAnswer.includes(name) && !askedSeldom.includes(name));
}
