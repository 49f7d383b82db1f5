/**
 * The one list of calls between the window and the shell. Each is an intention; none takes a path or a channel.
 * The shell parses every input with these schemas and checks the sender; the window trusts its shell's output types.
 */

import { z } from 'zod';
import {
  generationFailureSchema,
  placeFailureSchema,
  readFailureSchema,
  saveFailureSchema,
} from './failures.ts';
import { erasedLineSchema } from './office-files.ts';
import { officeStateSchema, preferencesSchema, startupFactsSchema } from './office-state.ts';
import { answerOf } from './result.ts';

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);
const nothing = z.void();
const entryId = z.string().regex(/^[0-9a-f]{32}$/);
const sha256 = bytes.refine((b) => b.length === 32);

const journalEntry = z.object({
  /** 1, 2, 3 … within a generation's life; continues across generations. */
  number: z.number().int().positive(),
  entryId,
  /** SHA-256 of the whole previous frame, or of the journal's header before the first. */
  previousHash: sha256,
  sealed: bytes,
});

const journalPage = z.object({
  entries: z.array(journalEntry),
  /** True when another call with `after` = the last number will bring more. */
  more: z.boolean(),
  /** Number and hash on which the next entry must stand (as far as the whole file could be read). */
  lastNumber: z.number(),
  lastHash: sha256,
  /** Places in the file that could not be read; `afterNumber` is the last good entry before the place. */
  damage: z.array(z.object({ afterNumber: z.number(), bytes: z.number(), atEnd: z.boolean() })),
});

const snapshotFacts = z.object({
  /** Opaque; the shell knows which file it means. */
  id: z.string(),
  madeAt: z.string(),
  generation: z.number(),
  /** The journal number up to which this snapshot holds everything. */
  number: z.number(),
  sizeBytes: z.number(),
});
export type SnapshotFacts = z.infer<typeof snapshotFacts>;

/** In bytes: a list of a hundred thousand members with all its columns is a quarter of it. */
const largestTable = 64 * 1024 * 1024;

const menuLabels = z.record(z.string().max(40), z.string().max(80));

export const calls = {
  'startup.facts': { input: nothing, output: startupFactsSchema },
  /** Looks at the office folder afresh, cuts an incomplete last frame, takes the lock file. Opens nothing of Chromium's. */
  'startup.look': { input: nothing, output: officeStateSchema },
  'preferences.write': { input: preferencesSchema, output: nothing },

  'journal.read': {
    input: z.object({ after: z.number().int().min(0) }),
    output: answerOf(journalPage, readFailureSchema),
  },
  /** Answers only after fdatasync. The same `entryId` at the last number again is answered as before, not written twice. */
  'journal.append': {
    input: journalEntry,
    output: answerOf(z.object({ number: z.number(), hash: sha256 }), saveFailureSchema),
  },

  /** The one commit point of first run, restore, compaction, healing and new keys: built, fsynced, read again, pointer renamed. */
  'generation.build': {
    input: z.object({
      reason: z.enum(['firstRun', 'restore', 'compaction', 'heal', 'keys', 'erase']),
      storeId: z.string().regex(/^[0-9a-f]{32}$/),
      generation: z.number().int().positive(),
      /** The number of the last entry the base snapshot holds; the new journal starts after it. */
      afterNumber: z.number().int().min(0),
      keyring: z.string().max(4_000_000),
      /** The data key, wrapped by age to everybody in the keyring; stands in the journal's header as a third copy. */
      wrappedDataKey: z.string().max(1_000_000),
      base: bytes,
      madeUp: z.boolean(),
      /** What joins the ledger of erasures; whatever it held before stays in it. */
      erased: z.array(erasedLineSchema).optional(),
    }),
    output: answerOf(z.object({ lastHash: sha256 }), generationFailureSchema),
  },
  /**
   * After an erasure: deletes every generation and snapshot of before it, and the working store of this account, which the window must
   * have let go of. Can be asked for again at any time; what is left undone is done at the next look.
   */
  'generation.forgetOlder': { input: nothing, output: answerOf(nothing, generationFailureSchema) },
  'generation.readBase': { input: nothing, output: answerOf(bytes, readFailureSchema) },

  'snapshots.list': { input: nothing, output: z.array(snapshotFacts) },
  'snapshots.read': {
    input: z.object({ id: z.string().max(200) }),
    output: answerOf(bytes, readFailureSchema),
  },
  'snapshots.write': {
    input: z.object({ number: z.number().int().min(0), bytes }),
    output: answerOf(snapshotFacts, generationFailureSchema),
  },

  'backups.choosePlace': {
    input: nothing,
    output: answerOf(
      z.object({ placeId: z.string(), label: z.string(), freeBytes: z.number() }),
      placeFailureSchema,
    ),
  },
  'backups.write': {
    input: z.object({
      placeId: z.string().max(100),
      generation: z.number().int(),
      number: z.number().int(),
      bytes,
    }),
    output: answerOf(
      z.object({ fileName: z.string(), label: z.string(), sizeBytes: z.number(), sha256: z.string() }),
      placeFailureSchema,
    ),
  },
  'backups.chooseFile': {
    input: nothing,
    output: answerOf(
      z.object({ fileId: z.string(), name: z.string(), sizeBytes: z.number() }),
      placeFailureSchema,
    ),
  },
  'backups.read': {
    input: z.object({ fileId: z.string().max(100) }),
    output: answerOf(bytes, placeFailureSchema),
  },

  /** Chooses a file and parses it in a sandboxed process that holds no key; the rows come straight from there. */
  'import.chooseCsv': {
    input: nothing,
    output: answerOf(
      z.object({
        name: z.string(),
        rows: z.array(z.array(z.string())),
        problems: z.array(z.object({ row: z.number(), type: z.string() })),
      }),
      placeFailureSchema,
    ),
  },

  /** Writes a table the user asked for, in plain text, to a place the user chooses; the name is cleaned as for a PDF. */
  'export.saveCsv': {
    input: z.object({
      suggestedName: z.string().max(80),
      bytes: bytes.refine((b) => b.length <= largestTable),
    }),
    output: answerOf(z.object({ fileName: z.string() }), placeFailureSchema),
  },

  /** The same for a calendar of meetings. */
  'export.saveCalendar': {
    input: z.object({
      suggestedName: z.string().max(80),
      bytes: bytes.refine((b) => b.length <= largestTable),
    }),
    output: answerOf(z.object({ fileName: z.string() }), placeFailureSchema),
  },

  /** Prints what the window shows under its print style sheet, through the system's dialog; upright A4 unless told. */
  'print.print': {
    input: z.union([
      nothing,
      z.object({ landscape: z.boolean(), envelope: z.enum(['dl', 'c5']).optional() }),
    ]),
    output: answerOf(nothing, placeFailureSchema),
  },
  /** The same pages as PDF to a place the user chooses; the shell proposes `suggestedName` cleaned of all but a-z, 0-9 and '-'. */
  'print.savePdf': {
    input: z.object({ suggestedName: z.string().max(80), landscape: z.boolean() }),
    output: answerOf(z.object({ fileName: z.string() }), placeFailureSchema),
  },

  /** Asks for the lock; the shell answers with the event `finish`, then destroys this process and opens a new one. */
  'desk.lock': { input: nothing, output: nothing },
  /** The working store can be neither written nor mended: locks like `desk.lock`, and the next window says why. */
  'desk.lockAfterFault': { input: nothing, output: nothing },
  /** The answer to the event `finish`: everything pending is saved (or could not be), the screen is blank. */
  'desk.finished': { input: nothing, output: nothing },
  /** Tells the shell that somebody is unlocked (idle lock, Windows lock and close then ask the window to finish first). */
  'desk.unlocked': { input: z.object({ lockAfterMinutes: z.number().min(1).max(240) }), output: nothing },
  /** Reloads this window in another language without losing the process (only while locked; unlocked it locks first). */
  'desk.reload': { input: nothing, output: nothing },
  'desk.quit': { input: nothing, output: nothing },
  /** Finishes as for closing, then starts the program anew in the made-up office: see [Note: One office a process]. */
  'desk.tryMadeUp': { input: nothing, output: nothing },
  /** The way back, out of the made-up office. */
  'desk.leaveMadeUp': { input: nothing, output: nothing },
  /** Deletes the made-up office (and never another) and starts anew, so that a fresh one is made with the dates of today. */
  'desk.beginMadeUpAgain': { input: nothing, output: nothing },
  /** The words of the native menu, in the language of the window. */
  'menu.words': { input: z.object({ labels: menuLabels, unlocked: z.boolean() }), output: nothing },
} as const;

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof calls)[N]['output']>;

/** What the shell tells the window, unasked. */
export const shellEventSchema = z.discriminatedUnion('type', [
  /** Blank the screen, finish what is running, make a snapshot if needed, then call `desk.finished` (5 seconds at most). */
  z.object({ type: z.literal('finish'), reason: z.enum(['lock', 'idle', 'close', 'suspend', 'fault']) }),
  /** A menu item or its key was chosen. */
  z.object({ type: z.literal('menu'), item: z.enum(menuItems()) }),
]);
export type ShellEvent = z.infer<typeof shellEventSchema>;

/** The menu's items that the window carries out (the shell does zoom, quit and lock itself). */
function menuItems() {
  return [
    'newRecord',
    'find',
    'goTo',
    'print',
    'undo',
    'help',
    'backups',
    'history',
    'restore',
    'visitor',
  ] as const;
}
export type MenuItem = ReturnType<typeof menuItems>[number];

/** `window.shell`: one function a call, named as in the list, and one listener. */
export type Shell = { readonly [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>> } & {
  readonly onEvent: (listener: (event: ShellEvent) => void) => () => void;
};
