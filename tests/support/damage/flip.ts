/** One flipped bit, where a run wants it: spread over a file so that every part of it is met, the same in every run. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';

export function withFlippedBit(bytes: Uint8Array, at: number, bit: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  return flipped;
}

export function flipBitInFile(file: string, at: number, bit: number): void {
  writeFileSync(file, withFlippedBit(readFileSync(file), at, bit));
}

export interface BitPlace {
  readonly file: string;
  readonly at: number;
  readonly bit: number;
}

/**
 * `count` places in one file: the first and the last byte, and between them steps of equal length, each shifted a little so that a
 * layout in blocks is not met at the same spot of every block.
 */
export function placesIn(file: string, count: number): BitPlace[] {
  const { size } = statSync(file);
  return Array.from({ length: count }, (_, n) => {
    const even = count === 1 ? size / 2 : (n * (size - 1)) / (count - 1);
    const shift = n === 0 || n === count - 1 ? 0 : (n * 7919) % 97;
    return { file, at: Math.min(size - 1, Math.floor(even) + shift), bit: (n * 5) % 8 };
  });
}

/** As many places of each file as its share of all bytes gives, and at least one of every file. */
export function placesOver(files: readonly string[], count: number): BitPlace[] {
  const sizes = files.map((file) => statSync(file).size);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return files.flatMap((file, n) =>
    placesIn(file, Math.max(1, Math.round((count * (sizes[n] ?? 0)) / Math.max(1, all)))),
  );
}
