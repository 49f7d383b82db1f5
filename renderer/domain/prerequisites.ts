/** What a programme asks of somebody before its first day: an orientation, and meetings they helped to carry. */

import type { IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { readinessOn, type Completion } from './readiness.ts';
import { fail, ok, type Result } from './result.ts';
import type { Programme } from './training.ts';

export interface OrientationFirst {
  readonly type: 'OrientationFirst';
}

export interface MeetingsFirst {
  readonly type: 'MeetingsFirst';
  readonly has: number;
  readonly needs: number;
}

export interface KnownOfMember {
  readonly completions: readonly Completion[];
  /** Meetings that were held before, and at which they co-facilitated. */
  readonly coFacilitated: number;
}

export function mayEnter(
  { asksOrientation, asksMeetings: needs = 0 }: Programme,
  { completions, coFacilitated: has }: KnownOfMember,
  on: IsoDate,
): Result<null, OrientationFirst | MeetingsFirst> {
  if (asksOrientation === true && readinessOn(on, completions) === 'notOriented')
    return fail({ type: 'OrientationFirst' });
  return has < needs ? fail({ type: 'MeetingsFirst', has, needs }) : ok(null);
}

export function coFacilitatedBefore(
  date: IsoDate,
  memberId: MemberId,
  meetings: readonly Pick<Meeting, 'date' | 'status' | 'coFacilitatorIds'>[],
): number {
  return meetings.filter(
    (meeting) =>
      meeting.date < date &&
      meeting.status.type === 'held' &&
      meeting.coFacilitatorIds?.includes(memberId) === true,
  ).length;
}
