/** Whether somebody has what the programme of a session asks for; meetings are read only where they are counted. */

import type { MemberId } from '../../domain/ids.ts';
import {
  coFacilitatedBefore,
  mayEnter,
  type MeetingsFirst,
  type OrientationFirst,
} from '../../domain/prerequisites.ts';
import { completionsByMember } from '../../domain/readiness.ts';
import { ok, type Result } from '../../domain/result.ts';
import { firstDay } from '../../domain/training-session.ts';
import type { TrainingSession } from '../../domain/training.ts';
import type { Desk } from '../../session/session.ts';

export async function askedBefore(
  memberId: MemberId,
  session: TrainingSession,
  desk: Desk,
): Promise<Result<null, OrientationFirst | MeetingsFirst>> {
  const programme = await desk.get('programmes', session.programmeId);
  if (programme === undefined) return ok(null);
  const { asksOrientation, asksMeetings } = programme;
  if (asksOrientation !== true && asksMeetings === undefined) return ok(null);
  const [programmes, sessions, all] = await Promise.all([
    desk.all('programmes'),
    desk.all('sessions'),
    desk.all('participations'),
  ]);
  const participations = all.filter((part) => part.memberId === memberId);
  const completions = completionsByMember({ programmes, sessions, participations }).get(memberId) ?? [];
  const on = firstDay(session);
  const meetings = asksMeetings === undefined ? [] : await desk.all('meetings');
  return mayEnter(programme, { completions, coFacilitated: coFacilitatedBefore(on, memberId, meetings) }, on);
}
