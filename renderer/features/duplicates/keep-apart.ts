/** Writes down that two members who look alike are two people, so that nobody is asked again. */

import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember } from './merge-members.ts';

export interface TwoPeople {
  readonly oneId: MemberId;
  readonly otherId: MemberId;
}

export const keepApart: Command<TwoPeople, Member, NoSuchMember> = (session, { oneId, otherId }) =>
  session.run<Member, NoSuchMember>('keepApart', async (desk) => {
    const [one, other] = [await desk.get('members', oneId), await desk.get('members', otherId)];
    if (one === undefined || other === undefined) return fail({ type: 'NoSuchMember' });
    if (one.notSame?.includes(otherId) || other.notSame?.includes(oneId))
      return ok({ value: one, changes: [] });
    // Written once, in the older of the two records.
    const [first, second] = one.number < other.number ? [one, other] : [other, one];
    const member = { ...first, notSame: [...(first.notSame ?? []), second.id] };
    return ok({ value: member, changes: [await desk.put('members', member)] });
  });
