/** A new member, with the next number that was never on paper before. */

import { createId } from '../../domain/ids.ts';
import { type Member, type MemberInput, memberSchema } from '../../domain/member.ts';
import { ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

/** What somebody typed; id and number are the office's to give. */
export type NewMember = Omit<MemberInput, 'id' | 'number'>;

export const addMember: Command<NewMember, Member, WrongFields> = (session, input) =>
  session.run<Member, WrongFields>('addMember', async (desk) => {
    const { number, change } = await desk.nextMemberNumber();
    const read = readFields(memberSchema, { ...input, id: createId(), number });
    if (!read.ok) return read;
    return ok({ value: read.value, changes: [await desk.put('members', read.value), change] });
  });
