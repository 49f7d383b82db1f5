/** What the seeding of a made-up office leaves beside it: how it opens. Everybody in it is made up; nothing is protected by this. */

import { z } from 'zod';

const staffSchema = z.object({ name: z.string(), passphrase: z.string() });

export const madeUpOfficeNoteSchema = z.object({
  staff: z.tuple([staffSchema, staffSchema]).readonly(),
  /** The groups of the recovery sheet with spaces between. */
  recoveryKey: z.string(),
  members: z.number(),
  seed: z.number(),
});
export type MadeUpOfficeNote = z.infer<typeof madeUpOfficeNoteSchema>;
