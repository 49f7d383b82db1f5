/** Chance that falls the same way every time: a small generator started from a seed, for made-up people only, never for keys. */

export interface Chance {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** True about `percent` times in a hundred. */
  isLucky(percent: number): boolean;
  /** Throws on an empty list, which would be a bug in the list. */
  pick<T>(list: readonly T[]): T;
  /** An id in the format of `createId`, different at every call. */
  id<Id extends string>(): Id;
}

/**
 * A counter that steps by an odd number, so that it visits every 32-bit value once, and a mixing of its bits that loses none of
 * them. Two ids of one chance therefore differ until four thousand million draws are used up.
 */
export function createChance(seed: number): Chance {
  let counter = mixBits(seed | 0);
  const draw = (): number => {
    counter = (counter + 0x9e3779b1) | 0;
    return mixBits(counter) >>> 0;
  };
  const below = (limit: number): number => Math.floor((draw() / 2 ** 32) * limit);
  const word = (): string => draw().toString(16).padStart(8, '0');
  return {
    below,
    isLucky: (percent) => below(100) < percent,
    pick: (list) => pickFrom(list, below(list.length)),
    id: <Id extends string>() => (word() + word() + word() + word()) as Id,
  };
}

function pickFrom<T>(list: readonly T[], place: number): T {
  const picked = list[place];
  if (picked === undefined) throw new RangeError('Nothing to pick from');
  return picked;
}

/** Shifts and odd multiplications can each be undone: no two inputs give one output. */
function mixBits(bits: number): number {
  let mixed = bits ^ (bits >>> 15);
  mixed = Math.imul(mixed, 0x2c9277b5);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0x5f356495);
  return mixed ^ (mixed >>> 16);
}
