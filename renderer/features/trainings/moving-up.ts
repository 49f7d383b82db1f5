/** Who comes onto a session from its waiting list; of a session that is over nobody is told any more. */

import { isInLists } from '../../domain/out-of-sight.ts';
import { lastDay } from '../../domain/training-session.ts';
import type { Participation, TrainingSession } from '../../domain/training.ts';
import { movedUp } from '../../domain/waiting-list.ts';
import type { Desk } from '../../session/session.ts';
import { couldTakePart } from './taking-part.ts';

/** `parts` are those of this session as they will be, of which some move up; nobody who has gone while they waited. */
export async function movedUpBy(
  session: TrainingSession,
  parts: readonly Participation[],
  desk: Desk,
): Promise<Participation[]> {
  const today = desk.clock.today();
  if (lastDay(session) < today) return [];
  const members = await desk.all('members');
  const coming = members.filter((member) => isInLists(member) && couldTakePart(member, session).ok);
  const ids = new Set(coming.map(({ id }) => id));
  const standing = parts.filter(({ state, memberId }) => state !== 'waiting' || ids.has(memberId));
  return movedUp(session, standing, today);
}
