/** Which words say a step of the path, where somebody stands on it, and whether they could carry a meeting. */

import type { PathPlace, ReachedStep } from '../../domain/facilitator-path.ts';
import type { MembershipPart } from '../../domain/membership.ts';
import type { NotedStep, PathStep } from '../../domain/path.ts';
import type { Standing } from '../../domain/standing.ts';
import type { BadgeTone } from '../../ui/badge.tsx';
import type { Words } from '../../words/say.ts';
import type { WordId } from '../../words/words.ts';

export const stepWords: Readonly<Record<ReachedStep['place'], WordId>> = {
  interested: 'path.interested',
  oriented: 'path.oriented',
  coFacilitating: 'path.coFacilitating',
  certified: 'path.certified',
  resting: 'path.resting',
  steppedBack: 'path.steppedBack',
  cameBack: 'path.cameBack',
};

export const notedStepWords: Readonly<Record<NotedStep, WordId>> = {
  interested: 'path.interested',
  certified: 'path.certified',
  rest: 'path.resting',
  steppedBack: 'path.steppedBack',
  cameBack: 'path.cameBack',
};

/** Resting and stepping back are nobody's fault, and no worse than anything else. */
export const placeTones: Readonly<Record<PathPlace, BadgeTone>> = {
  interested: 'plain',
  oriented: 'accent',
  coFacilitating: 'accent',
  certified: 'success',
  resting: 'plain',
  steppedBack: 'plain',
};

export const standingWords: Readonly<Record<Standing, WordId>> = {
  ready: 'trainings.ready',
  refresherDue: 'trainings.refresherDue',
  lapsed: 'trainings.lapsed',
  notOriented: 'trainings.notOriented',
  absent: 'path.absent',
  resting: 'path.resting',
  steppedBack: 'path.steppedBack',
};

export const standingTones: Readonly<Record<Standing, BadgeTone>> = {
  ready: 'success',
  refresherDue: 'notice',
  lapsed: 'notice',
  notOriented: 'plain',
  absent: 'notice',
  resting: 'plain',
  steppedBack: 'plain',
};

/** Its day, or of a rest its days. */
export function daysOfStep({ step, on, through }: PathStep, { say, sayDate }: Words): string {
  if (step !== 'rest') return sayDate(on);
  return through === undefined
    ? `${say('path.pauseFrom', { from: sayDate(on) })}, ${say('path.untilBack')}`
    : say('path.pauseFromThrough', { from: sayDate(on), through: sayDate(through) });
}

export const membershipPartWords: Readonly<Record<MembershipPart, WordId>> = {
  member: 'groups.partMember',
  facilitator: 'groups.partFacilitator',
  coFacilitator: 'groups.partCoFacilitator',
  anchor: 'groups.partAnchor',
};
