/** A session that was entered by mistake, or does not take place, goes as long as nobody is on it. */

import type { SessionId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import type { TrainingSession } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';

export interface SessionInUse {
  readonly type: 'SessionInUse';
}

export type RemoveSessionFailure = NoSuchSession | SessionInUse;

export const removeSession: Command<SessionId, TrainingSession, RemoveSessionFailure> = (session, id) =>
  session.run<TrainingSession, RemoveSessionFailure>('removeSession', async (desk) => {
    const before = await desk.get('sessions', id);
    if (before === undefined) return fail({ type: 'NoSuchSession' });
    const isUsed = (await desk.all('participations')).some(({ sessionId }) => sessionId === id);
    if (isUsed) return fail({ type: 'SessionInUse' });
    return ok({ value: before, changes: [await desk.remove('sessions', id)] });
  });
