/** One flipped bit, where a run wants it: spread over files so that every part of them is met, the same in every run. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DamagePoint } from './damage-points.ts';

export interface BitPlace {
  readonly file: string;
  readonly at: number;
  readonly bit: number;
}

export function flipBit({ file, at, bit }: BitPlace): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(file, bytes);
}

/**
 * `count` places in one file: the first byte, the last, and between them steps of equal length, each shifted a little so that a
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

/**
 * Each of the first `alone` in a start of its own, so that none hides behind another; the rest so many at once, as a worn disk
 * does it. A start of the desk costs seconds.
 */
export function flipsAt(places: readonly BitPlace[], alone = places.length, atOnce = 1): DamagePoint[] {
  const single = everyFew(places, alone);
  const others = places.filter((place) => !single.includes(place));
  const starts = Math.ceil(others.length / atOnce);
  const handfuls = Array.from({ length: starts }, (_, n) => others.filter((_each, at) => at % starts === n));
  return [...single.map((place) => [place]), ...handfuls].map(flipsTogether);
}

/** So many of them, spread over all. */
function everyFew<T>(all: readonly T[], count: number): T[] {
  return all.filter(
    (_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );
}

function flipsTogether(places: readonly BitPlace[]): DamagePoint {
  return {
    name: places.map(({ file, at, bit }) => `${basename(file)} ${at}.${bit}`).join(', '),
    inflict: () => {
      places.forEach(flipBit);
    },
    count: places.length,
  };
}
