/** People saving while something breaks: every save goes through the screen, and what the screen says goes into the ledger. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { goTo } from '../at-the-desk.ts';
import {
  buttonOf,
  fieldOf,
  handsOn,
  headingOf,
  messages,
  press,
  tick,
  untilTitled,
  type Hands,
} from '../by-hand.ts';
import { startNewMember } from '../office-work.ts';
import { textOf, type Ledger } from './ledger.ts';

export type Outcome = 'saved' | 'refused';

/** Enters a member under a name that is used only once. */
export async function saveNewMember(
  window: Page,
  ledger: Ledger,
  name: string,
  { thinksFor = 0 }: Typist = {},
): Promise<Outcome> {
  await goTo(window, 'app.members');
  await startNewMember(window);
  const hands = await handsOn(window);
  const { say } = hands.words;
  await fieldOf(hands, say('members.calledBy')).fill(name);
  await tick(hands, say('members.roles'), [say('members.roleVolunteer')]);
  await fillVersion(hands, 1);
  await pause(thinksFor);
  return submit(hands, ledger, { name, version: 1 });
}

/** On the page of that member: writes the second version over the first. */
export async function saveChange(window: Page, ledger: Ledger, name: string): Promise<Outcome> {
  const hands = await handsOn(window);
  await startChange(hands, name);
  return submit(hands, ledger, { name, version: 2 });
}

/** From the member's page to the form with the second version typed, ready to be saved. */
export async function startChange(hands: Hands, name: string): Promise<void> {
  const { say } = hands.words;
  await press(hands, say('app.edit'));
  await untilTitled(hands, say('members.editTitle', { name }));
  await fillVersion(hands, 2);
}

async function fillVersion(hands: Hands, version: number): Promise<void> {
  const { say } = hands.words;
  await fieldOf(hands, say('members.fullNameLatin')).fill(textOf(version));
  await fieldOf(hands, say('members.locality')).fill(textOf(version));
}

/** Presses "Save" and waits for what the screen says: that it is saved, or why it is not. */
export async function submit(
  hands: Hands,
  ledger: Ledger,
  save: { readonly name: string; readonly version: 1 | 2 },
): Promise<Outcome> {
  const { window, words } = hands;
  ledger.ask(save);
  await press(hands, words.say('app.save'));
  const saved = messages(hands).getByText(savedPattern(hands, save)).first();
  const refusal = window.getByRole('alert');
  // Only what is read counts as saved: a refusal may be gone again, where the desk locks itself right after it.
  const isSaved = await Promise.any([
    saved.waitFor().then(() => true),
    refusal
      .first()
      .waitFor()
      .then(() => false),
  ]);
  if (isSaved) {
    ledger.acknowledge();
    return 'saved';
  }
  const said = await refusal.innerText();
  // Where not even the journal's tail could be taken back, nobody knows whether the entry is on the disk.
  if (said.includes(words.say('failure.journalRefuses'))) ledger.doubt();
  else ledger.refuse();
  return 'refused';
}

/** The number of a new member is not known before it is said. */
function savedPattern({ words }: Hands, { name, version }: { name: string; version: 1 | 2 }): RegExp {
  const sentence =
    version === 2 ? words.say('members.changed', { name }) : words.say('members.added', { name, number: '' });
  return new RegExp(`^${sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);
}

export interface Typist {
  /** Milliseconds before "Save" is pressed on a new member: whoever stops to think has their draft sealed meanwhile. */
  readonly thinksFor?: number;
}

export interface Round extends Typist {
  /** Names begin so, in this round only. */
  readonly mark: string;
  /** True once the desk was made to fail, so that it may be gone. */
  readonly isOver: () => boolean;
  /** So many new members, each changed once, and no more. */
  readonly atMost?: number;
}

/** New members and changes, one after the other, until the round is over or the desk is gone or refuses. */
export async function saveWhile(
  window: Page,
  ledger: Ledger,
  { mark, isOver, atMost = Number.POSITIVE_INFINITY, ...typist }: Round,
): Promise<Outcome | 'gone'> {
  try {
    for (let n = 1; n <= atMost && !isOver(); n += 1) {
      const name = `${mark} ${String(n)}`;
      if ((await saveNewMember(window, ledger, name, typist)) === 'refused') return 'refused';
      if (isOver()) break;
      if ((await saveChange(window, ledger, name)) === 'refused') return 'refused';
    }
    return 'saved';
  } catch (error) {
    // Whatever fails on a desk that was killed meanwhile is no fault of the test.
    if (isOver()) return 'gone';
    throw error;
  }
}

/** What the list of members shows: how many, and whether the newest that was called saved can be found. Empty when all is right. */
export async function whatIsNotShown(window: Page, ledger: Ledger): Promise<string[]> {
  await goTo(window, 'app.members');
  const hands = await handsOn(window);
  const { say } = hands.words;
  await untilTitled(hands, say('members.title'));
  // A list stands as it was left, narrowed by what was looked for in it last.
  await fieldOf(hands, say('members.find')).fill('');
  const status = window.locator('#content').getByRole('status');
  await status.filter({ hasText: /\d/ }).waitFor();
  // Large numbers are said with commas.
  const shown = Number(/[\d,]+/.exec(await status.innerText())?.[0].replaceAll(',', ''));
  const [least, most] = ledger.members();
  const wrong =
    shown < least || shown > most ? [`${String(shown)} members are shown, not ${String(least)}`] : [];
  const newest = ledger.names().at(-1);
  if (newest === undefined) return wrong;
  await fieldOf(hands, say('members.find')).fill(newest);
  const found = window
    .getByRole('grid', { name: say('members.title'), exact: true })
    .getByText(newest)
    .first();
  const isFound = await found.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  return isFound ? wrong : [...wrong, `${newest} is not found`];
}

/** The title of whatever is on the window, and all that stands on it. */
export async function screenOf(window: Page): Promise<{ readonly title: string; readonly text: string }> {
  const hands = await handsOn(window);
  await headingOf(hands).waitFor();
  return {
    title: await headingOf(hands).innerText(),
    text: await window.locator('body').innerText(),
  };
}

export async function tryAgain(window: Page): Promise<void> {
  const hands = await handsOn(window);
  await buttonOf(hands, hands.words.say('app.tryAgain')).click();
}
