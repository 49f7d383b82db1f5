/** What is known of a member, corrected; their number and what a newer desk wrote beside it stay as they are. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import type { Change } from '../../domain/changes.ts';
import { type Member, type MemberInput, memberSchema } from '../../domain/member.ts';
import { withoutLineOf } from '../../domain/register-name.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command, Desk } from '../../session/session.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export interface NoSuchMember {
  readonly type: 'NoSuchMember';
}

export type ChangeMemberFailure = WrongFields | NoSuchMember;

export const changeMember: Command<MemberInput, Member, ChangeMemberFailure> = (session, input) =>
  session.run<Member, ChangeMemberFailure>('changeMember', async (desk) => {
    const before = await desk.get('members', input.id);
    if (before === undefined) return fail({ type: 'NoSuchMember' });
    const read = readFields(memberSchema, { ...input, number: before.number });
    if (!read.ok) return read;
    const member = withWhatWasNotAsked(read.value, before, input);
    if (isSameRecord(member, before)) return ok({ value: before, changes: [] });
    return ok({
      value: member,
      changes: [await desk.put('members', member), ...(await leaveOpenRegisters(desk, member))],
    });
  });

/** From the moment they are counted only, no sheet that is still to be typed has their line. */
async function leaveOpenRegisters(desk: Desk, member: Member): Promise<Change[]> {
  if (member.registerAs !== 'countedOnly') return [];
  const meetings = withoutLineOf(member, await desk.all('meetings'), await desk.all('memberships'));
  return Promise.all(meetings.map((meeting) => desk.put('meetings', meeting)));
}

/**
 * A form knows some fields of a record: the others stay as they are, whether another part of the desk writes them (who is not the same
 * person, days away) or a newer one, see [Note: Strict at the door, loose on the shelf]; also beside a number.
 */
function withWhatWasNotAsked(member: Member, before: Member, input: MemberInput): Member {
  const unknown = Object.entries(before).filter(([field]) => !Object.hasOwn(input, field));
  const phones = member.phones.map((phone) => {
    const same = before.phones.find(({ number }) => number === phone.number);
    return same === undefined ? phone : { ...same, whoMayAnswer: undefined, ...phone };
  });
  return { ...Object.fromEntries(unknown), ...member, ...partsWithUnknown(member, before), phones };
}

/** Parts of a record that are records themselves; a field that was emptied is told from one that nobody here knows. */
const parts = {
  note: ['text', 'kind', 'expiresOn'],
  emergencyContact: ['name', 'number'],
  checkOnMe: ['afterMissed', 'by', 'when'],
  guardian: ['kind', 'name', 'seen', 'consentedOn'],
} as const;

function partsWithUnknown(member: Member, before: Member): Partial<Member> {
  const kept = Object.entries(parts).flatMap(([part, known]) => {
    const after = member[part as keyof typeof parts];
    const was = before[part as keyof typeof parts];
    if (after === undefined || was === undefined) return [];
    const unknown = Object.entries(was).filter(([field]) => !known.some((name) => name === field));
    return [[part, { ...Object.fromEntries(unknown), ...after }]];
  });
  return Object.fromEntries(kept) as Partial<Member>;
}
