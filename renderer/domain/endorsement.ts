/** A dated effort that was endorsed, in the member's own words or a chosen phrase; never scored, never ranked, never counted per person. */

import { z } from 'zod';
import { isoDateSchema } from './calendar.ts';
import { endorsementIdSchema, memberIdSchema } from './ids.ts';
import { problem, strictRecord } from './strict-record.ts';
import { lineSchema } from './text.ts';

export const endorsementSchema = strictRecord({
  id: endorsementIdSchema,
  memberId: memberIdSchema,
  on: isoDateSchema,
  /** The effort, not its outcome. */
  words: lineSchema,
  /** The member said yes to its being read out or printed. Without that it stays on this page. */
  mayBeShared: z.boolean({ error: problem('problem.recordBroken') }),
});
export type Endorsement = z.infer<typeof endorsementSchema>;
