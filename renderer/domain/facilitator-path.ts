/**
 * The path of one facilitator, from the first wish to stepping back, as dated steps.
 *
 * [Note: A path of two kinds of steps] What the records decide is read from them each time: oriented by an orientation that was
 * completed, co-facilitating by such a part in a group or in the team of a meeting that was held. What somebody decided is noted
 * (path.ts). So a training that is corrected corrects the path, and nobody has to remember to.
 */

import type { IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import { teamIds } from './meeting-team.ts';
import type { Meeting } from './meeting.ts';
import type { Membership } from './membership.ts';
import { byDay, pauseOn, type PathStep } from './path.ts';
import { coFacilitatedBefore } from './prerequisites.ts';
import { completionsByMember, readinessOn, type Trainings } from './readiness.ts';
import { fail, ok, type Result } from './result.ts';
import { byDayAndHour } from './sittings.ts';
import type { Programme, TrainingSession } from './training.ts';

/** In the order in which most people go; the last two are no ends. */
export const pathPlaces = [
  'interested',
  'oriented',
  'coFacilitating',
  'certified',
  'resting',
  'steppedBack',
] as const;
export type PathPlace = (typeof pathPlaces)[number];

export interface PathFacts {
  readonly memberId: MemberId;
  readonly path?: readonly PathStep[] | undefined;
  readonly trainings: Trainings;
  readonly memberships: readonly Membership[];
  readonly meetings: readonly Meeting[];
}

/** Where a step is known from. */
export type StepSource =
  | { readonly type: 'noted'; readonly step: PathStep }
  | { readonly type: 'training'; readonly session: TrainingSession; readonly programme: Programme }
  | { readonly type: 'group'; readonly groupId: Membership['groupId'] }
  | { readonly type: 'meeting'; readonly meeting: Meeting };

export interface ReachedStep {
  readonly place: PathPlace | 'cameBack';
  readonly on: IsoDate;
  readonly from: StepSource;
}

const placeOfNoted = {
  interested: 'interested',
  certified: 'certified',
  rest: 'resting',
  steppedBack: 'steppedBack',
  cameBack: 'cameBack',
} as const satisfies Record<PathStep['step'], ReachedStep['place']>;

/** By day, the first one first; of what the records decide, the first time. */
export function facilitatorPath(facts: PathFacts): ReachedStep[] {
  const noted = (facts.path ?? []).map((step): ReachedStep => ({
    ...{ place: placeOfNoted[step.step], on: step.on },
    from: { type: 'noted', step },
  }));
  return [...noted, ...firstOf(orientations(facts)), ...firstOf(coFacilitated(facts))].sort(byDay);
}

function firstOf(steps: readonly ReachedStep[]): readonly ReachedStep[] {
  return steps.toSorted(byDay).slice(0, 1);
}

function orientations({ memberId, trainings }: PathFacts): ReachedStep[] {
  return trainings.participations.flatMap((part): ReachedStep[] => {
    const session = trainings.sessions.find(({ id }) => id === part.sessionId);
    const programme = trainings.programmes.find(({ id }) => id === session?.programmeId);
    if (part.memberId !== memberId || part.completedOn === undefined || session === undefined) return [];
    if (programme?.kind !== 'orientation') return [];
    return [{ place: 'oriented', on: part.completedOn, from: { type: 'training', session, programme } }];
  });
}

/** Whoever facilitates has gone at least as far. */
function coFacilitated({ memberId, memberships, meetings }: PathFacts): ReachedStep[] {
  const inGroups = memberships
    .filter((each) => each.memberId === memberId && isLeading(each))
    .map(({ joinedOn: on, groupId }): ReachedStep => ({
      place: 'coFacilitating',
      on,
      from: { type: 'group', groupId },
    }));
  const inMeetings = meetings
    .filter(({ status, facilitatorIds }) => status.type === 'held' && facilitatorIds.includes(memberId))
    .map((meeting): ReachedStep => ({
      place: 'coFacilitating',
      on: meeting.date,
      from: { type: 'meeting', meeting },
    }));
  return [...inGroups, ...inMeetings];
}

function isLeading({ part }: Membership): boolean {
  return part === 'facilitator' || part === 'coFacilitator';
}

/** Where they stand on a day; undefined before the first step. A rest that is over leaves them where they were. */
export function placeOn(date: IsoDate, steps: readonly ReachedStep[]): PathPlace | undefined {
  const noted = steps.flatMap(({ from }) => (from.type === 'noted' ? [from.step] : []));
  const pause = pauseOn(date, noted);
  if (pause !== undefined) return pause.kind;
  const reached = new Set(steps.filter(({ on }) => on <= date).map(({ place }) => place));
  return (['certified', 'coFacilitating', 'oriented', 'interested'] as const).find((each) =>
    reached.has(each),
  );
}

/** Of the planned meetings of these days, those to whose team they are named: nobody is taken off by stepping back. */
export function standingPlans(
  memberId: MemberId,
  { from, through }: { readonly from: IsoDate; readonly through?: IsoDate | undefined },
  meetings: readonly Meeting[],
): Meeting[] {
  return meetings
    .filter(({ status, date }) => status.type === 'planned' && date >= from)
    .filter(
      (meeting) => (through === undefined || meeting.date <= through) && teamIds(meeting).includes(memberId),
    )
    .sort(byDayAndHour);
}

/** What the catalogue asks for is not there yet on that day: asked about, and never a wall, for the office knows people better. */
export interface CertifiedEarly {
  readonly type: 'CertifiedEarly';
  readonly isOriented: boolean;
  /** Meetings at which they co-facilitated, and the most that any programme asks for. */
  readonly has: number;
  readonly needs: number;
}

export function mayBeCertified(facts: PathFacts, on: IsoDate): Result<null, CertifiedEarly> {
  const { programmes } = facts.trainings;
  const completions = completionsByMember(facts.trainings).get(facts.memberId) ?? [];
  const needs = Math.max(0, ...programmes.map(({ asksMeetings = 0 }) => asksMeetings));
  const has = needs === 0 ? 0 : coFacilitatedBefore(on, facts.memberId, facts.meetings);
  // Where no orientation is held, nobody can have had one.
  const holdsOrientations = programmes.some(({ kind }) => kind === 'orientation');
  const isOriented = !holdsOrientations || readinessOn(on, completions) !== 'notOriented';
  return isOriented && has >= needs ? ok(null) : fail({ type: 'CertifiedEarly', isOriented, has, needs });
}
