/** Days on which a member who helps is away, said beforehand. No reason is asked, and none has a place. */

import { z } from 'zod';
import { isoDateSchema } from '../../domain/calendar.ts';
import { memberIdSchema } from '../../domain/ids.ts';
import { awaySchema, memberSchema, type Away, type Member } from '../../domain/member.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';

const spanSchema = z.object({ memberId: memberIdSchema, from: isoDateSchema, through: isoDateSchema });
export type AwayInput = z.input<typeof spanSchema>;

export interface NoteAwayInput extends AwayInput {
  /** The days that these correct. */
  readonly instead?: Away | undefined;
}

/** By day; what has passed is dropped on the way, so that the record does not become a diary. */
export const noteAway: Command<NoteAwayInput, Member, WrongFields | NoSuchMember> = (session, input) =>
  session.run<Member, WrongFields | NoSuchMember>('noteAway', async (desk) => {
    const span = readFields(awaySchema, { from: input.from, through: input.through });
    if (!span.ok) return span;
    const member = await desk.get('members', memberIdSchema.parse(input.memberId));
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const stillAhead = (member.away ?? []).filter(({ through }) => through >= desk.clock.today());
    const others = stillAhead.filter((each) => !isSameSpan(each, input.instead));
    const away = [...others, span.value].sort((one, other) => one.from.localeCompare(other.from));
    const read = readFields(memberSchema.shape.away, away);
    if (!read.ok) return read;
    const after = { ...member, away };
    return ok({ value: after, changes: [await desk.put('members', after)] });
  });

export const removeAway: Command<AwayInput, Member, NoSuchMember> = (session, input) =>
  session.run<Member, NoSuchMember>('removeAway', async (desk) => {
    const { memberId, ...span } = spanSchema.parse(input);
    const member = await desk.get('members', memberId);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const away = (member.away ?? []).filter((each) => !isSameSpan(each, span));
    const { away: _, ...rest } = member;
    const after = away.length > 0 ? { ...rest, away } : rest;
    return ok({ value: after, changes: [await desk.put('members', after)] });
  });

function isSameSpan(one: Away, other: Away | undefined): boolean {
  return one.from === other?.from && one.through === other.through;
}
