/** Somebody does not come after all: their line goes, and whoever waited longest moves up. No reason is asked. */

import type { MemberId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Participation } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchSession } from './enrol-member.ts';
import { movedUpBy } from './moving-up.ts';
import type { NoSuchParticipation } from './set-outcome.ts';
import { mayLeave, type SessionClosed, type ThereAlready } from './taking-part.ts';

export type LeaveSessionFailure = NoSuchParticipation | NoSuchSession | SessionClosed | ThereAlready;

export interface LeftSession {
  /** Whom the office now has to tell. */
  readonly movedUp: readonly MemberId[];
}

export const leaveSession: Command<Participation['id'], LeftSession, LeaveSessionFailure> = (session, id) =>
  session.run<LeftSession, LeaveSessionFailure>('leaveSession', async (desk) => {
    const part = await desk.get('participations', id);
    if (part === undefined) return fail({ type: 'NoSuchParticipation' });
    const training = await desk.get('sessions', part.sessionId);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    const may = mayLeave(part, training);
    if (!may.ok) return may;
    const staying = (await desk.all('participations')).filter(
      (each) => each.sessionId === training.id && each.id !== id,
    );
    const moved = await movedUpBy(training, staying, desk);
    return ok({
      value: { movedUp: moved.map(({ memberId }) => memberId) },
      changes: [
        await desk.remove('participations', id),
        ...(await Promise.all(moved.map((each) => desk.put('participations', each)))),
      ],
    });
  });
