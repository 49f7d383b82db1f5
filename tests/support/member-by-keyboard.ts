/** A new member typed at the pace of an office, without the mouse: Ctrl+N, the fields in their order, Enter. */

import { memberNumberShown } from './office-work.ts';
import { handsOn, untilTitled } from './by-hand.ts';
import type { RunningDesk } from './launch.ts';
import { pressMenuKey } from './menu-keys.ts';

export interface TypedMember {
  readonly calledBy: string;
  readonly fullNameLatin: string;
  readonly fullNameDevanagari: string;
  readonly phone: string;
}

export interface Typing {
  readonly number: string;
  /** From Ctrl+N to the member's page, which comes after the record is saved. */
  readonly seconds: number;
  readonly keys: number;
  readonly millisecondsAKey: number;
}

/** Five keys a second: forty words a minute and a look at the paper now and then. */
const millisecondsAKey = 200;

/** A caregiver with both names and a phone. */
export async function addMemberByKeyboard(
  { app, window }: Pick<RunningDesk, 'app' | 'window'>,
  member: TypedMember,
): Promise<Typing> {
  const hands = await handsOn(window);
  let keys = 1;
  const key = async (name: string) => {
    keys += 1;
    await window.keyboard.press(name, { delay: millisecondsAKey / 4 });
    await window.waitForTimeout((millisecondsAKey * 3) / 4);
  };
  const letters = async (text: string) => {
    keys += Array.from(text).length;
    await window.keyboard.type(text, { delay: millisecondsAKey });
  };
  const began = performance.now();
  await pressMenuKey(app, { key: 'N' });
  await untilTitled(hands, hands.words.say('members.newTitle'));
  await letters(member.calledBy);
  // Person with lived experience, caregiver, volunteer: the second box.
  for (const name of ['Tab', 'Tab', 'Space', 'Tab', 'Tab']) await key(name);
  await letters(member.fullNameLatin);
  await key('Tab');
  await letters(member.fullNameDevanagari);
  // To "add a phone", which puts the cursor into its number.
  for (const name of ['Tab', 'Enter']) await key(name);
  await letters(member.phone);
  await key('Enter');
  const number = await memberNumberShown(window, member.calledBy);
  return {
    number,
    seconds: Math.round(performance.now() - began) / 1000,
    keys,
    millisecondsAKey,
  };
}
