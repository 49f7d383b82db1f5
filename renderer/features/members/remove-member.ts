/** Takes a member out of the records who was entered by mistake; whoever has come to a meeting leaves instead. */

import type { MemberId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
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
      changes: [...(await removeMemberships(desk, id)), await desk.remove('members', id)],
    });
  });

function isNamedIn({ facilitatorIds, register }: Meeting, id: MemberId): boolean {
  return facilitatorIds.includes(id) || register.lines.some(({ memberId }) => memberId === id);
}

async function removeMemberships(desk: Desk, id: MemberId) {
  const memberships = (await desk.all('memberships')).filter(({ memberId }) => memberId === id);
  return Promise.all(memberships.map((membership) => desk.remove('memberships', membership.id)));
}
