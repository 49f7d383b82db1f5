/**
 * The bytes of a journal. Header: 'SOBATJ1\n', u32 length, JSON, u32 CRC-32 of all before. Frame: magic (4), u32 length of the sealed
 * bytes, u64 number, entry id (16), SHA-256 of the previous frame or of the header (32), u32 CRC-32 of these 64 bytes, the sealed
 * bytes, u32 CRC-32 of all before. Numbers are little-endian. The checks find accidents; the cipher finds intent.
 */

import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { journalHeaderSchema, type JournalHeader } from '../contract/office-files.ts';
import { readJson } from './json-file.ts';

const headerMagic = Buffer.from('SOBATJ1\n', 'latin1');
const largestHeaderJson = 2_000_000;

/** 0x1E is "record separator"; the first byte occurs in no ASCII text. */
export const frameMagic = Buffer.from([0xf5, 0x53, 0x4a, 0x1e]);
export const frameHeaderBytes = 68;
const checksumBytes = 4;

/** More than any entry may hold (64 MiB and its padding); a longer claim in a header is not believed. */
export const largestSealedBytes = 160 * 1024 * 1024;

export interface Frame {
  readonly number: number;
  /** 32 hex digits. */
  readonly entryId: string;
  readonly previousHash: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export interface FrameHead extends Omit<Frame, 'sealed'> {
  readonly sealedBytes: number;
  /** Bytes of the whole frame. */
  readonly length: number;
}

export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

export function headerToBytes(header: JournalHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  return withChecksum(Buffer.concat([headerMagic, u32(json.length), json]));
}

/** The header at the start of `bytes`, or undefined when it is not whole and right. */
export function readHeader(bytes: Buffer): { header: JournalHeader; length: number } | undefined {
  const jsonAt = headerMagic.length + 4;
  if (bytes.length < jsonAt || !bytes.subarray(0, headerMagic.length).equals(headerMagic)) return undefined;
  const jsonBytes = bytes.readUInt32LE(headerMagic.length);
  const length = jsonAt + jsonBytes + checksumBytes;
  if (jsonBytes > largestHeaderJson || bytes.length < length || !isChecked(bytes.subarray(0, length)))
    return undefined;
  const header = readJson(bytes.toString('utf8', jsonAt, jsonAt + jsonBytes), journalHeaderSchema);
  return header === undefined ? undefined : { header, length };
}

/** How many bytes of a file are enough for `readHeader`. */
export const headerReadBytes = headerMagic.length + 4 + largestHeaderJson + checksumBytes;

export function frameToBytes(frame: Frame): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigUInt64LE(BigInt(frame.number));
  const head = withChecksum(
    Buffer.concat([
      frameMagic,
      u32(frame.sealed.length),
      number,
      Buffer.from(frame.entryId, 'hex'),
      frame.previousHash,
    ]),
  );
  return withChecksum(Buffer.concat([head, frame.sealed]));
}

/** The head of a frame, or undefined when these are not the bytes of one. */
export function readFrameHead(bytes: Buffer): FrameHead | undefined {
  if (bytes.length < frameHeaderBytes || !bytes.subarray(0, 4).equals(frameMagic)) return undefined;
  const head = bytes.subarray(0, frameHeaderBytes);
  const sealedBytes = head.readUInt32LE(4);
  const number = head.readBigUInt64LE(8);
  if (!isChecked(head) || sealedBytes > largestSealedBytes || number > BigInt(Number.MAX_SAFE_INTEGER))
    return undefined;
  return {
    number: Number(number),
    entryId: head.toString('hex', 16, 32),
    previousHash: new Uint8Array(head.subarray(32, 64)),
    sealedBytes,
    length: frameHeaderBytes + sealedBytes + checksumBytes,
  };
}

/** The whole frame at the start of `bytes`, or undefined when it is not whole and right. */
export function readFrame(bytes: Buffer): Frame | undefined {
  const head = readFrameHead(bytes);
  if (head === undefined || bytes.length < head.length || !isChecked(bytes.subarray(0, head.length)))
    return undefined;
  const { number, entryId, previousHash, sealedBytes } = head;
  // A copy of its own: a view would carry the whole file's buffer with it to the window.
  const sealed = new Uint8Array(bytes.subarray(frameHeaderBytes, frameHeaderBytes + sealedBytes));
  return { number, entryId, previousHash, sealed };
}

function withChecksum(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, u32(crc32(bytes))]);
}

function isChecked(bytes: Buffer): boolean {
  const end = bytes.length - checksumBytes;
  return crc32(bytes.subarray(0, end)) === bytes.readUInt32LE(end);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
