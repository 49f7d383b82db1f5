/** A call-back asked for, made, or entered by mistake. */

import type { z } from 'zod';
import {
  closeFollowUp as closed,
  followUpSchema,
  type FollowUp,
  type FollowUpAlreadyDone,
} from '../../domain/follow-up.ts';
import { createId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';

/** What somebody typed; the day it was asked for is today. */
type AskedInput = Omit<z.input<typeof followUpSchema>, 'id' | 'askedOn' | 'doneOn'>;

/** It was taken out of the records meanwhile. */
export interface RecordGone {
  readonly type: 'RecordGone';
}

export const addFollowUp: Command<AskedInput, FollowUp, WrongFields | NoSuchMember> = (session, input) =>
  session.run<FollowUp, WrongFields | NoSuchMember>('addFollowUp', async (desk) => {
    const read = readFields(followUpSchema, { ...input, id: createId(), askedOn: desk.clock.today() });
    if (!read.ok) return read;
    if ((await desk.get('members', read.value.memberId)) === undefined) return fail({ type: 'NoSuchMember' });
    return ok({ value: read.value, changes: [await desk.put('followUps', read.value)] });
  });

export const closeFollowUp: Command<FollowUp['id'], FollowUp, RecordGone | FollowUpAlreadyDone> = (
  session,
  id,
) =>
  session.run<FollowUp, RecordGone | FollowUpAlreadyDone>('closeFollowUp', async (desk) => {
    const followUp = await desk.get('followUps', id);
    if (followUp === undefined) return fail({ type: 'RecordGone' });
    const done = closed(followUp, desk.clock.today());
    return done.ok ? ok({ value: done.value, changes: [await desk.put('followUps', done.value)] }) : done;
  });

export const removeFollowUp: Command<FollowUp['id'], FollowUp, RecordGone> = (session, id) =>
  session.run<FollowUp, RecordGone>('removeFollowUp', async (desk) => {
    const followUp = await desk.get('followUps', id);
    if (followUp === undefined) return fail({ type: 'RecordGone' });
    return ok({ value: followUp, changes: [await desk.remove('followUps', id)] });
  });
