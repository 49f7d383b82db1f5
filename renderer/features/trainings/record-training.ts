/** A training that somebody has completed, recorded in one step: enrolled and completed in the same entry. */

import type { z } from 'zod';
import { optionalDateSchema } from '../../domain/calendar.ts';
import { memberIdSchema, sessionIdSchema } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { strictRecord } from '../../domain/strict-record.ts';
import type { Participation } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember, NoSuchSession } from './enrol-member.ts';
import { trained, type TrainedRefusal } from './taking-part.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

const trainedSchema = strictRecord({
  memberId: memberIdSchema,
  sessionId: sessionIdSchema,
  completedOn: optionalDateSchema,
});
type TrainedInput = z.input<typeof trainedSchema>;

export type RecordTrainingFailure = WrongFields | NoSuchMember | NoSuchSession | TrainedRefusal;

export const recordTraining: Command<TrainedInput, Participation, RecordTrainingFailure> = (session, input) =>
  session.run<Participation, RecordTrainingFailure>('recordTraining', async (desk) => {
    const read = readFields(trainedSchema, input);
    if (!read.ok) return read;
    const { memberId, sessionId, completedOn } = read.value;
    const member = await desk.get('members', memberId);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const training = await desk.get('sessions', sessionId);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    const existing = await desk.all('participations');
    const part = trained({ member, session: training, existing }, completedOn, desk.clock.today());
    if (!part.ok) return part;
    return ok({ value: part.value, changes: [await desk.put('participations', part.value)] });
  });
