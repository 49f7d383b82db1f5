/** A dated run of a programme; its days are kept in order, each of them once. */

import { createId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import {
  type TrainingSession,
  type TrainingSessionInput,
  trainingSessionSchema,
} from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export type NewSession = Omit<TrainingSessionInput, 'id' | 'status'>;

export interface NoSuchProgramme {
  readonly type: 'NoSuchProgramme';
}

export interface NoSuchVenue {
  readonly type: 'NoSuchVenue';
}

export type AddSessionFailure = WrongFields | NoSuchProgramme | NoSuchVenue;

export const addSession: Command<NewSession, TrainingSession, AddSessionFailure> = (session, input) =>
  session.run<TrainingSession, AddSessionFailure>('addSession', async (desk) => {
    const read = readFields(trainingSessionSchema, { ...input, id: createId(), status: 'planned' });
    if (!read.ok) return read;
    const { programmeId, venueId, dates } = read.value;
    if ((await desk.get('programmes', programmeId)) === undefined) return fail({ type: 'NoSuchProgramme' });
    if (venueId !== undefined && (await desk.get('venues', venueId)) === undefined)
      return fail({ type: 'NoSuchVenue' });
    const planned: TrainingSession = { ...read.value, dates: [...new Set(dates)].sort() };
    return ok({ value: planned, changes: [await desk.put('sessions', planned)] });
  });
