/** The code of conduct that the groups gave themselves, in editions; and that a member accepted one of them. */

import type { z } from 'zod';
import { isoDateSchema } from './calendar.ts';
import { acceptanceIdSchema, conductIdSchema, memberIdSchema } from './ids.ts';
import { textsSchema } from './languages.ts';
import { choice, strictRecord, wholeNumber } from './strict-record.ts';

const version = wholeNumber(1, 9999, 'problem.countImpossible');

export const conductSchema = strictRecord({
  id: conductIdSchema,
  version,
  effectiveOn: isoDateSchema,
  texts: textsSchema,
});
export type Conduct = z.infer<typeof conductSchema>;

/** How somebody accepted it: on paper, aloud in the group, or in talk with the office. */
const acceptanceWays = ['signed', 'inTheGroup', 'inTheOffice'] as const;

export const acceptanceSchema = strictRecord({
  id: acceptanceIdSchema,
  memberId: memberIdSchema,
  /** Of the code of conduct. */
  version,
  on: isoDateSchema,
  how: choice(acceptanceWays),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;
