/** The register of a training session: one mark, or everybody there of whom nothing is recorded on a day yet. */

import type { z } from 'zod';
import { isoDateSchema } from '../../domain/calendar.ts';
import { isSameRecord } from '../../domain/canonical-json.ts';
import { participationIdSchema, sessionIdSchema } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { choice, strictRecord } from '../../domain/strict-record.ts';
import {
  allThere,
  completedByDays,
  type DayRefusal,
  type SessionNotYet,
  withDay,
} from '../../domain/training-register.ts';
import { lastDay } from '../../domain/training-session.ts';
import type { Participation } from '../../domain/training.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';
import type { NoSuchParticipation } from './set-outcome.ts';

const dayMarkSchema = strictRecord({
  id: participationIdSchema,
  date: isoDateSchema,
  mark: choice(['present', 'absent', 'notRecorded']),
});
type DayMarkInput = z.input<typeof dayMarkSchema>;

export type MarkDayFailure = WrongFields | NoSuchParticipation | NoSuchSession | DayRefusal;

export const markTrainingDay: Command<DayMarkInput, Participation, MarkDayFailure> = (session, input) =>
  session.run<Participation, MarkDayFailure>('markTrainingDay', async (desk) => {
    const read = readFields(dayMarkSchema, input);
    if (!read.ok) return read;
    const { id, date, mark } = read.value;
    const before = await desk.get('participations', id);
    if (before === undefined) return fail({ type: 'NoSuchParticipation' });
    const training = await desk.get('sessions', before.sessionId);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    const day = { date, mark: mark === 'notRecorded' ? undefined : mark };
    const after = withDay(before, training, day, desk.clock.today());
    if (!after.ok) return after;
    return ok({ value: after.value, changes: await changesOf([after.value], [before], desk) });
  });

const wholeDaySchema = strictRecord({ sessionId: sessionIdSchema, date: isoDateSchema });
type WholeDayInput = z.input<typeof wholeDaySchema>;

/** Answers how many were marked. */
export const markAllThere: Command<WholeDayInput, number, WrongFields | NoSuchSession> = (session, input) =>
  session.run<number, WrongFields | NoSuchSession>('markAllThere', async (desk) => {
    const read = readFields(wholeDaySchema, input);
    if (!read.ok) return read;
    const { sessionId, date } = read.value;
    const training = await desk.get('sessions', sessionId);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    const parts = await partsOf(sessionId, desk);
    const after = allThere(parts, training, date, desk.clock.today());
    return ok({ value: after.length, changes: await changesOf(after, parts, desk) });
  });

export type CompletePresentFailure = NoSuchSession | SessionNotYet;

/** Everybody who was there on each day has completed it. Answers how many they are. */
export const completePresent: Command<Participation['sessionId'], number, CompletePresentFailure> = (
  session,
  id,
) =>
  session.run<number, CompletePresentFailure>('completePresent', async (desk) => {
    const training = await desk.get('sessions', id);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    const on = lastDay(training);
    if (on > desk.clock.today()) return fail({ type: 'SessionNotYet', on });
    const parts = await partsOf(id, desk);
    const after = completedByDays(parts, training);
    return ok({ value: after.length, changes: await changesOf(after, parts, desk) });
  });

async function partsOf(sessionId: Participation['sessionId'], desk: Desk): Promise<Participation[]> {
  return (await desk.all('participations')).filter((part) => part.sessionId === sessionId);
}

/** None for what is as it was. */
function changesOf(after: readonly Participation[], before: readonly Participation[], desk: Desk) {
  const known = new Map(before.map((part) => [part.id, part]));
  const changed = after.filter((part) => !isSameRecord(part, known.get(part.id) ?? null));
  return Promise.all(changed.map((part) => desk.put('participations', part)));
}
