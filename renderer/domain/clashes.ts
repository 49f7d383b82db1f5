/** Records that cannot stand beside each other: two names for one day, two pairs of one group, two belongings of one person to one group. */

import type { ChangedRecords, ChangedTable } from './changes.ts';

type Clashes = {
  readonly [T in ChangedTable]?: (one: ChangedRecords[T], other: ChangedRecords[T]) => boolean;
};

const clashes: Clashes = {
  holidays: (one, other) => one.date === other.date,
  pairs: (one, other) => one.groupIds.some((groupId) => other.groupIds.includes(groupId)),
  memberships: (one, other) =>
    one.memberId === other.memberId &&
    one.groupId === other.groupId &&
    isUntil(one.joinedOn, other.leftOn) &&
    isUntil(other.joinedOn, one.leftOn),
  relationships: (one, other) =>
    [one.memberId, one.otherId].sort().join() === [other.memberId, other.otherId].sort().join(),
  notices: (one, other) => one.purpose === other.purpose && one.version === other.version,
  conducts: (one, other) => one.version === other.version,
};

/** As joining a group asks it: whoever left on a day may join again on that day. */
function isUntil(joinedOn: string, leftOn: string | undefined): boolean {
  return leftOn === undefined || joinedOn < leftOn;
}

/** The record of the same table that keeps this one from coming back beside it; `all` is asked for only where there can be one. */
export function clashOf<T extends ChangedTable>(
  table: T,
  record: ChangedRecords[T],
  all: (table: T) => readonly ChangedRecords[T][],
): ChangedRecords[T] | undefined {
  const clash = clashes[table];
  if (clash === undefined) return undefined;
  return all(table).find((other) => other.id !== record.id && clash(record, other));
}
