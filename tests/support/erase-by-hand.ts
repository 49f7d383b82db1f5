/** Erasing a member by hand: from their page over the number that is typed to the desk that locks itself. */

import type { Page } from '@playwright/test';
import { buttonOf, follow, handsOn, press, type } from './by-hand.ts';
import { nextWindow } from './faults/fault-test.ts';
import type { RunningDesk } from './launch.ts';
import { openMemberByNumber } from './office-work.ts';

/** Up to the last press. */
export async function askToErase(window: Page, number: string): Promise<void> {
  await openMemberByNumber(window, number);
  const hands = await handsOn(window);
  const { say } = hands.words;
  await follow(hands, say('erasure.open'));
  await type(hands, say('erasure.typeNumber', { number }), number);
  await buttonOf(hands, say('erasure.eraseNow')).waitFor();
}

/** Gives the locked window that comes when it is done. */
export async function eraseByHand(desk: RunningDesk, number: string): Promise<Page> {
  await askToErase(desk.window, number);
  const next = nextWindow(desk);
  const hands = await handsOn(desk.window);
  await press(hands, hands.words.say('erasure.eraseNow'));
  return next;
}
