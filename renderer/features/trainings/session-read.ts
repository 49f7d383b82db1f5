/** One session with everything its page shows: programme, place, those who take part, and those who could be enrolled. */

import type { SessionId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { compareMembers } from '../../domain/names.ts';
import { inTurn } from '../../domain/waiting-list.ts';
import type { Participation, Programme, TrainingSession } from '../../domain/training.ts';
import type { Venue } from '../../domain/venue.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import type { Reading } from '../../session/session.ts';
import { couldTakePart } from './taking-part.ts';

export interface Participant {
  readonly participation: Participation;
  readonly member: Member;
}

export interface SessionRead {
  readonly session: TrainingSession;
  readonly programme: Programme | undefined;
  readonly venue: Venue | undefined;
  readonly trainers: readonly Member[];
  /** Who has a place, in the order of names. */
  readonly participants: readonly Participant[];
  /** Who waits for one, in the order of enrolment. */
  readonly waiting: readonly Participant[];
  /** Who is not on the session yet and had not left before it, in the order of names. */
  readonly others: readonly Member[];
}

/** Null when there is no such session any more. */
export async function readSession(store: Reading, id: SessionId): Promise<SessionRead | null> {
  const session = await store.get('sessions', id);
  if (session === undefined) return null;
  const [all, members] = await Promise.all([store.all('participations'), store.all('members')]);
  const partsByMember = new Map(
    all
      .filter(({ sessionId }) => sessionId === id)
      .map((participation) => [participation.memberId, participation]),
  );
  const sorted = members.toSorted(compareMembers);
  const parts = sorted.flatMap((member): Participant[] => {
    const participation = partsByMember.get(member.id);
    return participation === undefined ? [] : [{ participation, member }];
  });
  const isWaiting = ({ participation }: Participant) => participation.state === 'waiting';
  return {
    session,
    programme: await store.get('programmes', session.programmeId),
    venue: session.venueId && (await store.get('venues', session.venueId)),
    trainers: sorted.filter(({ id: memberId }) => session.trainerIds?.includes(memberId)),
    participants: parts.filter((part) => !isWaiting(part)),
    waiting: parts.filter(isWaiting).sort((one, other) => inTurn(one.participation, other.participation)),
    others: sorted.filter(
      (member) => isInLists(member) && !partsByMember.has(member.id) && couldTakePart(member, session).ok,
    ),
  };
}
