/** All people of a file as new members, or none of them: one command, one entry, one undo. */

import { createId } from '../../domain/ids.ts';
import { type Member, memberSchema } from '../../domain/member.ts';
import { nextMemberNumber, type NumberMark } from '../../domain/numbers.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { NewMember } from './add-member.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export interface NobodyToImport {
  readonly type: 'NobodyToImport';
}

export type ImportMembersFailure = WrongFields | NobodyToImport;

export const importMembers: Command<readonly NewMember[], readonly Member[], ImportMembersFailure> = (
  session,
  people,
) =>
  session.run<readonly Member[], ImportMembersFailure>('importMembers', async (desk) => {
    let mark = await desk.get('numbers', 'member');
    const members: Member[] = [];
    for (const person of people) {
      const given = nextMemberNumber(mark);
      const read = readFields(memberSchema, { ...person, id: createId(), number: given.number });
      if (!read.ok) return read;
      members.push(read.value);
      mark = given.mark;
    }
    if (mark === undefined || members.length === 0) return fail({ type: 'NobodyToImport' });
    return ok({ value: members, changes: await changesFor(desk, members, mark) });
  });

async function changesFor(desk: Desk, members: readonly Member[], mark: NumberMark) {
  const changes = await Promise.all(members.map((member) => desk.put('members', member)));
  return [...changes, await desk.put('numbers', mark)];
}
