/**
 * What the history holds of one member: what was done to their record and to what says something about them and nobody else.
 * See [Note: The family firewall]: of a link, that there is one; of a register, their own line; never another person's data.
 */

import type { Change, ChangedRecords, ChangedTable } from './changes.ts';
import type { HistoryEntry } from './history.ts';
import type { GroupId, MemberId } from './ids.ts';
import type { Mark, Meeting } from './meeting.ts';
import type { Member } from './member.ts';
import type { Membership } from './membership.ts';

/** Tables whose records are about one member, named in `memberId`. */
const personalTables = [
  'memberships',
  'participations',
  'consents',
  'acceptances',
  'endorsements',
  'followUps',
] as const satisfies readonly ChangedTable[];

export type MemberPart =
  | { readonly type: 'Own'; readonly change: Change }
  | { readonly type: 'Theirs'; readonly change: Change }
  /** A link was made, changed or taken away; to whom is not said here. */
  | { readonly type: 'Link'; readonly change: Change }
  | { readonly type: 'Mark'; readonly meeting: Meeting; readonly mark: Mark }
  | { readonly type: 'Team'; readonly meeting: Meeting; readonly isNamed: boolean };

export interface MemberEntry {
  readonly entry: HistoryEntry;
  readonly parts: readonly MemberPart[];
}

/** Newest first; entries in which nothing is theirs are left out. */
export function historyOfMember(
  id: MemberId,
  history: readonly HistoryEntry[],
  isCountedOnly: (groupId: GroupId) => boolean,
): MemberEntry[] {
  return history
    .map((entry) => ({ entry, parts: entry.changes.flatMap((change) => partsOf(id, change, isCountedOnly)) }))
    .filter(({ parts }) => parts.length > 0)
    .sort((one, other) => other.entry.number - one.entry.number);
}

/** Whoever wishes to be only counted in a group has no attendance there, in the history neither. */
export function countedOnlyIn(
  member: Pick<Member, 'id' | 'registerAs'> | undefined,
  memberships: readonly Membership[],
): (groupId: GroupId) => boolean {
  const own = memberships.filter(({ memberId }) => memberId === member?.id);
  return (groupId) => {
    const here = own.flatMap((membership) =>
      membership.groupId === groupId ? (membership.registerAs ?? []) : [],
    );
    return here.length > 0 ? here.includes('countedOnly') : member?.registerAs === 'countedOnly';
  };
}

function partsOf(id: MemberId, change: Change, isCountedOnly: (groupId: GroupId) => boolean): MemberPart[] {
  const { table } = change;
  if (table === 'members') return change.id === id ? [{ type: 'Own', change }] : [];
  if (table === 'relationships') return sidesOf(change).includes(id) ? [{ type: 'Link', change }] : [];
  if (table === 'meetings') return partsOfMeeting(id, change.before, change.after, isCountedOnly);
  if (!personalTables.some((personal) => personal === table)) return [];
  const { memberId } = (change.after ?? change.before) as { readonly memberId?: string };
  return memberId === id ? [{ type: 'Theirs', change }] : [];
}

function sidesOf(change: Change): readonly unknown[] {
  const { memberId, otherId } = (change.after ?? change.before) as Partial<ChangedRecords['relationships']>;
  return [memberId, otherId];
}

function partsOfMeeting(
  id: MemberId,
  before: Meeting | null,
  after: Meeting | null,
  isCountedOnly: (groupId: GroupId) => boolean,
): MemberPart[] {
  const meeting = after ?? before;
  if (meeting === null || isCountedOnly(meeting.groupId)) return [];
  const [was, mark] = [markOf(id, before), markOf(id, after)];
  const [wasNamed, isNamed] = [isNamedIn(id, before), isNamedIn(id, after)];
  return [
    ...(was === mark ? [] : [{ type: 'Mark', meeting, mark } as const]),
    ...(wasNamed === isNamed ? [] : [{ type: 'Team', meeting, isNamed } as const]),
  ];
}

/** Standing on a sheet is no attendance yet. A meeting of an older desk may lack a part. */
function markOf(id: MemberId, meeting: Partial<Meeting> | null): Mark {
  return meeting?.register?.lines.find(({ memberId }) => memberId === id)?.mark ?? 'notRecorded';
}

function isNamedIn(id: MemberId, meeting: Partial<Meeting> | null): boolean {
  const { facilitatorIds = [], anchorIds = [] } = meeting ?? {};
  return facilitatorIds.includes(id) || anchorIds.includes(id);
}
