/**
 * Reads a journal from end to end and says which frames are good, what may be cut and what is damaged.
 *
 * [Note: Only an incomplete last frame is cut] A frame whose head is right and which ends after the file does was never acknowledged:
 * its sync had not returned. A rest shorter than a head, or all zero bytes, is the same accident. Anything else that cannot be read was
 * once good and may be the only copy of a save: it stays, is reported, and reading goes on at the next good head.
 */

import type { JournalHeader } from '../contract/office-files.ts';
import type { ByteSource } from './journal-file.ts';
import {
  frameHeaderBytes,
  frameMagic,
  headerReadBytes,
  readFrame,
  readFrameHead,
  readHeader,
  sha256,
  type FrameHead,
} from './journal-frame.ts';

/** Where a good frame lies in the file. */
export interface FramePlace {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

/** `bytes` is 0 where two good frames follow each other although the second does not stand on the first. */
export interface Damage {
  readonly afterNumber: number;
  readonly bytes: number;
  readonly atEnd: boolean;
}

export interface JournalScan {
  /** Undefined when the header cannot be read; the frames behind it are found all the same. */
  readonly header: JournalHeader | undefined;
  readonly places: readonly FramePlace[];
  readonly damage: readonly Damage[];
  readonly last: LastFrame;
  /** Where the file should end: less than its size when there is an incomplete last frame to cut. */
  readonly end: number;
}

/** What the next entry must stand on. */
export interface LastFrame {
  readonly number: number;
  readonly hash: Uint8Array<ArrayBuffer>;
  /** Undefined before the first entry. */
  readonly entryId: string | undefined;
}

export function scanJournal(source: ByteSource): JournalScan {
  const size = source.size;
  const start = readStart(source, size);
  const places: FramePlace[] = [];
  const damage: Damage[] = [...start.damage];
  let { last, offset } = start;
  let isChained = start.damage.length === 0;
  while (offset < size) {
    const found = frameAt(source, offset, size, last.number);
    if (found?.type === 'Good') {
      if (isChained && !standsOn(found.head, last))
        damage.push({ afterNumber: last.number, bytes: 0, atEnd: false });
      places.push({ number: found.head.number, offset, length: found.head.length });
      last = { number: found.head.number, hash: found.hash, entryId: found.head.entryId };
      offset += found.head.length;
      isChained = true;
      continue;
    }
    if (found?.type === 'Incomplete') break;
    if (isChained && isUnwrittenRest(source, offset, size)) break;
    const next = nextHead(source, offset + 1, size, last.number);
    damage.push({ afterNumber: last.number, bytes: next.offset - offset, atEnd: !next.isGood });
    offset = next.offset;
    isChained = false;
  }
  return { header: start.header, places, damage, last, end: offset };
}

function readStart(source: ByteSource, size: number) {
  const read = readHeader(source.read(0, Math.min(size, headerReadBytes)));
  const before: LastFrame = { number: 0, hash: new Uint8Array(32), entryId: undefined };
  if (read === undefined) {
    const next = nextHead(source, 0, size, 0);
    const damage: Damage = { afterNumber: 0, bytes: next.offset, atEnd: !next.isGood };
    return { header: undefined, offset: next.offset, last: before, damage: [damage] };
  }
  const hash = sha256(source.read(0, read.length));
  const last: LastFrame = { ...before, number: read.header.afterNumber, hash };
  return { header: read.header, offset: read.length, last, damage: [] };
}

type FrameFound =
  | { readonly type: 'Good'; readonly head: FrameHead; readonly hash: Uint8Array<ArrayBuffer> }
  | { readonly type: 'Incomplete' };

function frameAt(source: ByteSource, offset: number, size: number, after: number): FrameFound | undefined {
  const head = readFrameHead(source.read(offset, frameHeaderBytes));
  if (head === undefined || head.number <= after) return undefined;
  if (offset + head.length > size) return { type: 'Incomplete' };
  const bytes = source.read(offset, head.length);
  return readFrame(bytes) === undefined ? undefined : { type: 'Good', head, hash: sha256(bytes) };
}

function standsOn(head: FrameHead, last: LastFrame): boolean {
  return head.number === last.number + 1 && Buffer.compare(head.previousHash, last.hash) === 0;
}

/** Shorter than a head or nothing but zeros: the file had grown, the frame's bytes had not arrived. */
function isUnwrittenRest(source: ByteSource, offset: number, size: number): boolean {
  if (size - offset < frameHeaderBytes) return true;
  for (let at = offset; at < size; at += scanStep) {
    if (source.read(at, Math.min(scanStep, size - at)).some((byte) => byte !== 0)) return false;
  }
  return true;
}

const scanStep = 64 * 1024;

/** The next place from `from` on where a frame begins (whole, or cut off by the end of the file), else the end of the file. */
function nextHead(
  source: ByteSource,
  from: number,
  size: number,
  after: number,
): { offset: number; isGood: boolean } {
  for (let at = from; at < size; at += scanStep) {
    const bytes = source.read(at, Math.min(scanStep + frameMagic.length - 1, size - at));
    // Copied: reading the candidate's frame may replace the buffer that is being searched.
    const candidates = placesOf(bytes).map((place) => at + place);
    for (const offset of candidates) {
      const found = frameAt(source, offset, size, after);
      if (found !== undefined) return { offset, isGood: found.type === 'Good' };
    }
  }
  return { offset: size, isGood: false };
}

function placesOf(bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(frameMagic); at !== -1; at = bytes.indexOf(frameMagic, at + 1)) places.push(at);
  return places;
}
