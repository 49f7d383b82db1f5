/** Two members belong together, or do not any more. See [Note: The family firewall]. */

import { createId, type MemberId } from '../../domain/ids.ts';
import {
  relationshipSchema,
  relationshipSides,
  relativesOf,
  type Relationship,
  type StandsAs,
} from '../../domain/relationship.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';
import type { RecordGone } from './write-follow-ups.ts';

export interface Linking {
  readonly memberId: MemberId;
  readonly otherId: MemberId;
  /** How the other stands to the member. */
  readonly standsAs: StandsAs;
}

export interface AlreadyLinked {
  readonly type: 'AlreadyLinked';
}

export type LinkMembersFailure = WrongFields | NoSuchMember | AlreadyLinked;

export const linkMembers: Command<Linking, Relationship, LinkMembersFailure> = (session, linking) =>
  session.run<Relationship, LinkMembersFailure>('linkMembers', async (desk) => {
    const { memberId, otherId, standsAs } = linking;
    const sides = relationshipSides(memberId, otherId, standsAs);
    const read = readFields(relationshipSchema, { ...sides, id: createId() });
    if (!read.ok) return read;
    for (const id of [memberId, otherId])
      if ((await desk.get('members', id)) === undefined) return fail({ type: 'NoSuchMember' });
    const isThere = relativesOf(memberId, await desk.all('relationships')).some(
      (relative) => relative.memberId === otherId && relative.standsAs === standsAs,
    );
    if (isThere) return fail({ type: 'AlreadyLinked' });
    return ok({ value: read.value, changes: [await desk.put('relationships', read.value)] });
  });

export const unlinkMembers: Command<Relationship['id'], Relationship, RecordGone> = (session, id) =>
  session.run<Relationship, RecordGone>('unlinkMembers', async (desk) => {
    const relationship = await desk.get('relationships', id);
    if (relationship === undefined) return fail({ type: 'RecordGone' });
    return ok({ value: relationship, changes: [await desk.remove('relationships', id)] });
  });
