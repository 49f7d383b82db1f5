/** A member's last day in a group. Nobody is asked why. */

import type { z } from 'zod';
import { isoDateSchema } from '../../domain/calendar.ts';
import { membershipIdSchema } from '../../domain/ids.ts';
import { leaveGroup as leftGroup, type LeaveFailure, type Membership } from '../../domain/membership.ts';
import { fail, ok } from '../../domain/result.ts';
import { strictRecord } from '../../domain/strict-record.ts';
import type { Command } from '../../session/session.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export const leavingSchema = strictRecord({ membershipId: membershipIdSchema, leftOn: isoDateSchema });
export type LeavingInput = z.input<typeof leavingSchema>;

export interface NoSuchMembership {
  readonly type: 'NoSuchMembership';
}

export type LeaveGroupFailure = WrongFields | NoSuchMembership | LeaveFailure;

export const leaveGroup: Command<LeavingInput, Membership, LeaveGroupFailure> = (session, input) =>
  session.run<Membership, LeaveGroupFailure>('leaveGroup', async (desk) => {
    const read = readFields(leavingSchema, input);
    if (!read.ok) return read;
    const membership = await desk.get('memberships', read.value.membershipId);
    if (membership === undefined) return fail({ type: 'NoSuchMembership' });
    const left = leftGroup(membership, read.value.leftOn);
    if (!left.ok) return left;
    return ok({ value: left.value, changes: [await desk.put('memberships', left.value)] });
  });
