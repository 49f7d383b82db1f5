/** How a member stands on registers, by their own choice everywhere or in one group; and who stands on none. */

import type { IsoDate } from './calendar.ts';
import type { GroupId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import type { Member, RegisterChoice } from './member.ts';
import { isBelonging, type Membership } from './membership.ts';
import { bothScripts, fullName, rosterName } from './names.ts';
import { isSealed } from './out-of-sight.ts';
import type { Script } from './text.ts';

/** A choice for one group goes before the one for everywhere. Undefined: nothing chosen, first name and initial. */
export function registerChoiceFor(
  { registerAs }: Pick<Member, 'registerAs'>,
  membership: Pick<Membership, 'registerAs'> | undefined,
): RegisterChoice | undefined {
  return membership?.registerAs ?? registerAs;
}

export type ChoiceOf = (member: Pick<Member, 'id' | 'registerAs'>) => RegisterChoice | undefined;

/** What each member chose for the registers of one group on one day; of two memberships of that day the later one says it. */
export function choicesIn(groupId: GroupId, date: IsoDate, memberships: readonly Membership[]): ChoiceOf {
  const here = memberships
    .filter((membership) => membership.groupId === groupId && isBelonging(membership, date))
    .sort((one, other) => (one.joinedOn < other.joinedOn ? -1 : Number(one.joinedOn > other.joinedOn)));
  const byMember = new Map(here.map((membership) => [membership.memberId, membership]));
  return (member) => registerChoiceFor(member, byMember.get(member.id));
}

/**
 * What stands in a member's row; undefined for who is counted only and has no row, and for who is sealed: their row keeps its place
 * among the others, and says nothing.
 */
export function nameOnRegister(
  member: Member,
  choice: RegisterChoice | undefined,
  script: Script,
): string | undefined {
  if (choice === 'countedOnly' || isSealed(member)) return undefined;
  if (choice === 'fullName') return fullName(member, script);
  return chosenSign(member, choice) ?? rosterName(member, script);
}

/** The same on a sheet in both scripts, in each in which there is something; nothing for who is counted only or sealed. */
export function namesOnRegister(
  member: Member,
  choice: RegisterChoice | undefined,
): { latin?: string; devanagari?: string } {
  if (choice === 'countedOnly' || isSealed(member)) return {};
  if (choice === 'fullName') return bothScripts(member, (name) => name);
  const sign = chosenSign(member, choice);
  return sign === undefined ? bothScripts(member) : { latin: sign };
}

/**
 * Whoever carries a group is named to it, also when their own attendance is counted only: to carry it is their choice, and the
 * others must know whom to turn to. They are named as shortly as anybody who chose nothing.
 */
export function whenCarrying(choiceOf: ChoiceOf): ChoiceOf {
  return (member) => {
    const choice = choiceOf(member);
    return choice === 'countedOnly' ? undefined : choice;
  };
}

/**
 * The meetings that change when somebody chooses to be counted only: wherever no sheet is typed yet, their line goes. A line with
 * a mark is attendance of the past: turning it into a number is another step, which rewrites history.
 */
export function withoutLineOf(
  member: Pick<Member, 'id' | 'registerAs'>,
  meetings: readonly Meeting[],
  memberships: readonly Membership[],
): Meeting[] {
  return meetings
    .filter(
      (meeting) =>
        meeting.status.type !== 'held' &&
        meeting.register.lines.some((line) => line.memberId === member.id && line.mark === 'notRecorded') &&
        choicesIn(meeting.groupId, meeting.date, memberships)(member) === 'countedOnly',
    )
    .map((meeting) => {
      const lines = meeting.register.lines.filter((line) => line.memberId !== member.id);
      return { ...meeting, register: { ...meeting.register, lines } };
    });
}

function chosenSign(member: Member, choice: RegisterChoice | undefined): string | undefined {
  if (choice === 'number') return member.number;
  return choice === 'chosenName' ? member.calledBy : undefined;
}
