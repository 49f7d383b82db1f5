/** Finding in the list of members: who was typed, and how likely each of them is meant. */

import { indexInSteps, type FindIndex } from '../../search/find-index.ts';
import { findableMember } from '../../search/find-members.ts';
import type { Steps } from '../../session/in-pieces.ts';
import type { MemberRow } from './member-rows.ts';

/** Of rows that are the same as the last time, the index is, too. */
const indexes = new WeakMap<readonly MemberRow[], FindIndex<MemberRow>>();

/**
 * Gives for what was typed the place of each row among those found, the likeliest first; false for all others. Whoever is found by
 * what is worked out step by step, a hundred thousand in a second.
 */
export function* rowFinder(
  rows: readonly MemberRow[],
): Steps<(typed: string) => (row: MemberRow) => number | false> {
  const index = indexes.get(rows) ?? (yield* indexInSteps(findables(rows)));
  indexes.set(rows, index);
  return (typed) => {
    const places = new Int32Array(rows.length).fill(-1);
    index.find(typed).forEach(({ value }, place) => {
      places[value.place] = place;
    });
    return (row) => {
      const place = places[row.place] ?? -1;
      return place < 0 ? false : place;
    };
  };
}

function* findables(rows: readonly MemberRow[]) {
  for (const row of rows) yield findableMember(row, row.member, row.groups);
}
