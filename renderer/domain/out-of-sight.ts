/**
 * Members who are not in the lists. Archived: their page is there for whoever asks for it. Sealed: nothing of them is shown until
 * somebody unseals them, and on a day they are to be erased.
 */

import type { IsoDate } from './calendar.ts';
import type { Change } from './changes.ts';
import type { HistoryEntry } from './history.ts';
import type { Member } from './member.ts';
import type { Membership } from './membership.ts';
import { fail, ok, type Result } from './result.ts';
import { isAbout } from './scrub/scrub-record.ts';

type Sight = Pick<Member, 'archivedOn' | 'eraseOn'>;

/** Lists, choices of people and the search for doubles hold nobody else. */
export function isInLists({ archivedOn, eraseOn }: Sight): boolean {
  return archivedOn === undefined && eraseOn === undefined;
}

export function isSealed({ eraseOn }: Sight): boolean {
  return eraseOn !== undefined;
}

/** Somebody has to press: nobody is ever erased by the day alone. */
export function isErasureDue({ eraseOn }: Sight, today: IsoDate): boolean {
  return eraseOn !== undefined && eraseOn <= today;
}

/**
 * [Note: Sealed for every screen] A sealed member as any screen may show them: the number that stands on old sheets, whether they are
 * counted only, and the days. Made anew of these, so that what a member's record may hold one day is not shown, either. It is for
 * reading alone: whoever has no role could not be saved.
 */
export function sealedMember(member: Member, name: string): Member {
  const { id, number, registerAs, joinedOn, leftOn, archivedOn, eraseOn } = member;
  const known = { id, number, roles: [], joinedOn, leftOn, archivedOn, eraseOn };
  return { ...known, calledBy: name, phones: [], ...(registerAs === 'countedOnly' ? { registerAs } : {}) };
}

/** That they belong to a group and since when, not what they do there: on paper a bare line among the others. */
export function sealedMembership(membership: Membership): Membership {
  return { ...membership, part: 'member' };
}

/** The same entry where nothing in it is about somebody sealed. */
export function sealedEntry(entry: HistoryEntry, sealed: readonly Member[], name: string): HistoryEntry {
  if (sealed.length === 0) return entry;
  const changes = entry.changes.flatMap((change) => sealedChange(change, sealed, name));
  const isSame =
    changes.length === entry.changes.length && changes.every((change, at) => change === entry.changes[at]);
  return isSame ? entry : { ...entry, changes };
}

function sealedChange(change: Change, sealed: readonly Member[], name: string): Change[] {
  const { table, before, after } = change;
  const whose = sealed.find(({ id }) => isAbout(table, before, id) || isAbout(table, after, id));
  if (whose === undefined) return [change];
  if (table !== 'members') return [];
  const bare = sealedMember(whose, name);
  return [{ ...change, before: before === null ? null : bare, after: after === null ? null : bare }];
}

export type LeavingFailure =
  | { readonly type: 'AlreadyLeft'; readonly leftOn: IsoDate }
  | { readonly type: 'LeftBeforeJoined'; readonly joinedOn: IsoDate };

/** Their last day, in the records and in every group they belong to. Nobody is asked why. */
export function leaveRecords(
  member: Member,
  memberships: readonly Membership[],
  leftOn: IsoDate,
): Result<{ readonly member: Member; readonly memberships: readonly Membership[] }, LeavingFailure> {
  if (member.leftOn !== undefined) return fail({ type: 'AlreadyLeft', leftOn: member.leftOn });
  const open = memberships.filter(
    (each) => each.memberId === member.id && (each.leftOn === undefined || each.leftOn > leftOn),
  );
  const joined = [member.joinedOn, ...open.map(({ joinedOn }) => joinedOn)];
  const later = joined.find((joinedOn) => joinedOn !== undefined && joinedOn > leftOn);
  if (later !== undefined) return fail({ type: 'LeftBeforeJoined', joinedOn: later });
  return ok({ member: { ...member, leftOn }, memberships: open.map((each) => ({ ...each, leftOn })) });
}
