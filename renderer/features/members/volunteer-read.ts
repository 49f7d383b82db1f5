/**
 * What the page of one volunteer reads: their path, what they carry and what comes next. Of a meeting nothing is read but its team: who
 * came to it, the volunteer included, is in no part of this page.
 */

import { addMonths, type IsoDate } from '../../domain/calendar.ts';
import { carriedLately } from '../../domain/carrying.ts';
import { facilitatorPath, placeOn, standingPlans } from '../../domain/facilitator-path.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberId } from '../../domain/ids.ts';
import { teamIds, teamOf, type TeamPart } from '../../domain/meeting-team.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { isBelonging, type Membership } from '../../domain/membership.ts';
import { pauseAhead, type Pause } from '../../domain/path.ts';
import {
  completionsByMember,
  hoursSince,
  readinessOn,
  readyThrough,
  type Trainings,
} from '../../domain/readiness.ts';
import { standingOn } from '../../domain/standing.ts';
import { lastDay } from '../../domain/training-session.ts';
import type { TrainingSession } from '../../domain/training.ts';
import type { Reading } from '../../session/session.ts';

/** Of what is carried and learned, so much is summed up. */
const monthsOfHours = 12;
const monthsAhead = 12;

export interface CarriedGroup {
  readonly group: Group;
  readonly membership: Membership;
}

export interface CarriedMeeting {
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly part: TeamPart;
}

/** Null when there is no such member any more. */
export async function readVolunteer(store: Reading, id: MemberId, today: IsoDate) {
  const member = await store.get('members', id);
  if (member === undefined) return null;
  const trainings = await trainingsOf(store, id);
  const memberships = (await store.all('memberships')).filter(({ memberId }) => memberId === id);
  const groups = new Map((await store.all('groups')).map((group) => [group.id, group]));
  const meetings = (await store.all('meetings')).filter((meeting) => teamIds(meeting).includes(id));
  const completions = completionsByMember(trainings).get(id) ?? [];
  const path = facilitatorPath({ memberId: id, path: member.path, trainings, memberships, meetings });
  const since = addMonths(today, -monthsOfHours);
  const carry = (meeting: Meeting) => withTeamPart(meeting, id, groups);
  const pause = pauseAhead(member.path ?? [], today);
  return {
    member,
    path: path.toReversed(),
    place: placeOn(today, path),
    standing: standingOn(today, completions, member),
    keepsTrainings: trainings.programmes.length > 0,
    readyThrough: readyThrough(today, completions),
    isLapsed: readinessOn(today, completions) === 'lapsed',
    next: nextTraining(trainings, id, today),
    hours: { since, hours: hoursSince(since, today, trainings) },
    carried: carriedLately(id, today, meetings),
    groups: memberships.flatMap((membership): CarriedGroup[] => {
      const group = groups.get(membership.groupId);
      const carries = membership.part !== 'member' && isBelonging(membership, today);
      return group !== undefined && carries ? [{ group, membership }] : [];
    }),
    coming: standingPlans(id, { from: today, through: addMonths(today, monthsAhead) }, meetings).flatMap(
      carry,
    ),
    pause,
    standsStill: pause === undefined ? [] : standingPlans(id, laterOf(pause, today), meetings).flatMap(carry),
    groupNames: new Map([...groups].map(([groupId, { name }]) => [groupId, name])),
  };
}
export type VolunteerRead = NonNullable<Awaited<ReturnType<typeof readVolunteer>>>;

/** Of this one alone, so that nobody else's part is even looked at. */
async function trainingsOf(store: Reading, id: MemberId): Promise<Trainings> {
  return {
    programmes: await store.all('programmes'),
    sessions: await store.all('sessions'),
    participations: (await store.all('participations')).filter(({ memberId }) => memberId === id),
  };
}

function withTeamPart(meeting: Meeting, id: MemberId, groups: ReadonlyMap<string, Group>): CarriedMeeting[] {
  const part = teamOf(meeting).find(({ memberId }) => memberId === id)?.part;
  return part === undefined ? [] : [{ meeting, group: groups.get(meeting.groupId), part }];
}

function laterOf({ from, through }: Pause, today: IsoDate) {
  return { from: from > today ? from : today, through };
}

/** The sessions to come that they train or have a place in, the first one first. */
function nextTraining({ sessions, programmes, participations }: Trainings, id: MemberId, today: IsoDate) {
  const hasPlace = ({ id: sessionId }: TrainingSession) =>
    participations.some(
      (part) => part.sessionId === sessionId && (part.state === 'enrolled' || part.state === 'attended'),
    );
  return sessions
    .filter((session) => session.status !== 'closed' && lastDay(session) >= today)
    .map((session) => ({ session, isTrainer: session.trainerIds?.includes(id) === true }))
    .filter(({ session, isTrainer }) => isTrainer || hasPlace(session))
    .flatMap(({ session, isTrainer }) => {
      const programme = programmes.find((each) => each.id === session.programmeId);
      return programme === undefined ? [] : [{ session, programme, isTrainer }];
    })
    .sort((one, other) => lastDay(one.session).localeCompare(lastDay(other.session)));
}
