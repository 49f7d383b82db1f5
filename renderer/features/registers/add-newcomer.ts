/** A name on a free row becomes a member of the office's records and stands last on the sheet, in one step; on their wish in the group, too. */

import { z } from 'zod';
import { createId, meetingIdSchema, memberIdSchema } from '../../domain/ids.ts';
import type { Meeting, NoSuchMeeting } from '../../domain/meeting.ts';
import { memberRoles, memberSchema, type Member } from '../../domain/member.ts';
import { joinGroup, type JoinFailure } from '../../domain/membership.ts';
import { namesOfNewcomer } from '../../domain/newcomer.ts';
import { addToRegister, type AlreadyInRegister, type CountedOnly } from '../../domain/register.ts';
import { fail, ok } from '../../domain/result.ts';
import { choice, strictRecord } from '../../domain/strict-record.ts';
import { nameSchema } from '../../domain/text.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Desk } from '../../session/session.ts';

export const newcomerSchema = strictRecord({
  meetingId: meetingIdSchema,
  /** As it stands on the paper. */
  written: nameSchema,
  role: choice(memberRoles, 'problem.roleMissing'),
  /** Belongs to the group from the day of this meeting on. */
  joins: z.boolean(),
  /** Looked alike, and whoever types says that they are somebody else. */
  notSame: z.array(memberIdSchema),
});
export type NewcomerInput = z.input<typeof newcomerSchema>;
export type Newcomer = z.infer<typeof newcomerSchema>;

export type AddNewcomerFailure =
  | WrongFields
  | NoSuchMeeting
  | AlreadyInRegister
  | CountedOnly
  | JoinFailure
  | { readonly type: 'NoSuchMeeting' };

export const addNewcomer: Command<NewcomerInput, Member, AddNewcomerFailure> = (session, input) =>
  session.run<Member, AddNewcomerFailure>('addNewcomer', async (desk) => {
    const typed = readFields(newcomerSchema, input);
    if (!typed.ok) return typed;
    const { meetingId, written, role, joins, notSame } = typed.value;
    const meeting = await desk.get('meetings', meetingId);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const { number, change } = await desk.nextMemberNumber();
    const member = readFields(memberSchema, {
      ...namesOfNewcomer(written),
      ...{
        id: createId(),
        number,
        roles: [role],
        phones: [],
        joinedOn: meeting.date,
      },
      ...(notSame.length > 0 && { notSame }),
    });
    if (!member.ok) return member;
    const after = addToRegister(meeting, member.value.id, undefined, desk.clock.today());
    if (!after.ok) return after;
    const joined = joins ? await joining(desk, meeting, member.value) : ok([]);
    if (!joined.ok) return joined;
    const put = [await desk.put('members', member.value), await desk.put('meetings', after.value)];
    return ok({
      value: member.value,
      changes: [change, ...put, ...joined.value],
    });
  });

async function joining(desk: Desk, { groupId, date }: Meeting, member: Member) {
  const group = await desk.get('groups', groupId);
  if (group === undefined) return fail({ type: 'NoSuchMeeting' as const });
  const joined = joinGroup({
    member,
    group,
    part: 'member',
    joinedOn: date,
    existing: [],
  });
  return joined.ok ? ok([await desk.put('memberships', joined.value)]) : joined;
}
