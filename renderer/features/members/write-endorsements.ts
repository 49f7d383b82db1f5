/** An effort that was endorsed: noted, corrected, taken away; and how far the member says yes to its being shared. */

import type { z } from 'zod';
import { endorsementSchema, sharedAs, type Endorsement, type Sharing } from '../../domain/endorsement.ts';
import { createId, type MemberId } from '../../domain/ids.ts';
import { mayDo } from '../../domain/may-do.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { readFields, refuseDaysToCome, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Desk, Planned } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';
import type { RecordGone } from './write-follow-ups.ts';

export interface EndorsementInput extends Omit<
  z.input<typeof endorsementSchema>,
  'id' | 'mayBeShared' | 'sharing'
> {
  readonly sharing: Sharing;
}

export interface ChangedEndorsement extends EndorsementInput {
  readonly id: Endorsement['id'];
}

/** Nobody said yes to the member's story being told; an effort of theirs is a part of it. */
export interface StoryNotAgreed {
  readonly type: 'StoryNotAgreed';
}

type KeepFailure = WrongFields | StoryNotAgreed;

export const addEndorsement: Command<EndorsementInput, Endorsement, KeepFailure | NoSuchMember> = (
  session,
  input,
) =>
  session.run<Endorsement, KeepFailure | NoSuchMember>('addEndorsement', async (desk) =>
    (await desk.get('members', input.memberId)) === undefined
      ? fail({ type: 'NoSuchMember' })
      : await keep(desk, { ...input, id: createId() }),
  );

export const changeEndorsement: Command<ChangedEndorsement, Endorsement, KeepFailure | RecordGone> = (
  session,
  changed,
) =>
  session.run<Endorsement, KeepFailure | RecordGone>('changeEndorsement', async (desk) =>
    (await desk.get('endorsements', changed.id)) === undefined
      ? fail({ type: 'RecordGone' })
      : await keep(desk, changed),
  );

async function keep(
  desk: Desk,
  { sharing, ...input }: ChangedEndorsement,
): Promise<Result<Planned<Endorsement>, KeepFailure>> {
  const read = readFields(endorsementSchema, { ...input, ...sharedAs(sharing) });
  if (!read.ok) return read;
  const endorsement = read.value;
  const today = desk.clock.today();
  const days = refuseDaysToCome({ on: endorsement.on }, today);
  if (!days.ok) return days;
  if (sharing !== 'none' && !(await mayTellStory(desk, endorsement.memberId)))
    return fail({ type: 'StoryNotAgreed' });
  return ok({ value: endorsement, changes: [await desk.put('endorsements', endorsement)] });
}

async function mayTellStory(desk: Desk, id: MemberId): Promise<boolean> {
  const member = await desk.get('members', id);
  return member !== undefined && mayDo('story', member, await desk.all('consents'), desk.clock.today()).ok;
}

export const removeEndorsement: Command<Endorsement['id'], Endorsement, RecordGone> = (session, id) =>
  session.run<Endorsement, RecordGone>('removeEndorsement', async (desk) => {
    const endorsement = await desk.get('endorsements', id);
    if (endorsement === undefined) return fail({ type: 'RecordGone' });
    return ok({ value: endorsement, changes: [await desk.remove('endorsements', id)] });
  });
