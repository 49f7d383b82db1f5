/** A dated run of a programme; its days are kept in order, each of them once. */

import { createId } from '../../domain/ids.ts';
import { ok } from '../../domain/result.ts';
import {
  type TrainingSession,
  type TrainingSessionInput,
  trainingSessionSchema,
} from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import { checkedSession, type SessionRefusal } from './put-session.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export type NewSession = Omit<TrainingSessionInput, 'id' | 'status'>;

export type AddSessionFailure = WrongFields | SessionRefusal;

export const addSession: Command<NewSession, TrainingSession, AddSessionFailure> = (session, input) =>
  session.run<TrainingSession, AddSessionFailure>('addSession', async (desk) => {
    const read = readFields(trainingSessionSchema, { ...input, id: createId(), status: 'planned' });
    if (!read.ok) return read;
    const planned = await checkedSession(read.value, desk);
    if (!planned.ok) return planned;
    return ok({ value: planned.value, changes: [await desk.put('sessions', planned.value)] });
  });
