/** A member begins to belong to a group, as member, facilitator, co-facilitator or anchor person. */

import type { z } from 'zod';
import { isoDateSchema } from '../../domain/calendar.ts';
import { groupIdSchema, memberIdSchema } from '../../domain/ids.ts';
import {
  joinGroup as joinedGroup,
  type JoinFailure,
  type Membership,
  membershipParts,
} from '../../domain/membership.ts';
import { fail, ok } from '../../domain/result.ts';
import { choice, strictRecord } from '../../domain/strict-record.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchGroup } from './change-group.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export const joiningSchema = strictRecord({
  memberId: memberIdSchema,
  groupId: groupIdSchema,
  part: choice(membershipParts),
  joinedOn: isoDateSchema,
});
export type JoiningInput = z.input<typeof joiningSchema>;

export interface NoSuchMember {
  readonly type: 'NoSuchMember';
}

export type JoinGroupFailure = WrongFields | NoSuchMember | NoSuchGroup | JoinFailure;

export const joinGroup: Command<JoiningInput, Membership, JoinGroupFailure> = (session, input) =>
  session.run<Membership, JoinGroupFailure>('joinGroup', async (desk) => {
    const read = readFields(joiningSchema, input);
    if (!read.ok) return read;
    const { memberId, groupId, part, joinedOn } = read.value;
    const member = await desk.get('members', memberId);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const group = await desk.get('groups', groupId);
    if (group === undefined) return fail({ type: 'NoSuchGroup' });
    const joined = joinedGroup({ member, group, part, joinedOn, existing: await desk.all('memberships') });
    if (!joined.ok) return joined;
    return ok({ value: joined.value, changes: [await desk.put('memberships', joined.value)] });
  });
