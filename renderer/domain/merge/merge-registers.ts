/** Two people of the registers become one: every line, team and training that named the other names the one that stays. */

import type { MemberId } from '../ids.ts';
import { teamIds, teamOf, withTeam } from '../meeting-team.ts';
import type { Mark, Meeting, RegisterLine } from '../meeting.ts';
import type { Participation, ParticipationState, TrainingSession } from '../training.ts';

export interface Two {
  readonly keptId: MemberId;
  readonly otherId: MemberId;
}

/** What says most about somebody having been there comes last. */
const marksByWeight = ['notRecorded', 'absent', 'sentWord', 'present'] as const satisfies readonly Mark[];

export function isNamedIn(meeting: Meeting, id: MemberId): boolean {
  return teamIds(meeting).includes(id) || meeting.register.lines.some(({ memberId }) => memberId === id);
}

/** Both were ticked as present at one meeting: either one person was ticked twice, or these are two people after all. */
export function areBothPresent({ register }: Meeting, { keptId, otherId }: Two): boolean {
  const isPresent = (id: MemberId) =>
    register.lines.some(({ memberId, mark }) => memberId === id && mark === 'present');
  return isPresent(keptId) && isPresent(otherId);
}

/** Where both stand in one register the first line stays, with the mark that says most. The count of the room stays as it was written. */
export function mergedMeeting(meeting: Meeting, two: Two): Meeting {
  const { keptId, otherId } = two;
  const team = teamOf(meeting).map((place) =>
    place.memberId === otherId ? { ...place, memberId: keptId } : place,
  );
  return { ...withTeam(meeting, team), register: { ...meeting.register, lines: mergedLines(meeting, two) } };
}

function mergedLines({ register }: Meeting, { keptId, otherId }: Two): RegisterLine[] {
  const theirs = register.lines.filter(({ memberId }) => memberId === keptId || memberId === otherId);
  const [first] = theirs;
  const weight = Math.max(...theirs.map(({ mark }) => marksByWeight.indexOf(mark)));
  const mark = marksByWeight[weight];
  if (first === undefined || mark === undefined) return register.lines;
  return register.lines.flatMap((line) => {
    if (line === first) return [{ ...line, memberId: keptId, mark }];
    return theirs.includes(line) ? [] : [line];
  });
}

const statesByProgress = [
  'waiting',
  'enrolled',
  'attended',
  'notCompleted',
  'completed',
] as const satisfies readonly ParticipationState[];

/** Of two parts in one session the one that came further, with the days of both: where one of them was there, somebody was. */
export function furtherPart(one: Participation, other: Participation): Participation {
  const progress = ({ state }: Participation) => statesByProgress.indexOf(state);
  const further = progress(other) > progress(one) ? other : one;
  const days = mergedDays([...(one.days ?? []), ...(other.days ?? [])]);
  const certificates = [...(one.certificates ?? []), ...(other.certificates ?? [])];
  return {
    ...further,
    ...(days.length > 0 && { days }),
    // A number that was on paper is lost by no merging.
    ...(certificates.length > 0 && { certificates }),
  };
}

function mergedDays(days: NonNullable<Participation['days']>): NonNullable<Participation['days']> {
  const present = new Set(days.filter(({ mark }) => mark === 'present').map(({ date }) => date));
  return [...new Set(days.map(({ date }) => date))]
    .sort()
    .map((date) => ({ date, mark: present.has(date) ? 'present' : 'absent' }));
}

/** Whoever trained under the one record trained under the other. */
export function mergedSession(session: TrainingSession, { keptId, otherId }: Two): TrainingSession {
  const { trainerIds = [] } = session;
  if (!trainerIds.includes(otherId)) return session;
  return {
    ...session,
    trainerIds: [...new Set(trainerIds.map((id) => (id === otherId ? keptId : id)))],
  };
}
