/** How far a member got in a training session: enrolled, attended, or completed on a day. Corrected in the same way. */

import type { z } from 'zod';
import { optionalDateSchema } from '../../domain/calendar.ts';
import { isSameRecord } from '../../domain/canonical-json.ts';
import { participationIdSchema } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { choice, strictRecord } from '../../domain/strict-record.ts';
import { type Participation, participationStates } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';
import { inState, type StateRefusal } from './taking-part.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

const stateSchema = strictRecord({
  id: participationIdSchema,
  state: choice(participationStates),
  completedOn: optionalDateSchema,
});
type StateInput = z.input<typeof stateSchema>;

export interface NoSuchParticipation {
  readonly type: 'NoSuchParticipation';
}

export type SetParticipationStateFailure = WrongFields | NoSuchParticipation | NoSuchSession | StateRefusal;

export const setParticipationState: Command<StateInput, Participation, SetParticipationStateFailure> = (
  session,
  input,
) =>
  session.run<Participation, SetParticipationStateFailure>('setParticipationState', async (desk) => {
    const read = readFields(stateSchema, input);
    if (!read.ok) return read;
    const before = await desk.get('participations', read.value.id);
    if (before === undefined) return fail({ type: 'NoSuchParticipation' });
    const training = await desk.get('sessions', before.sessionId);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    const after = inState(before, training, read.value, desk.clock.today());
    if (!after.ok) return after;
    if (isSameRecord(before, after.value)) return ok({ value: before, changes: [] });
    return ok({ value: after.value, changes: [await desk.put('participations', after.value)] });
  });
