/** What the office has in its records of one member, by day: only theirs, and of their attendance only what they allow. */

import type { IsoDate } from './calendar.ts';
import type { Consent } from './consent.ts';
import type { Endorsement } from './endorsement.ts';
import type { FollowUp } from './follow-up.ts';
import type { Group } from './group.ts';
import type { Meeting } from './meeting.ts';
import type { Member } from './member.ts';
import type { Membership } from './membership.ts';
import { choicesIn } from './register-name.ts';
import type { Participation, Programme, TrainingSession } from './training.ts';

/** A group or programme is told by its name, which is missing where its record is. Nothing here can hold another person. */
type TimelineEntry =
  | {
      readonly type: 'joined' | 'left' | 'attended';
      readonly on: IsoDate;
      readonly group: string | undefined;
    }
  | { readonly type: 'trained'; readonly on: IsoDate; readonly programme: string | undefined }
  | { readonly type: 'consent'; readonly on: IsoDate; readonly consent: Pick<Consent, 'purpose' | 'answer'> }
  | { readonly type: 'endorsed'; readonly on: IsoDate; readonly words: string }
  | { readonly type: 'asked' | 'called'; readonly on: IsoDate; readonly reason: FollowUp['reason'] };

export interface TimelineRecords {
  readonly groups: readonly Group[];
  readonly memberships: readonly Membership[];
  readonly meetings: readonly Meeting[];
  readonly programmes: readonly Programme[];
  readonly sessions: readonly TrainingSession[];
  readonly participations: readonly Participation[];
  readonly consents: readonly Consent[];
  readonly endorsements: readonly Endorsement[];
  readonly followUps: readonly FollowUp[];
}

/** The newest first; the records may be those of the whole office, and everything of anybody else stays out. */
export function timelineOf(member: Member, records: TimelineRecords): TimelineEntry[] {
  return [
    ...belonging(member, records),
    ...attendance(member, records),
    ...trainings(member, records),
    ...ownOf(member, records.consents).map(({ on, purpose, answer }) => ({
      type: 'consent' as const,
      on,
      consent: { purpose, answer },
    })),
    ...ownOf(member, records.endorsements).map(({ on, words }) => ({ type: 'endorsed' as const, on, words })),
    ...calls(member, records),
  ].sort((one, other) => (one.on < other.on ? 1 : -Number(one.on > other.on)));
}

function ownOf<Owned extends { readonly memberId: Member['id'] }>(
  { id }: Pick<Member, 'id'>,
  owned: readonly Owned[],
): Owned[] {
  return owned.filter(({ memberId }) => memberId === id);
}

function belonging(member: Member, { groups, memberships }: TimelineRecords): TimelineEntry[] {
  return ownOf(member, memberships).flatMap(({ groupId, joinedOn, leftOn }): TimelineEntry[] => {
    const group = groups.find(({ id }) => id === groupId)?.name;
    const joined = { type: 'joined', on: joinedOn, group } as const;
    return leftOn === undefined ? [joined] : [joined, { type: 'left', on: leftOn, group }];
  });
}

/** Nothing of a group where they are counted only, also where an older line of theirs is still in a register. */
function attendance(member: Member, { groups, memberships, meetings }: TimelineRecords): TimelineEntry[] {
  const own = ownOf(member, memberships);
  return meetings
    .filter(
      ({ status, register, groupId, date }) =>
        status.type === 'held' &&
        register.lines.some(({ memberId, mark }) => memberId === member.id && mark === 'present') &&
        choicesIn(groupId, date, own)(member) !== 'countedOnly',
    )
    .map(({ date, groupId }) => ({
      type: 'attended' as const,
      on: date,
      group: groups.find(({ id }) => id === groupId)?.name,
    }));
}

function trainings(member: Member, records: TimelineRecords): TimelineEntry[] {
  return ownOf(member, records.participations).flatMap(({ sessionId, completedOn }): TimelineEntry[] => {
    const session = records.sessions.find(({ id }) => id === sessionId);
    const programme = records.programmes.find(({ id }) => id === session?.programmeId)?.name;
    return completedOn === undefined ? [] : [{ type: 'trained', on: completedOn, programme }];
  });
}

function calls(member: Member, { followUps }: TimelineRecords): TimelineEntry[] {
  return ownOf(member, followUps).flatMap(({ askedOn, doneOn, reason }): TimelineEntry[] => {
    const asked = { type: 'asked', on: askedOn, reason } as const;
    return doneOn === undefined ? [asked] : [asked, { type: 'called', on: doneOn, reason }];
  });
}
