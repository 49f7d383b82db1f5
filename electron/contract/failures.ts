/** Every way in which the shell can say no, as plain objects; the screens switch over `type` and find words for each. */

import { z } from 'zod';

const code = z.string().max(40);

/** Less space than the reserve below which Chromium loses an IndexedDB: nothing was written. */
const diskNearlyFull = z.object({
  type: z.literal('DiskNearlyFull'),
  freeBytes: z.number(),
  neededBytes: z.number(),
});

/** The call came from a page or at a moment in which it is not allowed; a bug, never a user's mistake. */
const refused = z.object({ type: z.literal('Refused'), why: code });

export const saveFailureSchema = z.discriminatedUnion('type', [
  diskNearlyFull,
  /** The entry was not acknowledged; the journal's tail was cut back to the last good entry. `code` is an errno name. */
  z.object({ type: z.literal('WriteFailed'), code }),
  /** An earlier failure could not be undone; nothing more is written before a relaunch. */
  z.object({ type: z.literal('JournalRefuses'), code }),
  /** The number asked for is not the next one: someone else wrote, or a retry came too late. */
  z.object({ type: z.literal('OutOfOrder'), nextNumber: z.number() }),
  refused,
]);
export type SaveFailure = z.infer<typeof saveFailureSchema>;

export const readFailureSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Missing') }),
  z.object({ type: z.literal('Unreadable'), code }),
  refused,
]);
export type ReadFailure = z.infer<typeof readFailureSchema>;

export const generationFailureSchema = z.discriminatedUnion('type', [
  diskNearlyFull,
  z.object({ type: z.literal('WriteFailed'), code }),
  /** What was written and read again was not the same bytes; the office folder is as it was before. */
  z.object({ type: z.literal('ReadBackDiffers') }),
  refused,
]);
export type GenerationFailure = z.infer<typeof generationFailureSchema>;

export const placeFailureSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Cancelled') }),
  /** A place or file id works once and only while the window that asked for it lives. */
  z.object({ type: z.literal('PlaceUnknown') }),
  z.object({ type: z.literal('DriveFull'), bytesNeeded: z.number(), bytesFree: z.number() }),
  z.object({ type: z.literal('DriveGone') }),
  z.object({ type: z.literal('DriveReadOnly') }),
  z.object({ type: z.literal('FileInUse') }),
  z.object({ type: z.literal('ReadBackDiffers') }),
  z.object({ type: z.literal('FileTooLarge'), bytes: z.number(), limit: z.number() }),
  z.object({ type: z.literal('Failed'), code }),
  refused,
]);
export type PlaceFailure = z.infer<typeof placeFailureSchema>;
