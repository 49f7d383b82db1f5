/** Takes a member out of the records who was entered by mistake; whoever has come to a meeting leaves instead. */

import type { Change } from '../../domain/changes.ts';
import type { MemberId } from '../../domain/ids.ts';
import { teamIds } from '../../domain/meeting-team.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { relativesOf } from '../../domain/relationship.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';

/** Registers and trainings that would lose a name; they are what happened, and stay. */
export interface StandsInRecords {
  readonly type: 'StandsInRecords';
  readonly meetings: number;
  readonly trainings: number;
}

export type RemoveMemberFailure = NoSuchMember | StandsInRecords;

export const removeMember: Command<MemberId, Member, RemoveMemberFailure> = (session, id) =>
  session.run<Member, RemoveMemberFailure>('removeMember', async (desk) => {
    const member = await desk.get('members', id);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const meetings = (await desk.all('meetings')).filter((meeting) => isNamedIn(meeting, id)).length;
    const trainings = (await desk.all('participations')).filter(({ memberId }) => memberId === id).length;
    if (meetings + trainings > 0) return fail({ type: 'StandsInRecords', meetings, trainings });
    return ok({
      value: member,
      changes: [...(await removeWhatIsTheirs(desk, id)), await desk.remove('members', id)],
    });
  });

function isNamedIn(meeting: Meeting, id: MemberId): boolean {
  return teamIds(meeting).includes(id) || meeting.register.lines.some(({ memberId }) => memberId === id);
}

/** What says something about this person and nobody else goes with them; a link goes from both sides. */
const personal = ['memberships', 'consents', 'endorsements', 'followUps', 'acceptances'] as const;

async function removeWhatIsTheirs(desk: Desk, id: MemberId): Promise<Change[]> {
  const changes: Change[] = [];
  for (const table of personal) {
    const theirs = (await desk.all(table)).filter(({ memberId }) => memberId === id);
    for (const record of theirs) changes.push(await desk.remove(table, record.id));
  }
  for (const { relationship } of relativesOf(id, await desk.all('relationships')))
    changes.push(await desk.remove('relationships', relationship.id));
  return changes;
}
