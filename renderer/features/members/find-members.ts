/** Finding in the list of members: who was typed, and how likely each of them is meant. */

import { FindIndex } from '../../search/find-index.ts';
import { findableMember } from '../../search/find-members.ts';
import type { MemberRow } from './member-rows.ts';

/** Gives for what was typed the place of each row among those found, the likeliest first; false for all others. */
export function rowFinder(rows: readonly MemberRow[]): (typed: string) => (row: MemberRow) => number | false {
  let index: FindIndex<MemberRow> | undefined;
  return (typed) => {
    index ??= new FindIndex(rows.map((row) => findableMember(row, row.member, row.groups)));
    const places = new Map(index.find(typed).map(({ value }, place) => [value, place]));
    return (row) => places.get(row) ?? false;
  };
}
