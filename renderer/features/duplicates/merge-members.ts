/** Makes one record of two that are one person, with everything that is theirs; one undo makes them two again. */

import type { MemberId } from '../../domain/ids.ts';
import { type Member, memberSchema } from '../../domain/member.ts';
import { mergedMember, type MergePicks } from '../../domain/merge/merge-fields.ts';
import { mergedTables, mergeMembers, type MergeTables } from '../../domain/merge/merge-members.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Reading } from '../../session/session.ts';

export interface WishedMerge {
  /** Whose id and number stay. */
  readonly keptId: MemberId;
  readonly otherId: MemberId;
  readonly picks: MergePicks;
}

/** One of the two is not there any more: somebody merged or removed them meanwhile. */
export interface NoSuchMember {
  readonly type: 'NoSuchMember';
}

export const mergeTwoMembers: Command<WishedMerge, Member, WrongFields | NoSuchMember> = (
  session,
  { keptId, otherId, picks },
) =>
  session.run<Member, WrongFields | NoSuchMember>('mergeMembers', async (desk) => {
    const [kept, other] = [await desk.get('members', keptId), await desk.get('members', otherId)];
    if (kept === undefined || other === undefined || keptId === otherId)
      return fail({ type: 'NoSuchMember' });
    // Read for what is wrong with it, and saved as it is: fields of a newer desk are carried along.
    const member = mergedMember(kept, other, picks);
    const known = Object.entries(member).filter(([field]) => Object.hasOwn(memberSchema.shape, field));
    const read = readFields(memberSchema, Object.fromEntries(known));
    if (!read.ok) return read;
    return ok({ value: member, changes: mergeMembers(await readMergeTables(desk), member, other) });
  });

export async function readMergeTables(store: Reading): Promise<MergeTables> {
  const read = await Promise.all(mergedTables.map(async (table) => [table, await store.all(table)] as const));
  return Object.fromEntries(read) as unknown as MergeTables;
}
