/** A step on a facilitator's path, noted, corrected or taken out. No reason is asked for any, and none has a place. */

import { z } from 'zod';
import { mayBeCertified, type CertifiedEarly } from '../../domain/facilitator-path.ts';
import { memberIdSchema, type MemberId } from '../../domain/ids.ts';
import { memberSchema, type Member } from '../../domain/member.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import {
  isSameStep,
  notedSteps,
  pathStepSchema,
  withoutStep,
  withStep,
  type PathStep,
  type StepName,
  type StepRefusal,
} from '../../domain/path.ts';
import { isoDateSchema } from '../../domain/calendar.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';
import type { RecordGone } from './write-follow-ups.ts';

export interface PathStepInput {
  readonly memberId: MemberId;
  readonly step: z.input<typeof pathStepSchema>;
  /** The step that this one corrects. */
  readonly instead?: StepName;
  /** What the catalogue asks for is not there yet; somebody was asked, and said that it is so all the same. */
  readonly isSure?: boolean;
}

export type NoteStepFailure = WrongFields | NoSuchMember | RecordGone | StepRefusal | CertifiedEarly;

const nameOfStep = z.object({ step: z.enum(notedSteps), on: isoDateSchema });

export const notePathStep: Command<PathStepInput, Member, NoteStepFailure> = (session, input) =>
  session.run<Member, NoteStepFailure>('notePathStep', async (desk) => {
    const read = readFields(pathStepSchema, input.step);
    if (!read.ok) return read;
    const member = await openMember(desk, memberIdSchema.parse(input.memberId));
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const before = member.path ?? [];
    const { instead } = input;
    if (instead !== undefined && !before.some((each) => isSameStep(each, instead)))
      return fail({ type: 'RecordGone' });
    const others = instead === undefined ? before : withoutStep(before, instead);
    const path = withStep(others, read.value, desk.clock.today());
    if (!path.ok) return path;
    if (read.value.step === 'certified' && input.isSure !== true) {
      const may = await mayCertify(desk, member, read.value);
      if (!may.ok) return may;
    }
    const fits = readFields(memberSchema.shape.path, path.value);
    if (!fits.ok) return fits;
    return saved(desk, member, path.value);
  });

export const takePathStepOut: Command<
  { readonly memberId: MemberId } & StepName,
  Member,
  NoSuchMember | RecordGone
> = (session, input) =>
  session.run<Member, NoSuchMember | RecordGone>('takePathStepOut', async (desk) => {
    const step = nameOfStep.parse({ step: input.step, on: input.on });
    const member = await openMember(desk, memberIdSchema.parse(input.memberId));
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const before = member.path ?? [];
    const path = withoutStep(before, step);
    return path.length === before.length ? fail({ type: 'RecordGone' }) : saved(desk, member, path);
  });

async function saved(desk: Desk, member: Member, path: readonly PathStep[]) {
  const { path: _, ...rest } = member;
  const after: Member = path.length > 0 ? { ...rest, path: [...path] } : rest;
  return ok({ value: after, changes: [await desk.put('members', after)] });
}

async function openMember(desk: Desk, id: MemberId): Promise<Member | undefined> {
  const member = await desk.get('members', id);
  return member === undefined || isSealed(member) ? undefined : member;
}

async function mayCertify(desk: Desk, { id: memberId }: Member, { on }: PathStep) {
  const [programmes, sessions] = [await desk.all('programmes'), await desk.all('sessions')];
  const participations = (await desk.all('participations')).filter((part) => part.memberId === memberId);
  const asksMeetings = programmes.some((programme) => programme.asksMeetings !== undefined);
  const facts = {
    memberId,
    trainings: { programmes, sessions, participations },
    memberships: [],
    meetings: asksMeetings ? await desk.all('meetings') : [],
  };
  return mayBeCertified(facts, on);
}
