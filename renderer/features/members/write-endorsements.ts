/** An effort that was endorsed, and whether the member says yes to its being shared. */

import type { z } from 'zod';
import { endorsementSchema, type Endorsement } from '../../domain/endorsement.ts';
import { createId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';
import type { RecordGone } from './write-follow-ups.ts';

export type NewEndorsement = Omit<z.input<typeof endorsementSchema>, 'id'>;

export const addEndorsement: Command<NewEndorsement, Endorsement, WrongFields | NoSuchMember> = (
  session,
  input,
) =>
  session.run<Endorsement, WrongFields | NoSuchMember>('addEndorsement', async (desk) => {
    const read = readFields(endorsementSchema, { ...input, id: createId() });
    if (!read.ok) return read;
    if ((await desk.get('members', read.value.memberId)) === undefined) return fail({ type: 'NoSuchMember' });
    return ok({ value: read.value, changes: [await desk.put('endorsements', read.value)] });
  });

/** The yes is the member's, and they may take it back, or give it later. */
export const changeSharing: Command<Endorsement['id'], Endorsement, RecordGone> = (session, id) =>
  session.run<Endorsement, RecordGone>('changeSharing', async (desk) => {
    const before = await desk.get('endorsements', id);
    if (before === undefined) return fail({ type: 'RecordGone' });
    const after = { ...before, mayBeShared: !before.mayBeShared };
    return ok({ value: after, changes: [await desk.put('endorsements', after)] });
  });
