/** A call-back asked for, made, or entered by mistake. */

import type { z } from 'zod';
import {
  closeFollowUp as closed,
  followUpSchema,
  type FollowUp,
  type FollowUpAlreadyDone,
} from '../../domain/follow-up.ts';
import { createId } from '../../domain/ids.ts';
import { mayDo, needsYes, type ConsentMissing } from '../../domain/may-do.ts';
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

type AddFollowUpFailure = WrongFields | NoSuchMember | ConsentMissing;

/** Whoever did not ask for the call has said yes to such calls. */
export const addFollowUp: Command<AskedInput, FollowUp, AddFollowUpFailure> = (session, input) =>
  session.run<FollowUp, AddFollowUpFailure>('addFollowUp', async (desk) => {
    const read = readFields(followUpSchema, { ...input, id: createId(), askedOn: desk.clock.today() });
    if (!read.ok) return read;
    const member = await desk.get('members', read.value.memberId);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    if (needsYes(read.value.reason)) {
      const may = mayDo('reminder', member, await desk.all('consents'), desk.clock.today());
      if (!may.ok) return may;
    }
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
    return ok({
      value: followUp,
      changes: [await desk.remove('followUps', id)],
    });
  });
