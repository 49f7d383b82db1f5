/**
 * Who carries one meeting: facilitators, co-facilitators and anchor persons.
 *
 * [Note: Whoever leads stands in facilitatorIds] Facilitators and co-facilitators together are `facilitatorIds`, as in every record
 * of an older desk; `coFacilitatorIds` says which of them help, `anchorIds` who keeps the thread and leads none. Whatever asks only
 * who led need not know more.
 */

import type { IsoDate } from './calendar.ts';
import type { GroupId, MemberId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { isBelonging, type Membership, type MembershipPart } from './membership.ts';

/** In the order in which they are named. */
export const teamParts = [
  'facilitator',
  'coFacilitator',
  'anchor',
] as const satisfies readonly MembershipPart[];
export type TeamPart = (typeof teamParts)[number];

export interface TeamPlace {
  readonly memberId: MemberId;
  readonly part: TeamPart;
}

type TeamFields = Pick<Meeting, 'facilitatorIds' | 'coFacilitatorIds' | 'anchorIds'>;

/** Each once, with the first of their parts. */
export function teamOf({ facilitatorIds, coFacilitatorIds = [], anchorIds = [] }: TeamFields): TeamPlace[] {
  const helping = new Set(coFacilitatorIds);
  const [leading, besides] = [
    facilitatorIds.filter((id) => !helping.has(id)),
    facilitatorIds.filter((id) => helping.has(id)),
  ];
  return eachOnce([
    ...leading.map((memberId) => ({ memberId, part: 'facilitator' }) as const),
    ...besides.map((memberId) => ({ memberId, part: 'coFacilitator' }) as const),
    ...anchorIds.map((memberId) => ({ memberId, part: 'anchor' }) as const),
  ]);
}

export function teamIds(meeting: TeamFields): MemberId[] {
  return teamOf(meeting).map(({ memberId }) => memberId);
}

/** The same meeting carried by these. A part that nobody has is left out, as in records of an older desk. */
export function withTeam<M extends TeamFields>(meeting: M, places: readonly TeamPlace[]): M {
  const { coFacilitatorIds: _, anchorIds: __, ...rest } = meeting;
  return { ...rest, ...fieldsOf(places) } as M;
}

/** Those who carry the group on that day, of `here`: what a newly planned meeting begins with. */
export function usualTeam(
  groupId: GroupId,
  date: IsoDate,
  here: ReadonlySet<MemberId>,
  memberships: readonly Membership[],
): TeamFields {
  const carrying = memberships.filter(
    (each) => each.groupId === groupId && here.has(each.memberId) && isBelonging(each, date),
  );
  return fieldsOf(
    teamParts.flatMap((part) =>
      carrying.filter((each) => each.part === part).map(({ memberId }) => ({ memberId, part })),
    ),
  );
}

function fieldsOf(places: readonly TeamPlace[]): TeamFields {
  const ordered = eachOnce(teamParts.flatMap((part) => places.filter((each) => each.part === part)));
  const idsOf = (...parts: readonly TeamPart[]) =>
    ordered.filter(({ part }) => parts.includes(part)).map(({ memberId }) => memberId);
  const [coFacilitatorIds, anchorIds] = [idsOf('coFacilitator'), idsOf('anchor')];
  return {
    facilitatorIds: idsOf('facilitator', 'coFacilitator'),
    ...(coFacilitatorIds.length > 0 && { coFacilitatorIds }),
    ...(anchorIds.length > 0 && { anchorIds }),
  };
}

function eachOnce(places: readonly TeamPlace[]): TeamPlace[] {
  const seen = new Set<MemberId>();
  return places.filter(({ memberId }) => !seen.has(memberId) && seen.add(memberId));
}
