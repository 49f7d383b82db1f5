/** A pair: two groups that meet at the same time and venue in different rooms, caregivers in one and those they care for in the other. */

import { z } from 'zod';
import { groupIdSchema, pairIdSchema } from './ids.ts';
import type { GroupId } from './ids.ts';
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
