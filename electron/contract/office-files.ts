/** The shapes of the small clear-text files in the office folder; whatever they name, they hold nobody's name but an account's. */

import { z } from 'zod';

/** The newest layout of the office folder this program writes and reads. */
export const officeFormat = 1;

const storeId = z.string().regex(/^[0-9a-f]{32}$/);
const generation = z.number().int().positive();

/** `office.json`: the one pointer. `checksum` is made by services/pointer.ts. */
export const pointerSchema = z.object({
  format: z.literal(officeFormat),
  storeId,
  generation,
  madeUp: z.boolean(),
  checksum: z.string(),
});
export type Pointer = Omit<z.infer<typeof pointerSchema>, 'checksum'>;

/** The JSON at the head of a journal; enough to rebuild a lost pointer from. */
export const journalHeaderSchema = z.object({
  format: z.number().int().positive(),
  storeId,
  generation,
  /** The last number the generation's base snapshot holds; the first entry of this file has the next one. */
  afterNumber: z.number().int().min(0),
  madeUp: z.boolean(),
  wrappedDataKey: z.string(),
});
export type JournalHeader = z.infer<typeof journalHeaderSchema>;

/** A random id, and the day on which whatever it was of was erased. */
export const erasedLineSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  on: z.string().regex(/^\d{4}-\d\d-\d\d$/),
});
export type ErasedLine = z.infer<typeof erasedLineSchema>;

/**
 * `erased.json` beside the keyring: see [Note: The nameless ledger] in domain/erased.ts. `since` is the generation of the last erasure:
 * nothing of an earlier one may be left in the office folder, nor in any account's working store.
 */
export const ledgerSchema = z.object({
  format: z.literal(officeFormat),
  since: generation,
  erased: z.array(erasedLineSchema),
});
export type Ledger = Omit<z.infer<typeof ledgerSchema>, 'format'>;

/** `sobat-store.json` in a profile folder: its working store holds nothing of before that generation. */
export const storeNoteSchema = z.object({ since: z.number().int() });

/** What the shell reads of a keyring; the vault knows the rest. */
export const keyringOutsideSchema = z.looseObject({
  storeId,
  revision: z.number().int().min(0),
  checksum: z.string(),
});

/** `office.lock`: who holds the office, to tell the next one. The lock itself is a socket that dies with its process. */
export const lockNoteSchema = z.object({ by: z.string().max(200), since: z.string().max(40) });
