/** What comes in from a file and goes out to one, by hand: lists of members, rosters as PDF. Dialogs are answered in the shell. */

import type { RunningDesk } from './launch.ts';
import { answerDialogs } from './answer-dialogs.ts';
import { goTo } from './at-the-desk.ts';
import * as hand from './by-hand.ts';

type AppAndWindow = Pick<RunningDesk, 'app' | 'window'>;

/** Chooses a CSV file; ends on the preview of its rows. */
export async function openCsv({ app, window }: AppAndWindow, file: string): Promise<void> {
  await goTo(window, 'app.members');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.press(hands, say('members.import'));
  await hand.untilTitled(hands, say('imports.title'));
  await answerDialogs(app, { open: file });
  await hand.press(hands, say('imports.choose'));
  await hand.buttonOf(hands, say('imports.chooseOther')).waitFor();
}

/** Chooses a CSV file and enters everybody in it; ends on the list of members. */
export async function importCsv(desk: AppAndWindow, file: string, people: number): Promise<void> {
  await openCsv(desk, file);
  const hands = await hand.handsOn(desk.window);
  const { say } = hands.words;
  await hand.press(hands, say('imports.enter', { count: people }));
  await hand.untilSaid(hands, say('imports.done', { count: people }));
}

/** From a meeting's page to the pages of its roster, and from there into a PDF file of that name. */
export async function saveRosterPdf({ app, window }: AppAndWindow, file: string): Promise<void> {
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.follow(hands, say('meetings.openRoster'));
  await hand.untilTitled(hands, say('meetings.rosterTitle'));
  await answerDialogs(app, { save: file });
  await hand.press(hands, say('lists.savePdf'));
  await hand.untilSaid(hands, say('meetings.pdfSaid', { name: file.split(/[/\\]/).at(-1) ?? '' }));
}
