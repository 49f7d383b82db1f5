/** A signed sheet typed back by keyboard: a letter for each row, then the two numbers at its foot. */

import type { Page } from '@playwright/test';
import type { Mark } from '../../renderer/domain/meeting.ts';
import * as hand from './by-hand.ts';

const keyOfMark: Readonly<Record<Mark, string>> = {
  present: 'p',
  sentWord: 's',
  absent: 'a',
  notRecorded: 'Delete',
};

export interface SignedSheet {
  /** In the order of the rows. */
  readonly marks: readonly Mark[];
  readonly headcount?: number;
  readonly visitors?: number;
}

/** From a meeting's page to its register; Today leads there by itself once the meeting is over. */
export async function openRegister(window: Page): Promise<void> {
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  const rows = window.getByRole('grid', { name: say('registers.rows'), exact: true });
  const ways = ['meetings.openRegister', 'meetings.mendRegister'] as const;
  const [toType, toMend] = ways.map((word) => window.getByRole('link', { name: say(word), exact: true }));
  if (toType === undefined || toMend === undefined) throw new Error('Two ways lead to a register.');
  const way = toType.or(toMend);
  await rows.or(way).first().waitFor();
  if (await way.isVisible()) await way.click();
  await rows.waitFor();
}

/** On the register: types the sheet; each mark is saved before its tick appears, and this waits for the last. */
export async function markRegister(window: Page, sheet: SignedSheet): Promise<void> {
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  const rows = window.getByRole('grid', { name: say('registers.rows'), exact: true }).getByRole('row');
  // Somebody who was added on a free row a moment ago is on the sheet as soon as that is saved.
  await rows.nth(sheet.marks.length - 1).waitFor();
  await rows.first().focus();
  for (const mark of sheet.marks) await window.keyboard.press(keyOfMark[mark]);
  const { length } = sheet.marks;
  await window
    .getByText(say('registers.totals', totalsOf(sheet.marks, (await rows.count()) - length)))
    .waitFor();
  if (sheet.headcount !== undefined || sheet.visitors !== undefined) await typeCounts(hands, sheet);
}

async function typeCounts(hands: hand.Hands, { headcount, visitors }: SignedSheet): Promise<void> {
  const { say } = hands.words;
  if (headcount !== undefined) await hand.type(hands, say('registers.headcount'), String(headcount));
  if (visitors !== undefined) await hand.type(hands, say('registers.visitors'), String(visitors));
  // Saved when the cursor leaves them: whoever is done need not press anything for the numbers.
  await hands.window.locator('#content').focus();
  await hand.untilSaid(hands, say('registers.countsSaid'));
}

function totalsOf(marks: readonly Mark[], untouched: number): Record<Mark, number> {
  const totals = { present: 0, sentWord: 0, absent: 0, notRecorded: untouched };
  for (const mark of marks) totals[mark] += 1;
  return totals;
}

/** The sheet is done; ends on the meeting's page, which is held from now on. */
export async function finishRegister(window: Page): Promise<void> {
  const hands = await hand.handsOn(window);
  await hand.press(hands, hands.words.say('registers.finish'));
  await hand.untilSaid(hands, hands.words.say('registers.finishedSaid'));
}
