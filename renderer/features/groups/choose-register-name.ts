/** How a member stands on the registers of one group, where they wish it otherwise than elsewhere. */

import type { z } from 'zod';
import type { Change } from '../../domain/changes.ts';
import { type Membership, membershipSchema } from '../../domain/membership.ts';
import { withoutLineOf } from '../../domain/register-name.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { NoSuchMembership } from './leave-group.ts';

interface Choosing {
  readonly membershipId: Membership['id'];
  /** Missing or empty: as everywhere. */
  readonly registerAs?: z.input<typeof membershipSchema>['registerAs'];
}

export type ChooseRegisterNameFailure = WrongFields | NoSuchMembership;

export const chooseRegisterName: Command<Choosing, Membership, ChooseRegisterNameFailure> = (
  session,
  { membershipId, registerAs },
) =>
  session.run<Membership, ChooseRegisterNameFailure>('chooseRegisterName', async (desk) => {
    const before = await desk.get('memberships', membershipId);
    if (before === undefined) return fail({ type: 'NoSuchMembership' });
    const read = readFields(membershipSchema.shape.registerAs, registerAs);
    if (!read.ok) return read;
    if (read.value === before.registerAs) return ok({ value: before, changes: [] });
    const after = { ...before, registerAs: read.value };
    const leaving = await leaveOpenRegisters(desk, after);
    return ok({ value: after, changes: [await desk.put('memberships', after), ...leaving] });
  });

/** See `withoutLineOf`: from now on their line is in no sheet of this group that is still to be typed. */
async function leaveOpenRegisters(desk: Desk, after: Membership): Promise<Change[]> {
  const member = await desk.get('members', after.memberId);
  if (after.registerAs !== 'countedOnly' || member === undefined) return [];
  const memberships = (await desk.all('memberships')).map((each) => (each.id === after.id ? after : each));
  const here = (await desk.all('meetings')).filter(({ groupId }) => groupId === after.groupId);
  return Promise.all(withoutLineOf(member, here, memberships).map((each) => desk.put('meetings', each)));
}
