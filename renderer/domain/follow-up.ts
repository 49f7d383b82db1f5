/** A call-back that a member asked for, or agreed to: by when, and whether it was made. What was said in it is recorded nowhere. */

import type { z } from 'zod';
import { isoDateSchema, optionalDateSchema, type IsoDate } from './calendar.ts';
import { followUpIdSchema, memberIdSchema } from './ids.ts';
import { fail, ok, type Result } from './result.ts';
import { choice, problem, strictRecord } from './strict-record.ts';

/** Why the office calls: the person asked, is new, or wished to be looked after when missing. Nobody is called for another reason. */
export const followUpReasons = ['asked', 'newcomer', 'checkOnMe'] as const;
export type FollowUpReason = (typeof followUpReasons)[number];

export const followUpSchema = strictRecord({
  id: followUpIdSchema,
  memberId: memberIdSchema,
  reason: choice(followUpReasons),
  askedOn: isoDateSchema,
  dueOn: isoDateSchema,
  /** Missing while nobody has called. */
  doneOn: optionalDateSchema,
})
  .refine(({ askedOn, dueOn }) => dueOn >= askedOn, {
    error: problem('problem.dueBeforeAsked'),
    path: ['dueOn'],
  })
  .refine(({ askedOn, doneOn }) => doneOn === undefined || doneOn >= askedOn, {
    error: problem('problem.dueBeforeAsked'),
    path: ['doneOn'],
  });
export type FollowUp = z.infer<typeof followUpSchema>;

/** Still to be made, the longest due first. */
export function openFollowUps(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps
    .filter(({ doneOn }) => doneOn === undefined)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)));
}

export interface FollowUpAlreadyDone {
  readonly type: 'FollowUpAlreadyDone';
  readonly doneOn: IsoDate;
}

export function closeFollowUp(followUp: FollowUp, on: IsoDate): Result<FollowUp, FollowUpAlreadyDone> {
  if (followUp.doneOn !== undefined) return fail({ type: 'FollowUpAlreadyDone', doneOn: followUp.doneOn });
  return ok({ ...followUp, doneOn: on < followUp.askedOn ? followUp.askedOn : on });
}
