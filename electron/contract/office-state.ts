/** What the shell finds when it looks at the office folder before anybody unlocks. */

import { z } from 'zod';
import { erasedLineSchema } from './office-files.ts';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const textSizes = [100, 115, 130, 150] as const;
export type TextSize = (typeof textSizes)[number];

const columnId = z.string().max(40);

const listArrangementSchema = z.object({
  /** Those that are seen, in their order; missing: as the list comes. */
  columns: z.array(columnId).max(40).optional(),
  /** In rem, of those whose width somebody chose. */
  widths: z.record(columnId, z.number().min(3).max(80)).optional(),
  sort: z.object({ column: columnId, direction: z.enum(['ascending', 'descending']) }).optional(),
});
export type ListArrangement = z.infer<typeof listArrangementSchema>;

export const preferencesSchema = z.object({
  /** Per Windows account, not secret: needed before anyone unlocks. */
  language: z.enum(['en', 'mr', 'hi']).nullable(),
  /** Who opened the desk last in this account: the locked desk waits for their passphrase. An id, no name. */
  lastStaffId: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  /** Missing: as Windows has it. */
  theme: z.enum(themes).optional(),
  /** In percent of the usual size of letters. */
  textSize: z.literal(textSizes).optional(),
  /** How each list was last arranged in this account, by the list's name; names of columns and filters, never what they hold. */
  lists: z.record(z.string().max(40), listArrangementSchema).optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const startupFactsSchema = z.object({
  version: z.string(),
  preferences: preferencesSchema,
  /**
   * Set when this launch was asked for a made-up office, never in an office with real people. `standard` (`--made-up`): the one that
   * the window makes up by itself. A wish (`--made-up members,seed`, development only): a first run done by hand, then filled.
   */
  madeUp: z
    .union([
      z.literal('standard'),
      z.object({ members: z.number().int(), seed: z.number().int(), canary: z.literal(true).optional() }),
    ])
    .nullable(),
  /** True in builds that are not packaged: development only. */
  isDevelopment: z.boolean(),
  /** The window before this one did not end as it should (its process died). */
  closedUnexpectedly: z.boolean(),
  /** Why the last window was locked, to say so on the unlock screen. */
  lockedBecause: z.enum(['lock', 'idle', 'suspend', 'fault', 'none']),
});
export type StartupFacts = z.infer<typeof startupFactsSchema>;

/** Things that were found and mended, or could not be; said to the user after unlock. */
const notice = z.discriminatedUnion('type', [
  z.object({ type: z.literal('PointerRebuilt') }),
  z.object({ type: z.literal('KeyringCopyRestored') }),
  z.object({ type: z.literal('IncompleteEntryCut'), bytes: z.number() }),
  z.object({ type: z.literal('JournalMissing') }),
  z.object({ type: z.literal('JournalHeaderUnreadable') }),
  z.object({ type: z.literal('BaseMissing') }),
  /** Somebody was erased, and files of before it could not be deleted today. */
  z.object({ type: z.literal('ErasureUnfinished') }),
]);
export type OfficeNotice = z.infer<typeof notice>;

export const officeStateSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FirstRun') }),
  z.object({
    type: z.literal('Office'),
    storeId: z.string(),
    generation: z.number(),
    madeUp: z.boolean(),
    /** The last number that is in the base snapshot; how far the journal has gone since says when to fold it into a new one. */
    afterNumber: z.number(),
    /** The keyring file's text; the vault parses it. */
    keyring: z.string(),
    notices: z.array(notice),
    /** The ledger of erasures; missing where nobody was ever erased. */
    erased: z.array(erasedLineSchema).optional(),
  }),
  /** Another account or another copy of the program holds the office. */
  z.object({ type: z.literal('HeldElsewhere'), by: z.string(), since: z.string() }),
  z.object({ type: z.literal('NewerFormat'), format: z.number() }),
  /** IndexedDB has not been opened and must not be. `where` says which disk. */
  z.object({ type: z.literal('DiskNearlyFull'), freeBytes: z.number(), neededBytes: z.number() }),
  /** Folder or file cannot be written: nothing is opened. */
  z.object({ type: z.literal('NotWritable'), code: z.string() }),
  /** An office was here (something of it still is), but no complete road into it is left without a backup or snapshot. */
  z.object({
    type: z.literal('OfficeDamaged'),
    missing: z.array(z.enum(['pointer', 'keyring', 'journal', 'base'])),
    snapshots: z.array(z.object({ id: z.string(), madeAt: z.string(), sizeBytes: z.number() })),
    /** The lowest generation number a restore may use: above everything that is still in the folder. */
    nextGeneration: z.number(),
    erased: z.array(erasedLineSchema).optional(),
  }),
]);
export type OfficeState = z.infer<typeof officeStateSchema>;
