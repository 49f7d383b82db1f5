/** Whether a session may stand as it was typed: its programme, venue and trainers are there, and it is in no other session's way. */

import { fullName } from '../../domain/names.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { overlapOf, type Overlap } from '../../domain/training-session.ts';
import type { TrainingSession } from '../../domain/training.ts';
import type { Desk } from '../../session/session.ts';
import type { NoSuchMember } from './enrol-member.ts';

export interface NoSuchProgramme {
  readonly type: 'NoSuchProgramme';
}

export interface NoSuchVenue {
  readonly type: 'NoSuchVenue';
}

/** Said with the names of both, for the screen of the desk only. */
export interface SessionOverlaps {
  readonly type: 'SessionOverlaps';
  readonly what: 'trainer' | 'room';
  /** The trainer, or the venue. */
  readonly name: string;
  /** The programme of the session that is in the way. */
  readonly programme: string;
  readonly on: IsoDate;
}

export type SessionRefusal = NoSuchProgramme | NoSuchVenue | NoSuchMember | SessionOverlaps;

export async function checkedSession(
  session: TrainingSession,
  desk: Desk,
): Promise<Result<TrainingSession, SessionRefusal>> {
  const { programmeId, venueId, trainerIds = [] } = session;
  if ((await desk.get('programmes', programmeId)) === undefined) return fail({ type: 'NoSuchProgramme' });
  if (venueId !== undefined && (await desk.get('venues', venueId)) === undefined)
    return fail({ type: 'NoSuchVenue' });
  const trainers = await Promise.all(trainerIds.map((id) => desk.get('members', id)));
  if (trainers.includes(undefined)) return fail({ type: 'NoSuchMember' });
  for (const other of await desk.all('sessions')) {
    const overlap = overlapOf(session, other);
    if (overlap !== undefined) return fail(await overlapping(session, other, overlap, desk));
  }
  return ok(tidy(session));
}

async function overlapping(
  { venueId }: TrainingSession,
  other: TrainingSession,
  overlap: Overlap,
  desk: Desk,
): Promise<SessionOverlaps> {
  const programme = (await desk.get('programmes', other.programmeId))?.name ?? '';
  const where = { type: 'SessionOverlaps', programme, on: overlap.on } as const;
  if (overlap.type === 'outsideTrainer') return { ...where, what: 'trainer', name: overlap.name };
  if (overlap.type === 'trainer') {
    const member = await desk.get('members', overlap.memberId);
    return { ...where, what: 'trainer', name: member === undefined ? '' : fullName(member) };
  }
  const venue = venueId && (await desk.get('venues', venueId));
  return { ...where, what: 'room', name: venue?.name ?? '' };
}

/** Its days in order and each once; what is empty is not there. */
function tidy({ trainerIds = [], trainerNames = [], ...session }: TrainingSession): TrainingSession {
  return {
    ...session,
    dates: [...new Set(session.dates)].sort(),
    ...(trainerIds.length > 0 && { trainerIds: [...new Set(trainerIds)] }),
    ...(trainerNames.length > 0 && { trainerNames: [...new Set(trainerNames)] }),
  };
}
