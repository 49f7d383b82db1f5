/** The bytes of a journal: written, read again, and never believed when a bit is wrong. */

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  frameToBytes,
  headerToBytes,
  readFrame,
  readFrameHead,
  readHeader,
  sha256,
  type Frame,
} from '../../../../electron/services/journal-frame.ts';

const header = {
  format: 1,
  storeId: 'b'.repeat(32),
  generation: 7,
  afterNumber: 41,
  madeUp: false,
  wrappedDataKey: 'age',
};

const frame: Frame = {
  number: 42,
  entryId: '0123456789abcdef0123456789abcdef',
  previousHash: sha256(Buffer.from('before')),
  sealed: new Uint8Array(randomBytes(100)),
};

describe('a journal header', () => {
  it('is read as it was written, whatever follows it', () => {
    const bytes = headerToBytes(header);
    expect(readHeader(Buffer.concat([bytes, Buffer.from('more')]))).toEqual({ header, length: bytes.length });
  });

  it('is not believed with any one bit flipped', () => {
    const bytes = headerToBytes(header);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(readHeader(damaged)).toBeUndefined();
    }
  });
});

describe('a frame', () => {
  it('is read as it was written', () => {
    expect(readFrame(frameToBytes(frame))).toEqual(frame);
  });

  it('has the layout that is written down: magic, length, number, id, hash, check, sealed bytes, check', () => {
    const bytes = frameToBytes(frame);
    expect(bytes.length).toBe(68 + 100 + 4);
    expect(bytes.toString('hex', 0, 4)).toBe('f5534a1e');
    expect(bytes.readUInt32LE(4)).toBe(100);
    expect(bytes.readBigUInt64LE(8)).toBe(42n);
    expect(bytes.toString('hex', 16, 32)).toBe(frame.entryId);
  });

  it('carries no other bytes of the file with it', () => {
    const read = readFrame(Buffer.concat([frameToBytes(frame), randomBytes(500)]));
    expect(read?.sealed.buffer.byteLength).toBe(100);
  });

  it('is not believed with any one bit flipped', () => {
    const bytes = frameToBytes(frame);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(readFrame(damaged)).toBeUndefined();
    }
  });

  it('whose head claims more than an entry may hold is no frame', () => {
    const bytes = frameToBytes(frame);
    bytes.writeUInt32LE(0xffffffff, 4);
    expect(readFrameHead(bytes)).toBeUndefined();
  });
});
