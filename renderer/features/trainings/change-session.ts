/** Days, times, place, trainers and places of a session, changed as long as it is not closed; who waited moves up when it grows. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { MemberId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import {
  type Participation,
  type TrainingSession,
  type TrainingSessionInput,
  trainingSessionSchema,
} from '../../domain/training.ts';
import { placesTaken } from '../../domain/waiting-list.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';
import { movedUpBy } from './moving-up.ts';
import { checkedSession, type SessionRefusal } from './put-session.ts';
import type { SessionClosed } from './taking-part.ts';

/** The programme stays: whoever enrolled, enrolled for that. */
export type ChangedSession = Omit<TrainingSessionInput, 'programmeId' | 'status'>;

export interface CapacityTooSmall {
  readonly type: 'CapacityTooSmall';
  readonly enrolled: number;
}

/** Somebody was recorded on a day that would go. */
export interface DayHasMarks {
  readonly type: 'DayHasMarks';
  readonly on: IsoDate;
}

export type ChangeSessionFailure =
  WrongFields | NoSuchSession | SessionClosed | SessionRefusal | CapacityTooSmall | DayHasMarks;

export interface SessionChanged {
  readonly session: TrainingSession;
  readonly movedUp: readonly MemberId[];
}

export const changeSession: Command<ChangedSession, SessionChanged, ChangeSessionFailure> = (
  session,
  input,
) =>
  session.run<SessionChanged, ChangeSessionFailure>('changeSession', async (desk) => {
    const before = (await desk.all('sessions')).find(({ id }) => id === input.id);
    if (before === undefined) return fail({ type: 'NoSuchSession' });
    if (before.status === 'closed') return fail({ type: 'SessionClosed' });
    const { programmeId, status } = before;
    const read = readFields(trainingSessionSchema, { ...input, programmeId, status });
    if (!read.ok) return read;
    const parts = (await desk.all('participations')).filter(({ sessionId }) => sessionId === before.id);
    const fits = fitting(read.value, parts);
    if (!fits.ok) return fits;
    const checked = await checkedSession(read.value, desk);
    if (!checked.ok) return checked;
    const moved = await movedUpBy(checked.value, parts, desk);
    return ok({
      value: { session: checked.value, movedUp: moved.map(({ memberId }) => memberId) },
      changes: [
        await desk.put('sessions', checked.value),
        ...(await Promise.all(moved.map((part) => desk.put('participations', part)))),
      ],
    });
  });

function fitting(
  session: TrainingSession,
  parts: readonly Participation[],
): Result<null, CapacityTooSmall | DayHasMarks> {
  const enrolled = placesTaken(parts);
  if (session.capacity !== undefined && session.capacity < enrolled)
    return fail({ type: 'CapacityTooSmall', enrolled });
  const days = parts.flatMap((part) => part.days ?? []).map(({ date }) => date);
  const on = days.find((date) => !session.dates.includes(date));
  return on === undefined ? ok(null) : fail({ type: 'DayHasMarks', on });
}
