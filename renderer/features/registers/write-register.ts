/** Typing a sheet back: each mark is a command of its own, saved before the tick appears. */

import { z } from 'zod';
import { meetingIdSchema, memberIdSchema, type MeetingId } from '../../domain/ids.ts';
import {
  holdMeeting,
  marks,
  type Meeting,
  type MeetingNotYet,
  type NoSuchMeeting,
} from '../../domain/meeting.ts';
import {
  addToRegister,
  addVisitor as withVisitor,
  clearMarks as withoutMarks,
  markAllPresent as allPresent,
  noteConductRead as withConductRead,
  recordMark,
  setHeadcount as withHeadcount,
  type AlreadyInRegister,
  type CountedOnly,
  type RegisterFailure,
} from '../../domain/register.ts';
import { choicesIn } from '../../domain/register-name.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Command, Session } from '../../session/session.ts';

interface NoSuchMeetingRecord {
  readonly type: 'NoSuchMeeting';
}
interface NoSuchMember {
  readonly type: 'NoSuchMember';
}

const markSchema = z.object({ meetingId: meetingIdSchema, memberId: memberIdSchema, mark: z.enum(marks) });
export type MarkInput = z.infer<typeof markSchema>;
export type MarkMemberFailure = RegisterFailure | NoSuchMeetingRecord;

/** Present, sent word, absent, or nothing known: one member of one meeting. */
export const markMember: Command<MarkInput, Meeting, MarkMemberFailure> = (session, input) => {
  const { meetingId, memberId, mark } = markSchema.parse(input);
  return write(session, 'markMember', meetingId, (meeting, today) =>
    recordMark(meeting, memberId, mark, today),
  );
};

export type WholeRegisterFailure = NoSuchMeeting | MeetingNotYet | NoSuchMeetingRecord;

/** Everybody about whom nothing is recorded yet. */
export const markAllPresent: Command<MeetingId, Meeting, WholeRegisterFailure> = (session, id) =>
  write(session, 'markAllPresent', id, allPresent);

/** Every mark of the sheet is taken back. */
export const clearMarks: Command<MeetingId, Meeting, WholeRegisterFailure> = (session, id) =>
  write(session, 'clearMarks', id, withoutMarks);

/** One more on a free row who is no member. The name is kept nowhere. */
export const addVisitor: Command<MeetingId, Meeting, WholeRegisterFailure> = (session, id) =>
  write(session, 'addVisitor', id, withVisitor);

const conductSchema = z.object({ meetingId: meetingIdSchema, wasRead: z.boolean().optional() });

export const noteConductRead: Command<z.input<typeof conductSchema>, Meeting, WholeRegisterFailure> = (
  session,
  input,
) => {
  const { meetingId, wasRead } = conductSchema.parse(input);
  return write(session, 'noteConductRead', meetingId, (meeting, today) =>
    withConductRead(meeting, wasRead, today),
  );
};

const headcountSchema = z.object({
  meetingId: meetingIdSchema,
  headcount: z.number().int().min(0).max(2000).optional(),
  visitors: z.number().int().min(0).max(500),
  counted: z.number().int().min(0).max(500).optional(),
});
export type HeadcountInput = z.input<typeof headcountSchema>;

/** The numbers at the foot of the sheet. */
export const setHeadcount: Command<HeadcountInput, Meeting, WholeRegisterFailure> = (session, input) => {
  const { meetingId, ...counts } = headcountSchema.parse(input);
  return write(session, 'setHeadcount', meetingId, (meeting, today) => withHeadcount(meeting, counts, today));
};

const visitorSchema = z.object({ meetingId: meetingIdSchema, memberId: memberIdSchema });
export type AddToSheetFailure =
  NoSuchMeeting | AlreadyInRegister | CountedOnly | NoSuchMember | NoSuchMeetingRecord;

/** A member who wrote their name on a free row of the sheet. */
export const addMemberToSheet: Command<z.infer<typeof visitorSchema>, Meeting, AddToSheetFailure> = (
  session,
  input,
) => {
  const { meetingId, memberId } = visitorSchema.parse(input);
  return session.run<Meeting, AddToSheetFailure>('addMemberToSheet', async (desk) => {
    const meeting = await desk.get('meetings', meetingId);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const member = await desk.get('members', memberId);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const choice = choicesIn(meeting.groupId, meeting.date, await desk.all('memberships'))(member);
    const after = addToRegister(meeting, memberId, choice, desk.clock.today());
    if (!after.ok) return after;
    return ok({ value: after.value, changes: [await desk.put('meetings', after.value)] });
  });
};

/** The sheet is done: the meeting was held, and counts from now on. */
export const finishRegister: Command<MeetingId, Meeting, WholeRegisterFailure> = (session, id) =>
  write(session, 'finishRegister', id, holdMeeting);

function write<F>(
  session: Session,
  command: string,
  id: MeetingId,
  rule: (meeting: Meeting, today: Meeting['date']) => Result<Meeting, F>,
) {
  return session.run<Meeting, F | NoSuchMeetingRecord>(command, async (desk) => {
    const meeting = await desk.get('meetings', id);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const after = rule(meeting, desk.clock.today());
    if (!after.ok) return after;
    return ok({ value: after.value, changes: [await desk.put('meetings', after.value)] });
  });
}
