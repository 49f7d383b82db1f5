/** One change to many members in words: what is asked, how each stood and will stand, and why somebody stays as they are. */

import type { BulkChange, BulkRefusal, Changed } from '../../domain/bulk-change.ts';
import type { Group } from '../../domain/group.ts';
import type { Member } from '../../domain/member.ts';
import type { Words } from '../../words/say.ts';
import type { WordId } from '../../words/words.ts';
import { roleWords, scriptWords } from './member-words.ts';

export type BulkKind = BulkChange['type'];

/** In the order of the menu. */
export const bulkWords: Readonly<Record<BulkKind, WordId>> = {
  addRole: 'bulk.addRole',
  takeRole: 'bulk.takeRole',
  setLocality: 'bulk.setLocality',
  setScript: 'bulk.setScript',
  leave: 'bulk.leave',
  joinGroup: 'bulk.joinGroup',
};

export const refusalWords: Readonly<Record<BulkRefusal, WordId>> = {
  LastRole: 'bulk.lastRole',
  AlreadyLeft: 'bulk.alreadyLeft',
  LeftBeforeJoined: 'bulk.leftBeforeJoined',
  AlreadyBelongs: 'bulk.alreadyBelongs',
  GroupClosed: 'bulk.groupClosed',
  MemberLeft: 'bulk.memberLeft',
  NoSuchGroup: 'bulk.noSuchGroup',
  Sealed: 'bulk.sealed',
};

interface BeforeAfter {
  readonly before: string;
  readonly after: string;
}

/** A dash stands for nothing that was known. */
const nothing = '—';

export function sayChanged(
  { before, after, membership }: Changed,
  kind: BulkKind,
  groups: readonly Group[],
  words: Words,
): BeforeAfter {
  if (membership !== undefined) {
    const group = groups.find(({ id }) => id === membership.groupId)?.name ?? nothing;
    const date = words.sayDate(membership.joinedOn);
    return { before: nothing, after: words.say('bulk.groupFrom', { group, date }) };
  }
  const said = (member: Member) => sayField(member, kind, words) ?? nothing;
  return { before: said(before), after: said(after) };
}

function sayField(member: Member, kind: BulkKind, { say, sayDate, sayList }: Words): string | undefined {
  switch (kind) {
    case 'addRole':
    case 'takeRole':
      return sayList(member.roles.map((role) => say(roleWords[role])));
    case 'setLocality':
      return member.locality;
    case 'setScript':
      return say(member.preferredScript ? scriptWords[member.preferredScript] : 'members.scriptEither');
    case 'leave':
      return member.leftOn && sayDate(member.leftOn);
    case 'joinGroup':
      return undefined;
  }
}
