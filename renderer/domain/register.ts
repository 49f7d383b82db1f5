/** The rules of the attendance register: who stands in it, how a mark is made, and what it adds up to. */

import type { IsoDate } from './calendar.ts';
import type { MemberId } from './ids.ts';
import {
  type Mark,
  marks,
  type Meeting,
  type MeetingNotYet,
  type NoSuchMeeting,
  type Register,
  takesPlace,
} from './meeting.ts';
import type { Member, RegisterChoice } from './member.ts';
import { compareMembers } from './names.ts';
import { fail, ok, type Result } from './result.ts';

export interface NotInRegister {
  readonly type: 'NotInRegister';
  readonly memberId: MemberId;
}
export interface AlreadyInRegister {
  readonly type: 'AlreadyInRegister';
  readonly memberId: MemberId;
}
/** They stand on no register, by their own wish; one more is added to the number of those who are counted only. */
export interface CountedOnly {
  readonly type: 'CountedOnly';
  readonly memberId: MemberId;
}
export interface HasMark {
  readonly type: 'HasMark';
  readonly memberId: MemberId;
}

export type RegisterFailure = NoSuchMeeting | MeetingNotYet | NotInRegister;

/** An empty register in the order of the sheet: by name, the same order in which every list of members stands. */
export function planRegister(members: readonly Member[]): Register {
  const lines = [...members]
    .sort(compareMembers)
    .map(({ id }) => ({ memberId: id, mark: 'notRecorded' as const }));
  return { lines, visitors: 0 };
}

/**
 * Marks one member. "Sent word" can come before the day of the meeting; present and absent cannot be known then.
 * Marking does not make the meeting held: `holdMeeting` does, when the sheet is done.
 */
export function recordMark(
  meeting: Meeting,
  memberId: MemberId,
  mark: Mark,
  today: IsoDate,
): Result<Meeting, RegisterFailure> {
  const isKnownBefore = mark === 'sentWord' || mark === 'notRecorded';
  const open = registerOn(meeting, today, isKnownBefore);
  if (!open.ok) return open;
  if (!isInRegister(meeting, memberId)) return fail({ type: 'NotInRegister', memberId });
  const lines = meeting.register.lines.map((line) => (line.memberId === memberId ? { ...line, mark } : line));
  return ok(withRegister(meeting, { lines }));
}

/** Everybody about whom nothing is recorded yet; who sent word or was marked absent stays so. */
export function markAllPresent(
  meeting: Meeting,
  today: IsoDate,
): Result<Meeting, NoSuchMeeting | MeetingNotYet> {
  const open = registerOn(meeting, today, false);
  if (!open.ok) return open;
  const lines = meeting.register.lines.map((line) =>
    line.mark === 'notRecorded' ? { ...line, mark: 'present' as const } : line,
  );
  return ok(withRegister(meeting, { lines }));
}

/** Every mark is taken back, to type the sheet anew. Marks of people who were erased are nobody's to type, and stay. */
export function clearMarks(meeting: Meeting): Result<Meeting, NoSuchMeeting> {
  const expected = takesPlace(meeting);
  if (!expected.ok) return expected;
  const lines = meeting.register.lines.map((line) => ({
    ...line,
    mark: 'notRecorded' as const,
  }));
  return ok(withRegister(meeting, { lines }));
}

/** Whether the code of conduct was read aloud, as the sheet says; undefined: it does not say. */
export function noteConductRead(
  meeting: Meeting,
  conductRead: boolean | undefined,
  today: IsoDate,
): Result<Meeting, NoSuchMeeting | MeetingNotYet> {
  const open = registerOn(meeting, today, false);
  return open.ok ? ok(withRegister(meeting, { conductRead })) : open;
}

/** Somebody on a free row who is no member: counted, and nothing tells who it was. */
export function addVisitor(meeting: Meeting, today: IsoDate): Result<Meeting, NoSuchMeeting | MeetingNotYet> {
  const open = registerOn(meeting, today, false);
  return open.ok ? ok(withRegister(meeting, { visitors: meeting.register.visitors + 1 })) : open;
}

export interface Headcount {
  /** Missing: nobody counted. */
  readonly headcount?: number | undefined;
  readonly visitors: number;
  /** Members who are counted only; missing where nobody wrote a number. */
  readonly counted?: number | undefined;
}

/**
 * The numbers at the foot of the sheet, as somebody wrote them there. They are kept even where they do not agree with the
 * ticks: paper is the witness, and `registerTotals` says that they differ.
 */
export function setHeadcount(
  meeting: Meeting,
  { headcount, visitors, counted }: Headcount,
  today: IsoDate,
): Result<Meeting, NoSuchMeeting | MeetingNotYet> {
  const open = registerOn(meeting, today, false);
  return open.ok ? ok(withRegister(meeting, { headcount, visitors, counted })) : open;
}

/**
 * A member who was not on the printed sheet and wrote their name on a free row: the new line stands last, as on paper, and whoever wrote
 * there was there. Before the day nothing is known of them yet. Refused for whoever is counted only in this group, whatever they wrote:
 * `choice` is theirs on that day.
 */
export function addToRegister(
  meeting: Meeting,
  memberId: MemberId,
  choice: RegisterChoice | undefined,
  today: IsoDate,
): Result<Meeting, NoSuchMeeting | AlreadyInRegister | CountedOnly> {
  const expected = takesPlace(meeting);
  if (!expected.ok) return expected;
  if (choice === 'countedOnly') return fail({ type: 'CountedOnly', memberId });
  if (isInRegister(meeting, memberId)) return fail({ type: 'AlreadyInRegister', memberId });
  const mark = today < meeting.date ? 'notRecorded' : 'present';
  return ok(
    withRegister(meeting, {
      lines: [...meeting.register.lines, { memberId, mark }],
    }),
  );
}

/** A line about which nothing was recorded can be taken away again; one with a mark is somebody's attendance and stays. */
export function removeFromRegister(
  meeting: Meeting,
  memberId: MemberId,
): Result<Meeting, NotInRegister | HasMark> {
  const line = meeting.register.lines.find((other) => other.memberId === memberId);
  if (line === undefined) return fail({ type: 'NotInRegister', memberId });
  if (line.mark !== 'notRecorded') return fail({ type: 'HasMark', memberId });
  return ok(
    withRegister(meeting, { lines: meeting.register.lines.filter((other) => other.memberId !== memberId) }),
  );
}
export interface RegisterTotals extends Readonly<Record<Mark, number>> {
  readonly visitors: number;
  readonly counted: number;
  /** Everybody the sheet accounts for: ticks, those who are counted only, visitors. */
  readonly ticked: number;
  /** The headcount where somebody counted, else what the sheet accounts for. */
  readonly inTheRoom: number;
  /** Somebody counted, and came to another number than the sheet. */
  readonly isCountedOtherwise: boolean;
}

export function registerTotals(register: Register): RegisterTotals {
  const totals = { present: 0, sentWord: 0, absent: 0, notRecorded: 0 };
  for (const line of register.lines) totals[line.mark] += 1;
  for (const mark of marks) totals[mark] += register.anonymous?.[mark] ?? 0;
  const { visitors, headcount, counted = 0 } = register;
  const ticked = totals.present + counted + visitors;
  const isCountedOtherwise = headcount !== undefined && headcount !== ticked;
  return { ...totals, visitors, counted, ticked, inTheRoom: headcount ?? ticked, isCountedOtherwise };
}

/** Nothing of this meeting is waiting on paper. */
function isTypedBack(meeting: Meeting): boolean {
  return meeting.register.typedOn !== undefined;
}

/** The sheet of this meeting should be in the office by now, and has not been typed. */
export function isWaitingForItsSheet(meeting: Meeting, today: IsoDate): boolean {
  return takesPlace(meeting).ok && meeting.date <= today && !isTypedBack(meeting);
}

function registerOn(
  meeting: Meeting,
  today: IsoDate,
  isKnownBefore: boolean,
): Result<Meeting, NoSuchMeeting | MeetingNotYet> {
  const expected = takesPlace(meeting);
  if (!expected.ok) return expected;
  if (!isKnownBefore && today < meeting.date) return fail({ type: 'MeetingNotYet', date: meeting.date });
  return expected;
}

function isInRegister(meeting: Meeting, memberId: MemberId): boolean {
  return meeting.register.lines.some((line) => line.memberId === memberId);
}

function withRegister(meeting: Meeting, part: Partial<Register>): Meeting {
  return { ...meeting, register: { ...meeting.register, ...part } };
}
