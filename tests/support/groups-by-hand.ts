/** Venues, groups, who belongs to them, and the plan of their meetings, by hand. */

import { expect, type Page } from '@playwright/test';
import { kindWords, nthWords, partWords, rhythmWords } from '../../renderer/features/groups/group-words.ts';
import type { GroupKind } from '../../renderer/domain/group.ts';
import type { MembershipPart } from '../../renderer/domain/membership.ts';
import type { Nth } from '../../renderer/domain/schedule.ts';
import { goTo } from './at-the-desk.ts';
import * as hand from './by-hand.ts';
import { openRow } from './office-work.ts';

export interface VenueToType {
  readonly name: string;
  readonly locality?: string;
  readonly rooms?: readonly string[];
}

export async function addVenue(window: Page, venue: VenueToType): Promise<void> {
  await goTo(window, 'app.groups');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.press(hands, say('groups.venuesTitle'));
  await hand.untilTitled(hands, say('groups.venuesTitle'));
  await hand.buttonOf(hands, say('groups.newVenue')).first().click();
  await hand.type(hands, say('groups.venueName'), venue.name);
  await hand.typeOptional(hands, say('groups.venueLocality'), venue.locality);
  for (const [place, room] of (venue.rooms ?? []).entries()) {
    await hand.press(hands, say('groups.addRoom'));
    await hand.type(hands, say('groups.roomOf', { number: place + 1 }), room);
  }
  await hand.press(hands, say('app.save'));
  await hand.untilSaid(hands, say('groups.venueAdded', { name: venue.name }));
}

export type ScheduleToType = {
  /** 1 is Monday. */
  readonly weekday: number;
  /** As one types it: 17:30. */
  readonly time: string;
  readonly minutes: number;
  /** As one types it; left out: what the form proposes. */
  readonly startsOn?: string;
} & ({ readonly everyWeeks: number } | { readonly nths: readonly Nth[] });

export interface GroupToType {
  readonly name: string;
  readonly kind: GroupKind;
  readonly discreet: { readonly latin: string; readonly devanagari?: string };
  readonly venue: string;
  readonly room?: string;
  readonly schedule: ScheduleToType;
}

/** Enters a group; ends on the group's page. `onFilled` is called before it is saved. */
export async function addGroup(
  window: Page,
  group: GroupToType,
  onFilled: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await goTo(window, 'app.groups');
  const hands = await hand.handsOn(window);
  const { say } = hands.words;
  await hand.buttonOf(hands, say('groups.new')).first().click();
  await hand.type(hands, say('groups.name'), group.name);
  await hand.choose(hands, say('groups.kind'), say(kindWords[group.kind]));
  await hand.type(hands, say('groups.discreetLatin'), group.discreet.latin);
  await hand.typeOptional(hands, say('groups.discreetDevanagari'), group.discreet.devanagari);
  await hand.select(hands, say('groups.venue'), group.venue);
  if (group.room !== undefined) await hand.select(hands, say('groups.room'), group.room);
  await typeSchedule(hands, group.schedule);
  await onFilled();
  await hand.press(hands, say('app.save'));
  await hand.untilTitled(hands, group.name);
}

async function typeSchedule(hands: hand.Hands, schedule: ScheduleToType): Promise<void> {
  const { say, sayWeekday } = hands.words;
  if ('nths' in schedule) {
    await hand.choose(hands, say('groups.rhythm'), say(rhythmWords.nthWeekdays));
    await hand.tick(
      hands,
      say('groups.nths'),
      schedule.nths.map((nth) => say(nthWords[`${nth}`])),
    );
  } else if (schedule.everyWeeks === 1) {
    await hand.choose(hands, say('groups.rhythm'), say(rhythmWords.everyWeek));
  } else {
    await hand.choose(hands, say('groups.rhythm'), say(rhythmWords.everyNWeeks));
    await hand.type(hands, say('groups.everyHowMany'), String(schedule.everyWeeks));
  }
  await hand.select(hands, say('groups.weekday'), sayWeekday(schedule.weekday));
  await hand.type(hands, say('groups.time'), schedule.time);
  await hand.type(hands, say('groups.minutes'), String(schedule.minutes));
  await hand.typeOptional(hands, say('groups.startsOn'), schedule.startsOn);
}

export async function openGroup(window: Page, name: string): Promise<void> {
  await goTo(window, 'app.groups');
  const { say } = (await hand.handsOn(window)).words;
  await openRow(window, say('groups.title'), name);
  await hand.untilTitled(await hand.handsOn(window), name);
}

export interface Joining {
  /** The name as the list of choices shows it. */
  readonly member: string;
  /** What is typed to find it. */
  readonly typed?: string;
  readonly part?: MembershipPart;
  /** As one types it; left out: today. */
  readonly joinedOn?: string;
}

/** On the page of a group: one member joins it. */
export async function join(window: Page, joining: Joining): Promise<void> {
  const page = await hand.handsOn(window);
  const { say } = page.words;
  const hands = hand.within(page, window.getByRole('form', { name: say('groups.joinTitle'), exact: true }));
  await hand.pick(hands, say('groups.member'), joining.member, joining.typed);
  if (joining.part !== undefined) await hand.select(hands, say('groups.part'), say(partWords[joining.part]));
  await hand.typeOptional(hands, say('groups.joinedOn'), joining.joinedOn);
  await hand.press(hands, say('groups.join'));
  // The form is empty again once it is saved; the new row may be further down than the table shows.
  await expect(hands.place.getByRole('combobox')).toHaveValue('');
}

/** On the page of a group: plans its next meeting, or the one of that day (`YYYY-MM-DD`); ends on the meeting's page. */
export async function planMeeting(window: Page, date?: string): Promise<void> {
  const hands = await hand.handsOn(window);
  const { say, sayDate } = hands.words;
  if (date !== undefined) await hand.select(hands, say('meetings.plan'), sayDate(date, 'full'));
  const [before = '', after = ''] = say('meetings.planOn', { date: '|' }).split('|');
  const buttons = hands.place.getByRole('button').filter({ hasText: before.trim() });
  await buttons.filter({ hasText: after.trim() }).last().click();
  await window.getByRole('link', { name: say('meetings.openRoster'), exact: true }).waitFor();
}
