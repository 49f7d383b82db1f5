/** One change to many members, as one entry of the history and one undo. Who cannot be changed is left as they are, and counted. */

import {
  bulkChange,
  type BulkChangeInput,
  bulkChangeSchema,
  type BulkFacts,
  type BulkOutcome,
} from '../../domain/bulk-change.ts';
import type { Change } from '../../domain/changes.ts';
import type { MemberId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Reading } from '../../session/session.ts';

export interface ChangingMembers {
  readonly ids: readonly MemberId[];
  readonly change: BulkChangeInput;
}

/** Everything that was chosen is as it should be, or cannot be. */
export interface NobodyToChange {
  readonly type: 'NobodyToChange';
}

export const changeMembers: Command<ChangingMembers, BulkOutcome, WrongFields | NobodyToChange> = (
  session,
  { ids, change: input },
) =>
  session.run<BulkOutcome, WrongFields | NobodyToChange>('changeMembers', async (desk) => {
    const change = readFields(bulkChangeSchema, input);
    if (!change.ok) return change;
    const wanted = new Set(ids);
    const members = (await desk.all('members')).filter(({ id }) => wanted.has(id));
    const outcome = bulkChange(members, change.value, await readBulkFacts(desk));
    if (outcome.changed.length === 0) return fail({ type: 'NobodyToChange' });
    const changes: Change[] = [];
    for (const { before, after, membership, ended = [] } of outcome.changed) {
      if (after !== before) changes.push(await desk.put('members', after));
      if (membership !== undefined) changes.push(await desk.put('memberships', membership));
      for (const each of ended) changes.push(await desk.put('memberships', each));
    }
    return ok({ value: outcome, changes });
  });

export async function readBulkFacts(store: Reading): Promise<BulkFacts> {
  const [groups, memberships] = await Promise.all([store.all('groups'), store.all('memberships')]);
  return { groups, memberships };
}
