/** A training session is over: nobody new comes onto it. What each one's part was stays as it is recorded. */

import type { SessionId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import type { SessionNotYet } from '../../domain/training-register.ts';
import { lastDay } from '../../domain/training-session.ts';
import type { TrainingSession } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';
import type { SessionClosed } from './taking-part.ts';

export type CloseSessionFailure = NoSuchSession | SessionClosed | SessionNotYet;

export const closeSession: Command<SessionId, TrainingSession, CloseSessionFailure> = (session, id) =>
  session.run<TrainingSession, CloseSessionFailure>('closeSession', async (desk) => {
    const before = await desk.get('sessions', id);
    if (before === undefined) return fail({ type: 'NoSuchSession' });
    if (before.status === 'closed') return fail({ type: 'SessionClosed' });
    const on = lastDay(before);
    if (on > desk.clock.today()) return fail({ type: 'SessionNotYet', on });
    const closed: TrainingSession = { ...before, status: 'closed' };
    return ok({ value: closed, changes: [await desk.put('sessions', closed)] });
  });
