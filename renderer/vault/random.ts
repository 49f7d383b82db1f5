/** Chance, from the system's generator only. */

import type { Bytes } from './bytes.ts';

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A whole number from 0 to `below` - 1, each equally likely; `below` is at most 2^32. */
export function randomBelow(below: number): number {
  if (!Number.isInteger(below) || below < 1 || below > 2 ** 32)
    throw new RangeError('Nothing to choose from');
  // A plain remainder would favour the small numbers: draws from the incomplete last round are thrown away.
  const wholeRounds = 2 ** 32 - (2 ** 32 % below);
  for (;;) {
    const draw = new DataView(randomBytes(4).buffer).getUint32(0);
    if (draw < wholeRounds) return draw % below;
  }
}
