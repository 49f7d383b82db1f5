/** A way to every screen of an open desk, as somebody with a mouse goes it, in a made-up office that has something of everything. */

import type { Locator, Page } from '@playwright/test';
import type { Place } from '../../../renderer/session/places.tsx';
import type { WordId } from '../../../renderer/words/words.ts';
import { goTo, type RailPlace } from '../at-the-desk.ts';
import { buttonOf, follow, handsOn, headingOf, untilTitled } from '../by-hand.ts';

export type ScreenName = Place['screen'];
type Road = (window: Page) => Promise<void>;

/** The compiler asks for a road to every place there is. */
export const roads: Readonly<Record<ScreenName, Road>> = {
  today: (window) => toRail(window, 'app.today', 'app.today'),
  members: (window) => toRail(window, 'app.members', 'members.title'),
  newMember: (window) => byButton(window, 'members', 'members.new', 'members.newTitle'),
  member: (window) => byFirstRow(window, 'members', 'members.title'),
  volunteer: (window) => byLink(window, 'member', 'path.title'),
  editMember: (window) => byButton(window, 'member', 'app.edit'),
  duplicates: (window) => byButton(window, 'members', 'duplicates.title', 'duplicates.title'),
  merge: async (window) => {
    await roads.duplicates(window);
    const hands = await handsOn(window);
    const wide = hands.words.say('duplicates.broad');
    await window.getByRole('radio', { name: wide, exact: true }).check({ force: true });
    await listOf(window, hands.words.say('duplicates.title')).getByRole('button').first().click();
    await untilTitled(hands, hands.words.say('duplicates.mergeTitle'));
  },
  erase: async (window) => {
    await roads.member(window);
    const { words } = await handsOn(window);
    await window.getByRole('link', { name: words.say('erasure.open'), exact: true }).click();
    await window.getByRole('textbox').last().waitFor();
  },
  ownRecord: async (window) => {
    await roads.member(window);
    const hands = await handsOn(window);
    await buttonOf(hands, hands.words.say('leaving.more')).click();
    await window.getByRole('menuitem', { name: hands.words.say('own.open'), exact: true }).click();
    await untilTitled(hands, hands.words.say('own.title'));
  },
  letters: async (window) => {
    await roads.members(window);
    const hands = await handsOn(window);
    await window.getByRole('checkbox', { name: hands.words.say('listTools.pickAll') }).check({ force: true });
    await buttonOf(hands, hands.words.say('letters.title')).click();
    await untilTitled(hands, hands.words.say('letters.title'));
  },
  calls: (window) => byLink(window, 'today', 'calls.title'),
  importMembers: (window) => byButton(window, 'members', 'members.import', 'imports.title'),
  consentsMissing: (window) => byButton(window, 'members', 'consents.lists', 'consents.missingTitle'),
  notAccepted: async (window) => {
    await roads.consentsMissing(window);
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('consents.notAcceptedTitle'));
    await untilTitled(hands, hands.words.say('consents.notAcceptedTitle'));
  },
  consentForm: async (window) => {
    await roads.member(window);
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('consentForm.open'));
    await untilTitled(hands, hands.words.say('consentForm.title'));
  },
  groups: (window) => toRail(window, 'app.groups', 'groups.title'),
  newGroup: (window) => byButton(window, 'groups', 'groups.new', 'groups.newTitle'),
  group: (window) => byFirstRow(window, 'groups', 'groups.title'),
  figures: (window) => byButton(window, 'group', 'figures.open', 'figures.title'),
  editGroup: (window) => byButton(window, 'group', 'app.edit'),
  venues: (window) => byButton(window, 'groups', 'groups.venuesTitle', 'groups.venuesTitle'),
  newVenue: (window) => byButton(window, 'venues', 'groups.newVenue', 'groups.newVenue'),
  editVenue: (window) => byFirstRow(window, 'venues', 'groups.venuesTitle'),
  meetings: (window) => toRail(window, 'app.meetings', 'meetings.title'),
  calendar: async (window) => {
    await roads.meetings(window);
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('calendar.open'));
    await untilTitled(hands, hands.words.say('calendar.title'));
  },
  meeting: async (window) => {
    await roads.group(window);
    const { words } = await handsOn(window);
    await listOf(window, words.say('meetings.ofGroup')).getByRole('link').first().click();
    await window
      .locator('#content')
      .getByRole('link', { name: words.say('meetings.openRoster') })
      .waitFor();
  },
  roster: async (window) => {
    await roads.meeting(window);
    await follow(await handsOn(window), (await handsOn(window)).words.say('meetings.openRoster'));
    await untilTitled(await handsOn(window), (await handsOn(window)).words.say('meetings.rosterTitle'));
  },
  termPlan: (window) => byLink(window, 'group', 'wall.termOpen'),
  conductWall: (window) => byLink(window, 'group', 'wall.conductOpen'),
  teamPlan: (window) => byLink(window, 'meetings', 'wall.planOpen'),
  weekRosters: (window) => byButton(window, 'meetings', 'paper.weekOpen', 'paper.weekTitle'),
  register: async (window) => {
    await roads.meeting(window);
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('meetings.openRegister'));
    await window.getByRole('grid', { name: hands.words.say('registers.rows'), exact: true }).waitFor();
  },
  trainings: (window) => toRail(window, 'app.trainings', 'trainings.title'),
  whoNext: (window) => byLink(window, 'trainings', 'next.title'),
  newProgramme: (window) => byButton(window, 'trainings', 'trainings.newProgramme', 'trainings.newProgramme'),
  editProgramme: async (window) => {
    await roads.trainings(window);
    const hands = await handsOn(window);
    await listOf(window, hands.words.say('trainings.programmes')).getByRole('link').first().click();
    await buttonOf(hands, hands.words.say('app.save')).waitFor();
  },
  newSession: (window) => byButton(window, 'trainings', 'trainings.newSession', 'trainings.newSession'),
  session: async (window) => {
    await roads.trainings(window);
    const { words } = await handsOn(window);
    const rows = window.getByRole('grid', { name: words.say('trainings.sessions'), exact: true });
    await rows.getByRole('rowheader').first().getByRole('button').click();
    await window.getByRole('heading', { level: 2, name: words.say('trainings.participants') }).waitFor();
  },
  editSession: async (window) => {
    await roads.session(window);
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('app.edit'));
    await untilTitled(hands, hands.words.say('sessions.editTitle'));
  },
  certificates: async (window) => {
    await roads.trainings(window);
    const { words } = await handsOn(window);
    const sessions = window.getByRole('grid', { name: words.say('trainings.sessions'), exact: true });
    // Exactly: one that is over is to be closed.
    const word = window.getByText(words.say('sessions.phaseClosed'), { exact: true });
    const closed = sessions.getByRole('row').filter({ has: word });
    await closed.first().getByRole('rowheader').getByRole('button').click();
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('certificates.title'));
    await untilTitled(hands, hands.words.say('certificates.title'));
  },
  seenList: async (window) => {
    await roads.members(window);
    const hands = await handsOn(window);
    await buttonOf(hands, hands.words.say('ui.printOrKeep')).click();
    await buttonOf(hands, hands.words.say('lists.savePdf')).waitFor();
  },
  backups: (window) => toRail(window, 'app.backups', 'backups.title'),
  openBackup: (window) => byButton(window, 'backups', 'backups.openBackup', 'backups.restore'),
  danger: async (window) => {
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('danger.title'));
    await untilTitled(hands, hands.words.say('danger.title'));
  },
  history: (window) => toRail(window, 'app.history', 'history.title'),
  bin: async (window) => {
    await roads.history(window);
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('bin.title'));
    await untilTitled(hands, hands.words.say('bin.title'));
  },
  settings: (window) => toRail(window, 'app.settings', 'app.settings'),
  notices: async (window) => {
    await roads.settings(window);
    const hands = await handsOn(window);
    await follow(hands, hands.words.say('notices.open'));
    await untilTitled(hands, hands.words.say('notices.title'));
  },
  newEdition: async (window) => {
    await roads.notices(window);
    const { words } = await handsOn(window);
    const link = window.getByRole('link', { name: words.say('notices.newEdition'), exact: true });
    await link.first().click();
    await window.getByRole('textbox').last().waitFor();
  },
};

/** A screen reads its records first, and may come in several steps: until nothing has changed on it for a while. */
export function untilSettled(window: Page): Promise<void> {
  return window.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(finish, quiet);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, quiet);
        });
        function finish() {
          watch.disconnect();
          resolve();
        }
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    200,
  );
}

async function toRail(window: Page, place: RailPlace, title: WordId): Promise<void> {
  const hands = await handsOn(window);
  await goTo(window, place);
  await untilTitled(hands, hands.words.say(title));
}

/** Without a title of its own the screen is named after its record: it is there when the heading has changed or a form has come. */
async function byButton(window: Page, from: ScreenName, button: WordId, title?: WordId): Promise<void> {
  await roads[from](window);
  const hands = await handsOn(window);
  await buttonOf(hands, hands.words.say(button)).first().click();
  if (title === undefined)
    await window.getByRole('button', { name: hands.words.say('app.save'), exact: true }).waitFor();
  else await untilTitled(hands, hands.words.say(title));
}

/** The screen is called what the link to it says. */
async function byLink(window: Page, from: ScreenName, link: WordId): Promise<void> {
  await roads[from](window);
  const hands = await handsOn(window);
  await follow(hands, hands.words.say(link));
  await untilTitled(hands, hands.words.say(link));
}

async function byFirstRow(window: Page, from: ScreenName, table: WordId): Promise<void> {
  await roads[from](window);
  const hands = await handsOn(window);
  const title = hands.words.say(table);
  const rows = window.getByRole('grid', { name: title, exact: true }).getByRole('rowheader');
  await rows.first().getByRole('button').click();
  await headingOf(hands)
    .filter({ hasNotText: new RegExp(`^${title}$`) })
    .waitFor();
}

function listOf(window: Page, label: string): Locator {
  return window.getByRole('list', { name: label, exact: true });
}
