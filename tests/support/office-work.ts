/** The office's members by hand: entering one, finding one, opening any row of a list. */

import type { Page } from '@playwright/test';
import { roleWords, safetyWords } from '../../renderer/features/members/member-words.ts';
import type { MemberRole } from '../../renderer/domain/member.ts';
import { goTo } from './at-the-desk.ts';
import * as hand from './by-hand.ts';

export interface MemberToType {
  readonly calledBy: string;
  readonly roles: readonly MemberRole[];
  readonly fullNameLatin?: string;
  readonly fullNameDevanagari?: string;
  readonly phone?: {
    readonly number: string;
    readonly safeToCall?: 'yes' | 'no' | 'askFirst';
  };
  readonly locality?: string;
  /** As one types it: 22/11/2026. */
  readonly joinedOn?: string;
  readonly note?: string;
}

/** Enters a member; ends on the member's page. Gives the number that stands on it, 'M-0042'. */
export async function addMember(window: Page, member: MemberToType): Promise<string> {
  await goTo(window, 'app.members');
  await startNewMember(window);
  const hands = await hand.handsOn(window);
  await typeMember(hands, member);
  await hand.press(hands, hands.words.say('app.save'));
  return memberNumberShown(window, member.calledBy);
}

/** From the list of members to the empty form. */
export async function startNewMember(window: Page): Promise<void> {
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  // In an empty office two buttons say the same: the header's, and the one of the empty list.
  await hand.buttonOf(hands, say('members.new')).first().click();
  await hand.untilTitled(hands, say('members.newTitle'));
  await throwDraftAway(hands);
}

/** A form that was begun before and not saved is offered in the place of an empty one. */
async function throwDraftAway(hands: hand.Hands): Promise<void> {
  const { say } = hands.words;
  const offered = hand.buttonOf(hands, say('ui.draftThrowAway'));
  await offered
    .or(hand.buttonOf(hands, say('app.save')))
    .first()
    .waitFor();
  if (await offered.isVisible()) await offered.click();
}

export async function typeMember(hands: hand.Hands, member: MemberToType): Promise<void> {
  const { say } = hands.words;
  await hand.type(hands, say('members.calledBy'), member.calledBy);
  await hand.tick(
    hands,
    say('members.roles'),
    member.roles.map((role) => say(roleWords[role])),
  );
  await hand.typeOptional(hands, say('members.fullNameLatin'), member.fullNameLatin);
  await hand.typeOptional(hands, say('members.fullNameDevanagari'), member.fullNameDevanagari);
  if (member.phone !== undefined) await typePhone(hands, member.phone);
  await hand.typeOptional(hands, say('members.locality'), member.locality);
  await hand.typeOptional(hands, say('members.joinedOn'), member.joinedOn);
  await hand.typeOptional(hands, say('members.note'), member.note);
}

async function typePhone(hands: hand.Hands, phone: NonNullable<MemberToType['phone']>): Promise<void> {
  const { say } = hands.words;
  await hand.press(hands, say('members.addPhone'));
  await hand.type(hands, say('members.phoneNumber'), phone.number);
  if (phone.safeToCall !== undefined)
    await hand.choose(hands, say('members.safeToCall'), say(safetyWords[phone.safeToCall]));
}

/** Waits for the page of the member and reads the number off it. */
export async function memberNumberShown(window: Page, calledBy: string): Promise<string> {
  const hands = await hand.handsOn(window);
  await hand.untilTitled(hands, calledBy);
  const number = window.locator('#content').getByText(/^M-\d{4,}$/);
  return (await number.first().innerText()).trim();
}

/** Finds a member by what is typed and opens the one of that name. */
export async function openMember(window: Page, name: string, typed = name): Promise<void> {
  await goTo(window, 'app.members');
  const hands = await hand.handsOn(window);
  await hand.type(hands, hands.words.say('members.find'), typed);
  await openRow(window, hands.words.say('members.title'), name);
}

/** Whatever the list shows of their name. */
export async function openMemberByNumber(window: Page, number: string): Promise<void> {
  await goTo(window, 'app.members');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.type(hands, say('members.find'), number);
  const rows = window.getByRole('grid', { name: say('members.title'), exact: true }).getByRole('row');
  await rows.filter({ hasText: number }).getByRole('rowheader').getByRole('button').first().click();
}

/** Opens the row of a table by its heading. */
export async function openRow(window: Page, table: string, name: string): Promise<void> {
  const rows = window.getByRole('grid', { name: table, exact: true });
  const opener = rows.getByRole('button').filter({ has: window.getByText(name, { exact: true }) });
  await opener.first().click();
}
