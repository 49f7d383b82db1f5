/** All groups as rows of the list: open ones first, each with its next day and how many belong to it today. */

import type { IsoDate } from '../../domain/calendar.ts';
import { type Group, isOpenOn } from '../../domain/group.ts';
import { isBelonging } from '../../domain/membership.ts';
import { compareNames } from '../../domain/names.ts';
import type { Venue } from '../../domain/venue.ts';
import type { Session } from '../../session/session.ts';
import { nextDaysOf } from './schedule-draft.ts';

export interface GroupRow {
  readonly group: Group;
  readonly venue: Venue | undefined;
  readonly isOpen: boolean;
  readonly nextDay: IsoDate | undefined;
  readonly members: number;
}

export async function readGroupRows(store: Session['store'], today: IsoDate): Promise<GroupRow[]> {
  const [groups, venues, memberships, holidays] = await Promise.all([
    store.all('groups'),
    store.all('venues'),
    store.all('memberships'),
    store.all('holidays'),
  ]);
  const venueById = new Map(venues.map((venue) => [venue.id, venue]));
  const rows = groups.map((group) => ({
    group,
    venue: venueById.get(group.venueId),
    isOpen: isOpenOn(group, today),
    nextDay: nextDaysOf(group, today, 1, holidays)[0],
    members: new Set(
      memberships
        .filter((membership) => membership.groupId === group.id && isBelonging(membership, today))
        .map(({ memberId }) => memberId),
    ).size,
  }));
  return rows.sort(
    (one, other) =>
      Number(other.isOpen) - Number(one.isOpen) || compareNames(one.group.name, other.group.name),
  );
}
