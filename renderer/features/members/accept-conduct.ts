/** Members accepted the code of conduct: one of them on their page, or many at once from a list. */

import {
  acceptanceOn,
  acceptanceSchema,
  type Acceptance,
  type AcceptanceWay,
  type ConductMissing,
} from '../../domain/conduct.ts';
import type { Change } from '../../domain/changes.ts';
import { createId, type MemberId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, refuseDaysToCome, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';

export interface AcceptedInput {
  readonly memberIds: readonly MemberId[];
  readonly on: string;
  readonly how: AcceptanceWay;
}

/** All of them had accepted it, or a later edition. */
export interface AllAccepted {
  readonly type: 'AllAccepted';
}

type AcceptFailure = WrongFields | NoSuchMember | ConductMissing | AllAccepted;

/** Gives how many accepted which edition: who had done so before is left as they are. */
export const acceptConduct: Command<AcceptedInput, { version: number; count: number }, AcceptFailure> = (
  session,
  { memberIds, on, how },
) =>
  session.run<{ version: number; count: number }, AcceptFailure>('acceptConduct', async (desk) => {
    const said = readFields(acceptanceSchema.pick({ on: true, how: true }), { on, how });
    if (!said.ok) return said;
    const day = refuseDaysToCome({ on: said.value.on }, desk.clock.today());
    if (!day.ok) return day;
    for (const id of memberIds)
      if ((await desk.get('members', id)) === undefined) return fail({ type: 'NoSuchMember' });
    const accepted = acceptanceOn(
      said.value.on,
      memberIds,
      await desk.all('conducts'),
      await desk.all('acceptances'),
    );
    if (!accepted.ok) return accepted;
    const { version, members } = accepted.value;
    if (members.length === 0) return fail({ type: 'AllAccepted' });
    const changes: Change[] = [];
    for (const memberId of members)
      changes.push(await desk.put('acceptances', acceptanceOf(memberId, version, said.value)));
    return ok({ value: { version, count: members.length }, changes });
  });

function acceptanceOf(memberId: MemberId, version: number, said: Pick<Acceptance, 'on' | 'how'>): Acceptance {
  return { id: createId(), memberId, version, ...said };
}
