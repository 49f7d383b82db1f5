/** What the office says about itself: one record, with two names, of which only the discreet one goes on paper. */

import type { z } from 'zod';
import { discreetNameSchema } from './group.ts';
import { settingsIdSchema } from './ids.ts';
import { strictRecord } from './strict-record.ts';
import { nameSchema, optionalLineSchema } from './text.ts';

export const settingsSchema = strictRecord({
  id: settingsIdSchema,
  organisation: nameSchema,
  /** Stands on rosters, envelopes and labels in the organisation's place. */
  discreetSender: discreetNameSchema,
  /** In words: "the blue stick in the drawer". Never a path. */
  backupPlaceHint: optionalLineSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsId = settingsIdSchema.parse('office');
