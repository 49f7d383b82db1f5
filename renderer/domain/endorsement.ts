/** A dated effort that was endorsed, in the member's own words or a chosen phrase; never scored, never ranked, never counted per person. */

import { z } from 'zod';
import { isoDateSchema } from './calendar.ts';
import { endorsementIdSchema, memberIdSchema } from './ids.ts';
import { optionalChoice, problem, strictRecord } from './strict-record.ts';
import { lineSchema } from './text.ts';

/** Recovery in the method's own terms; none of them weighs more. */
const dimensions = ['cognitive', 'behavioural', 'medical', 'attitudinal', 'functional'] as const;

/** Whose endorsement it was; never a person's name, so that nobody can be counted or ranked. */
const endorsers = ['self', 'group', 'facilitator', 'family', 'office'] as const;

const sharings = ['none', 'anonymous', 'byName'] as const;

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
