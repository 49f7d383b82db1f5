/** Two members belong together, how and since when, and do not any more. See [Note: The family firewall]. */

import type { z } from 'zod';
import { createId, type MemberId } from '../../domain/ids.ts';
import {
  hasEnded,
  isSameLink,
  relationshipSchema,
  relationshipSides,
  type LinkKnowledge,
  type Relationship,
  type StandsAs,
} from '../../domain/relationship.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { readFields, refuseDaysToCome, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Desk, Planned } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';
import type { RecordGone } from './write-follow-ups.ts';

type Days = Pick<z.input<typeof relationshipSchema>, 'since' | 'until'>;

/** Said from one member's side, as their page asks it. */
export interface Linking extends Days {
  readonly memberId: MemberId;
  readonly otherId: MemberId;
  /** How the other stands to the member. */
  readonly standsAs: StandsAs;
  readonly knownTo?: LinkKnowledge | undefined;
}

export interface ChangedLink extends Linking {
  readonly id: Relationship['id'];
}

export interface AlreadyLinked {
  readonly type: 'AlreadyLinked';
}

export type LinkMembersFailure = WrongFields | NoSuchMember | AlreadyLinked;

export const linkMembers: Command<Linking, Relationship, LinkMembersFailure> = (session, linking) =>
  session.run<Relationship, LinkMembersFailure>('linkMembers', async (desk) => {
    const { memberId, otherId } = linking;
    for (const id of [memberId, otherId])
      if ((await desk.get('members', id)) === undefined) return fail({ type: 'NoSuchMember' });
    return await keep(desk, { ...linking, id: createId() });
  });

export const changeLink: Command<ChangedLink, Relationship, LinkMembersFailure | RecordGone> = (
  session,
  changed,
) =>
  session.run<Relationship, LinkMembersFailure | RecordGone>('changeLink', async (desk) =>
    (await desk.get('relationships', changed.id)) === undefined
      ? fail({ type: 'RecordGone' })
      : await keep(desk, changed),
  );

async function keep(
  desk: Desk,
  { memberId, otherId, standsAs, ...rest }: ChangedLink,
): Promise<Result<Planned<Relationship>, WrongFields | AlreadyLinked>> {
  const read = readFields(relationshipSchema, {
    ...relationshipSides(memberId, otherId, standsAs),
    ...rest,
  });
  if (!read.ok) return read;
  const link = read.value;
  const today = desk.clock.today();
  const days = refuseDaysToCome({ since: link.since, until: link.until }, today);
  if (!days.ok) return days;
  const isThere = (await desk.all('relationships')).some(
    (other) => other.id !== link.id && !hasEnded(other, today) && isSameLink(link, other),
  );
  if (isThere && !hasEnded(link, today)) return fail({ type: 'AlreadyLinked' });
  return ok({ value: link, changes: [await desk.put('relationships', link)] });
}

/** It was so, and is not any more: the link stays, and says until when. */
export const endLink: Command<Relationship['id'], Relationship, RecordGone> = (session, id) =>
  session.run<Relationship, RecordGone>('endLink', async (desk) => {
    const link = await desk.get('relationships', id);
    if (link === undefined) return fail({ type: 'RecordGone' });
    const today = desk.clock.today();
    if (hasEnded(link, today)) return ok({ value: link, changes: [] });
    const ended = { ...link, until: today };
    return ok({ value: ended, changes: [await desk.put('relationships', ended)] });
  });

/** Entered by mistake: it never was so. */
export const unlinkMembers: Command<Relationship['id'], Relationship, RecordGone> = (session, id) =>
  session.run<Relationship, RecordGone>('unlinkMembers', async (desk) => {
    const link = await desk.get('relationships', id);
    if (link === undefined) return fail({ type: 'RecordGone' });
    return ok({ value: link, changes: [await desk.remove('relationships', id)] });
  });
