/** The redo log of one generation: an entry is saved when, and only when, `append` has answered with its hash. */

import type { CallInput, CallOutput } from '../contract/calls.ts';
import type { SaveFailure } from '../contract/failures.ts';
import type { JournalHeader } from '../contract/office-files.ts';
import type { Answer } from '../contract/result.ts';
import { errnoOf } from './errno.ts';
import type { Gate } from './free-space.ts';
import { openJournalFile, type JournalFile } from './journal-file.ts';
import { frameToBytes, largestSealedBytes, readFrame, sha256, type Frame } from './journal-frame.ts';
import { keepCutTail } from './journal-tail.ts';
import { scanJournal, type FramePlace, type JournalScan, type LastFrame } from './journal-scan.ts';
import { createQueue } from './one-at-a-time.ts';

export type JournalEntry = CallInput<'journal.append'>;
export type Appended = Answer<{ number: number; hash: Uint8Array<ArrayBuffer> }, SaveFailure>;
export type JournalPage = Extract<CallOutput<'journal.read'>, { ok: true }>['value'];

export interface Journal {
  readonly header: JournalHeader | undefined;
  /** Bytes of an incomplete last frame that were cut (and kept aside) when the journal was opened. */
  readonly cutBytes: number;
  /** True when an entry was ever written: this generation has been in use. */
  isEmpty(): boolean;
  read(after: number): JournalPage;
  append(entry: JournalEntry): Promise<Appended>;
  close(): void;
}

export interface JournalTools {
  readonly shortage: Gate;
  readonly openFile?: (path: string) => JournalFile;
}

/** Opens, scans, and cuts an incomplete last frame. Throws the system's error when the file cannot be used. */
export async function openJournal(
  path: string,
  { shortage, openFile = openJournalFile }: JournalTools,
): Promise<Journal> {
  const file = openFile(path);
  try {
    const scan = scanJournal(file);
    const cutBytes = file.size - scan.end;
    if (cutBytes > 0) await cutTail(path, file, scan.end, cutBytes);
    return createJournal(file, scan, cutBytes, shortage);
  } catch (error) {
    file.close();
    throw error;
  }
}

async function cutTail(path: string, file: JournalFile, end: number, bytes: number): Promise<void> {
  await keepCutTail(path, file.read(end, bytes));
  file.truncate(end);
  await file.datasync();
}

/** A page stops at whichever comes first, so that neither side holds a long journal twice. */
const pageBytes = 4 * 1024 * 1024;
const pageEntries = 2000;

interface JournalState {
  readonly file: JournalFile;
  readonly places: FramePlace[];
  readonly damage: JournalScan['damage'];
  readonly shortage: Gate;
  last: LastFrame;
  end: number;
  /** Set when nothing may be written any more: the reason. */
  refuses: string | undefined;
}

function createJournal(file: JournalFile, scan: JournalScan, cutBytes: number, shortage: Gate): Journal {
  const { header, damage, last, end } = scan;
  const state: JournalState = {
    file,
    places: [...scan.places],
    damage,
    shortage,
    last,
    end,
    refuses: whyItRefuses(scan),
  };
  const inTurn = createQueue();
  return {
    header,
    cutBytes,
    isEmpty: () => state.places.length === 0,
    read: (after) => readPage(state, after),
    append: (entry) => inTurn(() => append(state, entry)),
    close: () => {
      state.refuses ??= 'closed';
      file.close();
    },
  };
}

/** An entry behind damage at the end would hide that something is missing before it; a new generation heals both. */
function whyItRefuses(scan: JournalScan): string | undefined {
  if (scan.header === undefined) return 'header';
  return scan.damage.some((place) => place.atEnd) ? 'damaged' : undefined;
}

function readPage(state: JournalState, after: number): JournalPage {
  const wanted = state.places.filter((place) => place.number > after);
  const entries: Frame[] = [];
  let bytes = 0;
  for (const place of wanted) {
    if (entries.length > 0 && (bytes + place.length > pageBytes || entries.length >= pageEntries)) break;
    const frame = readFrame(state.file.read(place.offset, place.length));
    if (frame === undefined) throw Object.assign(new Error('a frame changed'), { code: 'CHANGED' });
    entries.push(frame);
    bytes += place.length;
  }
  return {
    entries,
    more: entries.length < wanted.length,
    lastNumber: state.last.number,
    lastHash: state.last.hash,
    damage: [...state.damage],
  };
}

async function append(state: JournalState, entry: JournalEntry): Promise<Appended> {
  const { last } = state;
  // [Note: Retry by entry id] The window asks again with the same id when it did not hear the answer.
  if (entry.entryId === last.entryId && entry.number === last.number) return saved(last);
  if (state.refuses !== undefined) return failed({ type: 'JournalRefuses', code: state.refuses });
  const refusal = whyNotNext(entry, last) ?? state.shortage(entry.sealed.length);
  if (refusal !== undefined) return failed(refusal);
  const frame = frameToBytes(entry);
  try {
    writeFrame(state, frame);
    await state.file.datasync();
  } catch (error) {
    return failed(await takeBack(state, errnoOf(error)));
  }
  state.places.push({ number: entry.number, offset: state.end, length: frame.length });
  state.end += frame.length;
  state.last = { number: entry.number, hash: sha256(frame), entryId: entry.entryId };
  return saved(state.last);
}

function whyNotNext(entry: JournalEntry, last: LastFrame): SaveFailure | undefined {
  if (entry.number !== last.number + 1) return { type: 'OutOfOrder', nextNumber: last.number + 1 };
  if (Buffer.compare(entry.previousHash, last.hash) !== 0) return { type: 'Refused', why: 'previousHash' };
  if (entry.sealed.length > largestSealedBytes) return { type: 'Refused', why: 'tooLarge' };
  return undefined;
}

function writeFrame({ file, end }: JournalState, frame: Buffer): void {
  let written = 0;
  while (written < frame.length) {
    const count = file.write(frame, written, end + written);
    if (count === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    written += count;
  }
}

/** What the failed write left behind must not be found later as if it had been saved: cut, or refuse from now on. */
async function takeBack(state: JournalState, code: string): Promise<SaveFailure> {
  try {
    state.file.truncate(state.end);
    await state.file.datasync();
    return { type: 'WriteFailed', code };
  } catch {
    state.refuses = code;
    return { type: 'JournalRefuses', code };
  }
}

function saved({ number, hash }: LastFrame): Appended {
  return { ok: true, value: { number, hash } };
}

function failed(failure: SaveFailure): Appended {
  return { ok: false, failure };
}
