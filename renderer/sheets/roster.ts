/** What stands on the roster of one meeting, as plain data; what must not stand there is left behind here. */

import { timeOfDay } from '../domain/calendar.ts';
import type { IsoDate, TimeOfDay } from '../domain/calendar.ts';
import type { DiscreetName, Group } from '../domain/group.ts';
import type { GroupPaper } from '../domain/group-paper.ts';
import { teamOf, type TeamPart } from '../domain/meeting-team.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Member } from '../domain/member.ts';
import type { RegisterChoice } from '../domain/member.ts';
import type { Membership } from '../domain/membership.ts';
import type { SheetNumber } from '../domain/numbers.ts';
import {
  choicesIn,
  type ChoiceOf,
  nameOnRegister,
  namesOnRegister,
  whenCarrying,
} from '../domain/register-name.ts';
import type { Settings } from '../domain/settings.ts';
import type { Venue } from '../domain/venue.ts';
import type { Digits } from '../words/digits.ts';
import type { Language } from '../words/language.ts';
import type { RosterPrint } from './roster-measures.ts';

export type RosterScripts = GroupPaper['scripts'];
export type RosterMarks = GroupPaper['marks'];

/** A name as it stands on the sheet: Latin first, then Devanagari, as far as they are wished and known. */
export type WrittenName = readonly string[];

export interface RosterRow {
  /**
   * Empty where the member's record cannot be read or is sealed, or where they are counted only since their line got its mark: the row keeps
   * its place, or typing back would slip by one.
   */
  readonly name: WrittenName;
}

/** See "Discreet paper" in this room's README: no field for an organisation, a kind of group, a phone or a locality. */
export interface Roster {
  /** In which its labels are said, one below or beside the other. */
  readonly languages: readonly Language[];
  /** Of what is written in Devanagari; Latin where the office has not chosen. */
  readonly digits?: Digits;
  readonly marks: RosterMarks;
  readonly print: RosterPrint;
  readonly groupName: WrittenName;
  readonly meetingNumber: number;
  readonly date: IsoDate;
  readonly startsAt: TimeOfDay;
  readonly endsAt: TimeOfDay;
  readonly venue: string;
  readonly room: string | undefined;
  readonly facilitators: readonly WrittenName[];
  /** Each missing where nobody has that part. */
  readonly coFacilitators?: readonly WrittenName[];
  readonly anchors?: readonly WrittenName[];
  readonly rows: readonly RosterRow[];
  /** None while the sheet is only looked at: the number is given when it is first printed. */
  readonly sheetNumber: SheetNumber | undefined;
  readonly sender: WrittenName;
}

export interface RosterFacts {
  readonly meeting: Meeting;
  readonly group: Pick<Group, 'discreetName'>;
  readonly venue: Pick<Venue, 'name'>;
  readonly settings: Pick<Settings, 'discreetSender' | 'digits'>;
  /** At least those of the register and the facilitators; others are ignored. */
  readonly members: readonly Member[];
  /** At least those of this group: a member may stand on its registers in another way than elsewhere. */
  readonly memberships: readonly Membership[];
  readonly sheetNumber?: SheetNumber | undefined;
  readonly scripts?: RosterScripts;
  readonly marks?: RosterMarks;
  readonly print?: RosterPrint;
  /** What the Devanagari labels are written in. */
  readonly devanagariLanguage?: 'mr' | 'hi';
}

export function rosterOf(facts: RosterFacts): Roster {
  const { meeting, group, venue, settings, sheetNumber, scripts = 'both', devanagariLanguage = 'mr' } = facts;
  const membersById = new Map(facts.members.map((member) => [member.id, member]));
  const choiceOf = choicesIn(meeting.groupId, meeting.date, facts.memberships);
  const nameOf = (id: Member['id'], choice: ChoiceOf) => {
    const member = membersById.get(id);
    return member === undefined ? [] : nameOnPaper(member, choice(member), scripts);
  };
  return {
    languages: languagesOf(scripts, devanagariLanguage),
    ...(settings.digits && { digits: settings.digits }),
    marks: facts.marks ?? 'signature',
    print: facts.print ?? 'plain',
    groupName: discreetly(group.discreetName, scripts),
    meetingNumber: meeting.number,
    date: meeting.date,
    startsAt: meeting.time,
    endsAt: endOf(meeting.time, meeting.minutes),
    venue: venue.name,
    room: meeting.room,
    ...teamNames(meeting, (id) => nameOf(id, whenCarrying(choiceOf))),
    // The register's own order: whoever types the sheet back goes down the page.
    rows: meeting.register.lines.map((line) => ({ name: nameOf(line.memberId, choiceOf) })),
    sheetNumber: sheetNumber ?? meeting.sheetNumber,
    sender: discreetly(settings.discreetSender, scripts),
  };
}

function teamNames(
  meeting: Meeting,
  nameOf: (id: Member['id']) => WrittenName,
): Pick<Roster, 'facilitators' | 'coFacilitators' | 'anchors'> {
  const team = teamOf(meeting);
  const names = (part: TeamPart) =>
    team
      .filter((place) => place.part === part)
      .map(({ memberId }) => nameOf(memberId))
      .filter((name) => name.length > 0);
  const [coFacilitators, anchors] = [names('coFacilitator'), names('anchor')];
  return {
    facilitators: names('facilitator'),
    ...(coFacilitators.length > 0 && { coFacilitators }),
    ...(anchors.length > 0 && { anchors }),
  };
}

export function languagesOf(scripts: RosterScripts, devanagariLanguage: 'mr' | 'hi'): Language[] {
  if (scripts === 'latin') return ['en'];
  return scripts === 'devanagari' ? [devanagariLanguage] : ['en', devanagariLanguage];
}

export function nameOnPaper(
  member: Member,
  choice: RegisterChoice | undefined,
  scripts: RosterScripts,
): WrittenName {
  if (scripts !== 'both') return known(nameOnRegister(member, choice, scripts));
  const { latin, devanagari } = namesOnRegister(member, choice);
  return known(latin, devanagari);
}

export function discreetly({ latin, devanagari }: DiscreetName, scripts: RosterScripts): WrittenName {
  if (scripts === 'both') return known(latin, devanagari);
  return [scripts === 'devanagari' ? (devanagari ?? latin) : latin];
}

/** What is there, each once: some offices write the same text twice. */
function known(...texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** The time on the clock `minutes` later; past midnight it begins again. */
export function endOf(time: TimeOfDay, minutes: number): TimeOfDay {
  const end = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return timeOfDay(
    [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, '0')).join(':'),
  );
}
