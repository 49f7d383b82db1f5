/** A pair: two groups that meet at the same time and venue in different rooms, caregivers in one and those they care for in the other. */

import { z } from 'zod';
import type { Group } from './group.ts';
import { createId, groupIdSchema, pairIdSchema } from './ids.ts';
import type { GroupId } from './ids.ts';
import { fail, ok, type Result } from './result.ts';
import { weekdaysOf } from './schedule-days.ts';
import { problem, strictRecord } from './strict-record.ts';

export const pairSchema = strictRecord({
  id: pairIdSchema,
  groupIds: z.tuple([groupIdSchema, groupIdSchema], { error: problem('problem.choiceMissing') }),
}).refine(({ groupIds: [one, other] }) => one !== other, {
  error: problem('problem.linkToSelf'),
  path: ['groupIds'],
});
export type Pair = z.infer<typeof pairSchema>;

/** The group in the other room. */
export function otherOfPair(id: GroupId, pairs: readonly Pair[]): GroupId | undefined {
  const groupIds = pairs.find((pair) => pair.groupIds.includes(id))?.groupIds;
  return groupIds?.find((groupId) => groupId !== id);
}

/** What two groups lack to be a pair: the same venue, the same weekday and hour, rooms of their own, or being free for it. */
export interface NotAPair {
  readonly type: 'NotAPair';
  readonly why: 'otherVenue' | 'otherHour' | 'sameRoom' | 'pairedAlready';
}

export function pairGroups(one: Group, other: Group, pairs: readonly Pair[]): Result<Pair, NotAPair> {
  const why = whyNotAPair(one, other, pairs);
  return why === undefined
    ? ok({ id: createId(), groupIds: [one.id, other.id] })
    : fail({ type: 'NotAPair', why });
}

function whyNotAPair(one: Group, other: Group, pairs: readonly Pair[]): NotAPair['why'] | undefined {
  if (pairs.some(({ groupIds }) => groupIds.includes(one.id) || groupIds.includes(other.id)))
    return 'pairedAlready';
  if (one.venueId !== other.venueId) return 'otherVenue';
  if (!isSameHour(one, other)) return 'otherHour';
  return one.room !== undefined && one.room === other.room ? 'sameRoom' : undefined;
}

/** Whether they can be found meeting on one weekday at one hour. */
export function isSameHour(
  { schedule: here }: Pick<Group, 'schedule'>,
  { schedule: there }: Pick<Group, 'schedule'>,
): boolean {
  const days = weekdaysOf(there);
  return here.time === there.time && weekdaysOf(here).some((weekday) => days.includes(weekday));
}
