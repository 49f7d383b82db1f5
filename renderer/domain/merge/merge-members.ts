/** Two records turn out to be one person: everything of the other moves to the one that stays, in one step that one undo takes back. */

import { isSameRecord } from '../canonical-json.ts';
import { changeOf, type Change, type ChangedRecords, type ChangedTable } from '../changes.ts';
import type { Member } from '../member.ts';
import type { Participation } from '../training.ts';
import {
  allMoved,
  mergedAcceptances,
  mergedConsents,
  mergedMemberships,
  mergedRelationships,
} from './merge-belongings.ts';
import {
  areBothPresent,
  furtherPart,
  isNamedIn,
  mergedMeeting,
  mergedSession,
  type Two,
} from './merge-registers.ts';

/** Every table in which a member can be named, whole. */
export type MergeTables = {
  readonly [T in (typeof mergedTables)[number]]: readonly ChangedRecords[T][];
};

export const mergedTables = [
  'members',
  'memberships',
  'meetings',
  'sessions',
  'participations',
  'relationships',
  'consents',
  'acceptances',
  'endorsements',
  'followUps',
] as const satisfies readonly ChangedTable[];

/** What the other record brings along, for the eyes of whoever is about to decide. */
export interface MergeSummary {
  readonly memberships: number;
  readonly meetings: number;
  readonly trainings: number;
  readonly consents: number;
  readonly links: number;
  readonly followUps: number;
  /** There are some; how many is counted for nobody. */
  readonly hasEndorsements: boolean;
  /** Meetings at which both were ticked as present: a sign that they may be two people. */
  readonly bothPresent: number;
}

export function summariseMerge(tables: MergeTables, two: Two): MergeSummary {
  const ofOther = ({ memberId }: { readonly memberId: string }) => memberId === two.otherId;
  return {
    memberships: tables.memberships.filter(ofOther).length,
    meetings: tables.meetings.filter((meeting) => isNamedIn(meeting, two.otherId)).length,
    trainings: tables.participations.filter(ofOther).length,
    consents: tables.consents.filter(ofOther).length + tables.acceptances.filter(ofOther).length,
    links: tables.relationships.filter(
      ({ memberId, otherId }) => memberId === two.otherId || otherId === two.otherId,
    ).length,
    followUps: tables.followUps.filter(ofOther).length,
    hasEndorsements: tables.endorsements.some(ofOther),
    bothPresent: tables.meetings.filter((meeting) => areBothPresent(meeting, two)).length,
  };
}

/** The changes that make `member` (see `mergedMember`) the only record of the two. */
export function mergeMembers(tables: MergeTables, member: Member, other: Member): Change[] {
  const two: Two = { keptId: member.id, otherId: other.id };
  const ofTwo = ({ memberId }: { readonly memberId: string }) =>
    memberId === two.keptId || memberId === two.otherId;
  const ofEither = (link: { readonly memberId: string; readonly otherId: string }) =>
    ofTwo(link) || link.otherId === two.keptId || link.otherId === two.otherId;
  const theirs = <T>(all: readonly T[], isTheirs: (record: T) => boolean) => all.filter(isTheirs);
  return [
    ...changesOf('memberships', theirs(tables.memberships, ofTwo), two, mergedMemberships),
    ...changesOf('participations', theirs(tables.participations, ofTwo), two, mergedParticipations),
    ...changesOf('consents', theirs(tables.consents, ofTwo), two, mergedConsents),
    ...changesOf('acceptances', theirs(tables.acceptances, ofTwo), two, mergedAcceptances),
    ...changesOf('endorsements', theirs(tables.endorsements, ofTwo), two, allMoved),
    ...changesOf('followUps', theirs(tables.followUps, ofTwo), two, allMoved),
    ...changesOf('relationships', theirs(tables.relationships, ofEither), two, mergedRelationships),
    ...meetingChanges(tables, two),
    ...changesOf('sessions', tables.sessions, two, (sessions) =>
      sessions.map((session) => mergedSession(session, two)),
    ),
    ...memberChanges(tables, member, other),
  ];
}

/** One change for each record that is another afterwards, or is not there; what stays as it was is not touched. */
function changesOf<T extends ChangedTable>(
  table: T,
  before: readonly ChangedRecords[T][],
  two: Two,
  merge: (all: readonly ChangedRecords[T][], two: Two) => readonly ChangedRecords[T][],
): Change[] {
  const after = new Map(merge(before, two).map((record) => [record.id, record]));
  return before
    .map((record) => changeOf(table, record.id, record, after.get(record.id) ?? null))
    .filter((change) => !isSameRecord(change.before, change.after)) as Change[];
}

function mergedParticipations(all: readonly Participation[], two: Two): Participation[] {
  return allMoved(all, two).reduce<Participation[]>((kept, next) => {
    const same = kept.findIndex(({ sessionId }) => sessionId === next.sessionId);
    const beside = kept[same];
    return beside === undefined ? [...kept, next] : kept.with(same, furtherPart(beside, next));
  }, []);
}

function meetingChanges({ meetings }: MergeTables, two: Two): Change[] {
  return meetings
    .filter((meeting) => isNamedIn(meeting, two.otherId))
    .map((meeting) => changeOf('meetings', meeting.id, meeting, mergedMeeting(meeting, two)));
}

/** A third person of whom somebody said that they are not the other one, is not this one either. */
function memberChanges({ members }: MergeTables, member: Member, other: Member): Change[] {
  const before = members.find(({ id }) => id === member.id) ?? null;
  const third = members
    .filter(({ id, notSame }) => id !== member.id && id !== other.id && notSame?.includes(other.id))
    .map((each) => {
      const notSame = [...new Set((each.notSame ?? []).map((id) => (id === other.id ? member.id : id)))];
      return changeOf('members', each.id, each, { ...each, notSame });
    });
  return [
    ...third,
    changeOf('members', member.id, before, member),
    changeOf('members', other.id, other, null),
  ];
}
