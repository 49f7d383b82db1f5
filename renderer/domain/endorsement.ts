/** A dated effort that was endorsed, in the member's own words or a chosen phrase; never scored, never ranked, never counted per person. */

import { z } from 'zod';
import { isoDateSchema, type IsoDate } from './calendar.ts';
import type { Consent } from './consent.ts';
import { endorsementIdSchema, memberIdSchema } from './ids.ts';
import { mayDo, type Asked } from './may-do.ts';
import { optionalChoice, problem, strictRecord } from './strict-record.ts';
import { lineSchema } from './text.ts';

/** Recovery in the method's own terms; none of them weighs more. */
export const dimensions = ['cognitive', 'behavioural', 'medical', 'attitudinal', 'functional'] as const;
export type Dimension = (typeof dimensions)[number];

/** Whose endorsement it was; never a person's name, so that nobody can be counted or ranked. */
export const endorsers = ['self', 'group', 'facilitator', 'family', 'office'] as const;
export type Endorser = (typeof endorsers)[number];

export const sharings = ['none', 'anonymous', 'byName'] as const;
export type Sharing = (typeof sharings)[number];

export const endorsementSchema = strictRecord({
  id: endorsementIdSchema,
  memberId: memberIdSchema,
  on: isoDateSchema,
  /** The effort, not its outcome. */
  words: lineSchema,
  /** The member said yes to its being read out or printed. Without that it stays on this page. */
  mayBeShared: z.boolean({ error: problem('problem.recordBroken') }),
  dimension: optionalChoice(dimensions),
  offeredBy: optionalChoice(endorsers),
  /** How far the yes goes; missing in records of older desks, which asked yes or no. */
  sharing: optionalChoice(sharings),
});
export type Endorsement = z.infer<typeof endorsementSchema>;

/** How far the member's yes goes. Where the two fields disagree, an older desk changed one of them: the narrower answer holds. */
export function sharingOf({ mayBeShared, sharing }: Pick<Endorsement, 'mayBeShared' | 'sharing'>): Sharing {
  if (!mayBeShared) return 'none';
  return sharing ?? 'anonymous';
}

/** Both fields, so that an older desk reads the same. */
export function sharedAs(sharing: Sharing): Pick<Endorsement, 'mayBeShared' | 'sharing'> {
  return { mayBeShared: sharing !== 'none', sharing };
}

/** What may be done with it today: a yes to this effort counts only while whoever answers for the member lets their story be told. */
export function shareableOn(
  date: IsoDate,
  endorsement: Endorsement,
  member: Asked,
  consents: readonly Consent[],
): Sharing {
  return mayDo('story', member, consents, date).ok ? sharingOf(endorsement) : 'none';
}
