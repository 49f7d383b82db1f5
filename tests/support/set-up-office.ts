/** The first run, done by hand: the office's names, two people with their passphrases, the recovery sheet copied and proven. */

import type { Page } from '@playwright/test';
import type { StaffRole } from '../../renderer/domain/staff.ts';
import { choose, fieldOf, type Hands, handsOn, press, type, untilTitled } from './by-hand.ts';

export interface NewStaff {
  readonly name: string;
  /** Left out: the six words that the desk suggests. */
  readonly passphrase?: string;
}

export interface FirstRunWish {
  readonly organisation?: string;
  readonly discreet?: { readonly latin: string; readonly devanagari?: string };
  /** The first sets the office up and becomes its coordinator. */
  readonly staff?: readonly [NewStaff, NewStaff];
  readonly secondRole?: StaffRole;
  readonly backupPlace?: string;
  /** Milliseconds until the desk is open; filling a large made-up office takes its time. */
  readonly openWithin?: number;
  /** Called on each page, with everything filled in, before one goes on. */
  readonly onPage?: (name: FirstRunPage) => Promise<void>;
}

export type FirstRunPage = 'welcome' | 'office' | 'you' | 'second' | 'recovery' | 'proof' | 'backup';

export interface StaffAtTheDesk {
  readonly name: string;
  readonly passphrase: string;
}

/** What people walk away with: in their heads and on paper. */
export interface OfficeSetUp {
  readonly staff: readonly [StaffAtTheDesk, StaffAtTheDesk];
  /** The groups of the recovery sheet with spaces between, as one would type them. */
  readonly recoveryKey: string;
}

/** Everybody in it is made up, and it holds nobody real: nothing is protected by these. */
export const madeUpStaff = [
  {
    name: 'Asha Kulmohar',
    passphrase: 'river lantern cotton bridge mango evening',
  },
  {
    name: 'Dilip Varnekar',
    passphrase: 'window copper garden monsoon letter seven',
  },
] as const satisfies readonly StaffAtTheDesk[];

const usual = {
  organisation: 'Made-up Companions',
  discreet: { latin: 'Banyan Circle', devanagari: 'वड मंडळ' },
} as const;

/** What a first run without other wishes writes in Latin letters, whatever language the desk speaks. */
export const namesOfFirstRun: readonly string[] = [
  ...madeUpStaff.map(({ name }) => name),
  usual.organisation,
  usual.discreet.latin,
];

/** From the welcome to the open desk. */
export async function firstRun(window: Page, wish: FirstRunWish = {}): Promise<OfficeSetUp> {
  const hands = await handsOn(window);
  const { say } = hands.words;
  const onPage = wish.onPage ?? (() => Promise.resolve());
  const [you, second] = wish.staff ?? madeUpStaff;
  await untilTitled(hands, say('firstRun.welcome'));
  await onPage('welcome');
  await press(hands, say('firstRun.newOffice'));

  await nameOffice(hands, wish);
  await onPage('office');
  await press(hands, say('app.next'));

  await untilTitled(hands, say('firstRun.youTitle'));
  const first = await introduce(hands, you);
  await onPage('you');
  await press(hands, say('app.next'));

  await untilTitled(hands, say('firstRun.secondTitle'));
  if (wish.secondRole !== undefined)
    await choose(hands, say('firstRun.staffRole'), say(`firstRun.${wish.secondRole}`));
  const other = await introduce(hands, second);
  await onPage('second');
  await press(hands, say('app.next'));

  const groups = await copySheet(hands, onPage);
  await proveSheet(hands, groups);
  await onPage('proof');
  await press(hands, say('app.next'));

  await untilTitled(hands, say('firstRun.backupTitle'));
  if (wish.backupPlace !== undefined) await type(hands, say('firstRun.backupPlace'), wish.backupPlace);
  await onPage('backup');
  await press(hands, say('firstRun.finish'));
  await untilTitled(hands, say('app.today'), wish.openWithin ?? 30_000);
  return { staff: [first, other], recoveryKey: groups.join(' ') };
}

async function nameOffice(hands: Hands, wish: FirstRunWish): Promise<void> {
  const { say } = hands.words;
  const { organisation = usual.organisation, discreet = usual.discreet } = wish;
  await untilTitled(hands, say('firstRun.officeTitle'));
  await type(hands, say('firstRun.organisation'), organisation);
  await type(hands, say('firstRun.discreetLatin'), discreet.latin);
  if (discreet.devanagari !== undefined)
    await type(hands, say('firstRun.discreetDevanagari'), discreet.devanagari);
}

async function introduce(hands: Hands, person: NewStaff): Promise<StaffAtTheDesk> {
  const { say } = hands.words;
  await type(hands, say('firstRun.staffName'), person.name);
  const passphrase = person.passphrase ?? (await suggestedWords(hands));
  await type(hands, say('firstRun.passphrase'), passphrase);
  await type(hands, say('firstRun.passphraseAgain'), passphrase);
  return { name: person.name, passphrase };
}

async function suggestedWords(hands: Hands): Promise<string> {
  await press(hands, hands.words.say('firstRun.suggestPassphrase'));
  return (await hands.window.locator('[data-offered]').innerText()).trim();
}

/** Reads the key off the sheet on the screen, as somebody without a printer would. */
async function copySheet(hands: Hands, onPage: NonNullable<FirstRunWish['onPage']>): Promise<string[]> {
  const { window, words } = hands;
  // Two passphrases are derived on purpose slowly before the sheet is there.
  await untilTitled(hands, words.say('firstRun.recoveryTitle'), 60_000);
  const groups = await window.locator('[data-group]').allInnerTexts();
  await onPage('recovery');
  await press(hands, words.say('firstRun.recoveryCopied'));
  return groups.map((group) => group.trim());
}

/** Types those groups back that are asked for; by then the key is not on the screen any more. */
async function proveSheet(hands: Hands, groups: readonly string[]): Promise<void> {
  const { say } = hands.words;
  await untilTitled(hands, say('firstRun.proofTitle'));
  for (const [place, letters] of groups.entries()) {
    const label = say('firstRun.proofGroup', { number: place + 1 });
    if ((await fieldOf(hands, label).count()) > 0) await type(hands, label, letters.toLowerCase());
  }
}
