/** A member is put down for a training session, or for its waiting list where it is full. */

import type { z } from 'zod';
import { memberIdSchema, sessionIdSchema } from '../../domain/ids.ts';
import type { MeetingsFirst, OrientationFirst } from '../../domain/prerequisites.ts';
import { fail, ok } from '../../domain/result.ts';
import { strictRecord } from '../../domain/strict-record.ts';
import type { Participation } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import { askedBefore } from './asked-before.ts';
import { enrolled, type EnrolRefusal } from './taking-part.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

const enrollingSchema = strictRecord({ memberId: memberIdSchema, sessionId: sessionIdSchema });
type EnrollingInput = z.input<typeof enrollingSchema>;

export interface NoSuchMember {
  readonly type: 'NoSuchMember';
}

export interface NoSuchSession {
  readonly type: 'NoSuchSession';
}

export type EnrolMemberFailure =
  WrongFields | NoSuchMember | NoSuchSession | EnrolRefusal | OrientationFirst | MeetingsFirst;

export const enrolMember: Command<EnrollingInput, Participation, EnrolMemberFailure> = (session, input) =>
  session.run<Participation, EnrolMemberFailure>('enrolMember', async (desk) => {
    const read = readFields(enrollingSchema, input);
    if (!read.ok) return read;
    const member = await desk.get('members', read.value.memberId);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const training = await desk.get('sessions', read.value.sessionId);
    if (training === undefined) return fail({ type: 'NoSuchSession' });
    const part = enrolled({ member, session: training, existing: await desk.all('participations') });
    if (!part.ok) return part;
    const asked = await askedBefore(member.id, training, desk);
    if (!asked.ok) return asked;
    // The first name opens a session that was only planned.
    const opening =
      training.status === 'planned' ? [await desk.put('sessions', { ...training, status: 'open' })] : [];
    return ok({ value: part.value, changes: [await desk.put('participations', part.value), ...opening] });
  });
