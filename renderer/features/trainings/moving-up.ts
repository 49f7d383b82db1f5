/** Who comes onto a session from its waiting list; of a session that is over nobody is told any more. */

import type { IsoDate } from '../../domain/calendar.ts';
import { lastDay } from '../../domain/training-session.ts';
import type { Participation, TrainingSession } from '../../domain/training.ts';
import { movedUp } from '../../domain/waiting-list.ts';

/** `parts` are those of this session as they will be, of which some move up. */
export function movedUpBy(
  session: TrainingSession,
  parts: readonly Participation[],
  today: IsoDate,
): Participation[] {
  return lastDay(session) < today ? [] : movedUp(session, parts, today);
}
