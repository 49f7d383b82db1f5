/** A session is announced: from now on people are put down for it. */

import type { SessionId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import type { TrainingSession } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';
import type { SessionClosed } from './taking-part.ts';

export type OpenSessionFailure = NoSuchSession | SessionClosed;

export const openSession: Command<SessionId, TrainingSession, OpenSessionFailure> = (session, id) =>
  session.run<TrainingSession, OpenSessionFailure>('openSession', async (desk) => {
    const before = await desk.get('sessions', id);
    if (before === undefined) return fail({ type: 'NoSuchSession' });
    if (before.status === 'closed') return fail({ type: 'SessionClosed' });
    if (before.status === 'open') return ok({ value: before, changes: [] });
    const open: TrainingSession = { ...before, status: 'open' };
    return ok({ value: open, changes: [await desk.put('sessions', open)] });
  });
