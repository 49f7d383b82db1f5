/** What stands on the sheet of six meetings, as plain data: the same names and the same discretion as on the roster of one. */

import type { IsoDate, TimeOfDay } from '../domain/calendar.ts';
import type { Group } from '../domain/group.ts';
import type { MemberId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import type { Membership } from '../domain/membership.ts';
import type { SheetNumber } from '../domain/numbers.ts';
import { choicesIn, whenCarrying } from '../domain/register-name.ts';
import type { Settings } from '../domain/settings.ts';
import type { Venue } from '../domain/venue.ts';
import type { Digits } from '../words/digits.ts';
import type { Language } from '../words/language.ts';
import type { RosterPrint } from './roster-measures.ts';
import {
  discreetly,
  endOf,
  languagesOf,
  nameOnPaper,
  type RosterMarks,
  type RosterScripts,
  type WrittenName,
} from './roster.ts';

export interface MeetingColumn {
  readonly number: number;
  readonly date: IsoDate;
  readonly startsAt: TimeOfDay;
  readonly endsAt: TimeOfDay;
  readonly place: string;
  /** Whether its hour, and its place, are those of the sheet, which are those of its first meeting. */
  readonly isAtUsualHour: boolean;
  readonly isInUsualPlace: boolean;
  /** Where it is printed on another sheet already. */
  readonly otherSheet: SheetNumber | undefined;
  readonly facilitators: readonly WrittenName[];
}

export interface SixMeetingsRow {
  /** Empty for the same reasons as on a roster. */
  readonly name: WrittenName;
  /** By column; false where they do not belong on that day. */
  readonly isExpected: readonly boolean[];
}

/** See "Discreet paper" in this room's README. */
export interface SixMeetings {
  readonly languages: readonly Language[];
  readonly digits?: Digits;
  readonly marks: RosterMarks;
  readonly print: RosterPrint;
  readonly groupName: WrittenName;
  readonly columns: readonly MeetingColumn[];
  readonly rows: readonly SixMeetingsRow[];
  readonly sheetNumber: SheetNumber | undefined;
  readonly sender: WrittenName;
}

export interface SixMeetingsSheetFacts {
  /** By day. */
  readonly meetings: readonly Meeting[];
  /** Down the paper. */
  readonly order: readonly MemberId[];
  readonly group: Pick<Group, 'discreetName'>;
  /** At least those of the meetings. */
  readonly venues: readonly Pick<Venue, 'id' | 'name'>[];
  readonly settings: Pick<Settings, 'discreetSender' | 'digits'>;
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
  readonly scripts?: RosterScripts;
  readonly marks?: RosterMarks;
  readonly print?: RosterPrint;
  readonly devanagariLanguage?: 'mr' | 'hi';
}

export function sixMeetingsOf(facts: SixMeetingsSheetFacts): SixMeetings {
  const { meetings, order, group, settings, scripts = 'both', devanagariLanguage = 'mr' } = facts;
  const sheetNumber = numberOfSheet(meetings);
  return {
    languages: languagesOf(scripts, devanagariLanguage),
    ...(settings.digits && { digits: settings.digits }),
    marks: facts.marks ?? 'signature',
    print: facts.print ?? 'plain',
    groupName: discreetly(group.discreetName, scripts),
    columns: columnsOf(facts, scripts, sheetNumber),
    rows: order.map((id) => rowOf(id, facts, scripts)),
    sheetNumber,
    sender: discreetly(settings.discreetSender, scripts),
  };
}

/** The one that most of them carry: a meeting that was printed by itself before keeps its own. */
function numberOfSheet(meetings: readonly Meeting[]): SheetNumber | undefined {
  const numbers = meetings.flatMap(({ sheetNumber }) => sheetNumber ?? []);
  const times = (number: SheetNumber) => numbers.filter((each) => each === number).length;
  return numbers.length < meetings.length ? undefined : numbers.toSorted((a, b) => times(b) - times(a))[0];
}

function columnsOf(
  { meetings, venues, members, memberships }: SixMeetingsSheetFacts,
  scripts: RosterScripts,
  sheetNumber: SheetNumber | undefined,
): MeetingColumn[] {
  const [first] = meetings;
  return meetings.map((meeting) => {
    const { number, date, time, minutes, venueId, room, facilitatorIds } = meeting;
    const choiceOf = whenCarrying(choicesIn(meeting.groupId, date, memberships));
    const venue = venues.find(({ id }) => id === venueId)?.name;
    const team = facilitatorIds.flatMap((id) => members.find((member) => member.id === id) ?? []);
    return {
      ...{ number, date, startsAt: time, endsAt: endOf(time, minutes) },
      place: [venue, room].filter((text) => text !== undefined).join(', '),
      isAtUsualHour: time === first?.time && minutes === first.minutes,
      isInUsualPlace: venueId === first?.venueId && room === first.room,
      otherSheet: meeting.sheetNumber === sheetNumber ? undefined : meeting.sheetNumber,
      facilitators: team.map((member) => nameOnPaper(member, choiceOf(member), scripts)),
    };
  });
}

/**
 * One name for six days: as they wish it on the last of them, for that is their newest wish; and none at all where they are counted
 * only on one of them.
 */
function rowOf(
  id: MemberId,
  { meetings, members, memberships }: SixMeetingsSheetFacts,
  scripts: RosterScripts,
): SixMeetingsRow {
  const isExpected = meetings.map(({ register }) => register.lines.some(({ memberId }) => memberId === id));
  const member = members.find((each) => each.id === id);
  if (member === undefined) return { name: [], isExpected };
  const choices = meetings
    .filter((_, place) => isExpected[place])
    .map(({ groupId, date }) => choicesIn(groupId, date, memberships)(member));
  const choice = choices.includes('countedOnly') ? 'countedOnly' : choices.at(-1);
  return { name: nameOnPaper(member, choice, scripts), isExpected };
}
