/** What a member's part in a training session came to: completed on a day, not completed, or undecided again. Corrected in the same way. */

import type { z } from 'zod';
import { optionalDateSchema } from '../../domain/calendar.ts';
import { isSameRecord } from '../../domain/canonical-json.ts';
import { participationIdSchema } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { choice, strictRecord } from '../../domain/strict-record.ts';
import type { Participation } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';
import { type OutcomeRefusal, outcomes, withOutcome } from './taking-part.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

const outcomeSchema = strictRecord({
  id: participationIdSchema,
  outcome: choice(outcomes),
  completedOn: optionalDateSchema,
});
type OutcomeInput = z.input<typeof outcomeSchema>;

export interface NoSuchParticipation {
  readonly type: 'NoSuchParticipation';
}

export type SetOutcomeFailure = WrongFields | NoSuchParticipation | NoSuchSession | OutcomeRefusal;

export const setOutcome: Command<OutcomeInput, Participation, SetOutcomeFailure> = (session, input) =>
  session.run<Participation, SetOutcomeFailure>('setParticipationState', async (desk) => {
    const read = readFields(outcomeSchema, input);
    if (!read.ok) return read;
    const before = await desk.get('participations', read.value.id);
    if (before === undefined) return fail({ type: 'NoSuchParticipation' });
    const training = await desk.get('sessions', before.sessionId);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    const after = withOutcome(before, training, read.value, desk.clock.today());
    if (!after.ok) return after;
    if (isSameRecord(before, after.value)) return ok({ value: before, changes: [] });
    return ok({ value: after.value, changes: [await desk.put('participations', after.value)] });
  });
