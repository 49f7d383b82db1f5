/** A meeting of a group, planned or past, with its whole register in one record; and what may become of it. */

import { z } from 'zod';
import { isoDateSchema, optionalDateSchema, timeOfDaySchema } from './calendar.ts';
import type { IsoDate, TimeOfDay } from './calendar.ts';
import { groupIdSchema, meetingIdSchema, memberIdSchema, venueIdSchema, type VenueId } from './ids.ts';
import { sheetNumberSchema } from './numbers.ts';
import { fail, ok, type Result } from './result.ts';
import { choice, problem, strictRecord, wholeNumber } from './strict-record.ts';
import { optionalNameSchema } from './text.ts';

export const marks = ['present', 'sentWord', 'absent', 'notRecorded'] as const;
export type Mark = (typeof marks)[number];

export const noMeetingReasons = [
  'holiday',
  'weather',
  'venueClosed',
  'noFacilitator',
  'tooFewCame',
  'other',
] as const;
export type NoMeetingReason = (typeof noMeetingReasons)[number];

/** Why a meeting was put on another day or into another place. */
export const moveReasons = [
  'holiday',
  'weather',
  'venueClosed',
  'roomNeeded',
  'noFacilitator',
  'groupAsked',
  'other',
] as const;
export type MoveReason = (typeof moveReasons)[number];

const broken = problem('problem.recordBroken');

const someMarks = wholeNumber(0, 500, 'problem.countImpossible').optional();

const registerLineSchema = strictRecord({ memberId: memberIdSchema, mark: choice(marks) });
export type RegisterLine = z.infer<typeof registerLineSchema>;

/** What became of the signed sheet once it was typed back: kept in the locked folder, or shredded. */
export const sheetEnds = ['filed', 'shredded'] as const;
export type SheetEnd = (typeof sheetEnds)[number];

/**
 * [Note: One record holds a register]
 * The attendance of a meeting is part of the meeting's record. A record per person and meeting would show, by its mere
 * existence and size, who meets whom.
 */
export const registerSchema = strictRecord({
  /** In the order of the printed sheet, so that typing it back goes down the page. */
  lines: z
    .array(registerLineSchema, { error: broken })
    .max(500, { error: problem('problem.countImpossible') })
    .refine(hasEachMemberOnce, { error: problem('problem.memberTwice') }),
  /** Counted in the room, when somebody counted. */
  headcount: wholeNumber(0, 2000, 'problem.countImpossible').optional(),
  visitors: wholeNumber(0, 500, 'problem.countImpossible'),
  /** Members who are counted only: present, and nothing anywhere says who. */
  counted: wholeNumber(0, 500, 'problem.countImpossible').optional(),
  /** Marks of people who were erased: they go on counting, and nothing says whose they were. */
  anonymous: strictRecord({
    ...{ present: someMarks, sentWord: someMarks, absent: someMarks, notRecorded: someMarks },
  }).optional(),
  /** Whether the code of conduct was read aloud at the beginning; missing where the sheet does not say. */
  conductRead: z.boolean({ error: broken }).optional(),
  /** The day the signed sheet was typed back; missing while it is not. */
  typedOn: optionalDateSchema,
});
export type Register = z.infer<typeof registerSchema>;

function hasEachMemberOnce(lines: readonly RegisterLine[]): boolean {
  return new Set(lines.map((line) => line.memberId)).size === lines.length;
}

const reason = choice(noMeetingReasons);

export const meetingStatusSchema = z.discriminatedUnion(
  'type',
  [
    strictRecord({ type: z.literal('planned') }),
    strictRecord({ type: z.literal('held') }),
    strictRecord({ type: z.literal('cancelled'), reason }),
    strictRecord({ type: z.literal('didNotHappen'), reason }),
  ],
  { error: problem('problem.choiceMissing') },
);
export type MeetingStatus = z.infer<typeof meetingStatusSchema>;

const someMembers = z
  .array(memberIdSchema, { error: broken })
  .max(20, { error: problem('problem.countImpossible') });

export const meetingSchema = strictRecord({
  id: meetingIdSchema,
  groupId: groupIdSchema,
  /** 1, 2, 3 … within the group. */
  number: wholeNumber(1, 99_999, 'problem.countImpossible'),
  date: isoDateSchema,
  time: timeOfDaySchema,
  minutes: wholeNumber(15, 600, 'problem.minutesImpossible'),
  venueId: venueIdSchema,
  room: optionalNameSchema,
  status: meetingStatusSchema,
  /** Given when its roster is first printed. */
  sheetNumber: sheetNumberSchema.optional(),
  /** Missing while the paper lies about, or never came back. */
  sheetEnd: strictRecord({ type: choice(sheetEnds), on: isoDateSchema }).optional(),
  facilitatorIds: someMembers,
  /** See [Note: Whoever leads stands in facilitatorIds] in meeting-team.ts. */
  coFacilitatorIds: someMembers.optional(),
  anchorIds: someMembers.optional(),
  register: registerSchema,
  /** Where it was planned before it was moved by hand, and why; kept from the first move on. */
  moved: strictRecord({
    fromDate: isoDateSchema,
    fromTime: timeOfDaySchema,
    reason: choice(moveReasons),
  }).optional(),
  /** The other room's meeting, when both sat together for a guest; each keeps its own register. */
  jointWith: meetingIdSchema.optional(),
});
export type Meeting = z.infer<typeof meetingSchema>;

export interface MeetingCancelled {
  readonly type: 'MeetingCancelled';
}
export interface MeetingDidNotHappen {
  readonly type: 'MeetingDidNotHappen';
}
export interface MeetingAlreadyHeld {
  readonly type: 'MeetingAlreadyHeld';
}
/** Its day has not come. */
export interface MeetingNotYet {
  readonly type: 'MeetingNotYet';
  readonly date: IsoDate;
}
export type NoSuchMeeting = MeetingCancelled | MeetingDidNotHappen;

/** A meeting that was called off or did not take place has no attendance. */
export function takesPlace(meeting: Meeting): Result<Meeting, NoSuchMeeting> {
  if (meeting.status.type === 'cancelled') return fail({ type: 'MeetingCancelled' });
  if (meeting.status.type === 'didNotHappen') return fail({ type: 'MeetingDidNotHappen' });
  return ok(meeting);
}

/** Everybody has gone home, by the calendar and the clock on the wall. One that goes on past midnight is over the next day. */
export function isOver(
  { date, time, minutes }: Pick<Meeting, 'date' | 'time' | 'minutes'>,
  now: { readonly date: IsoDate; readonly time: TimeOfDay },
): boolean {
  if (date !== now.date) return date < now.date;
  return minutesOf(time) + minutes <= minutesOf(now.time);
}

function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Called off beforehand, or told about afterwards; what was already typed into the register stays in the record. */
export function cancelMeeting(meeting: Meeting, why: NoMeetingReason): Result<Meeting, MeetingAlreadyHeld> {
  if (meeting.status.type === 'held') return fail({ type: 'MeetingAlreadyHeld' });
  return ok({ ...meeting, status: { type: 'cancelled', reason: why } });
}

/** What was called off takes place after all; whatever was in its record is still there. */
export function planAgain(meeting: Meeting): Result<Meeting, MeetingAlreadyHeld> {
  if (meeting.status.type === 'held') return fail({ type: 'MeetingAlreadyHeld' });
  return ok({ ...meeting, status: { type: 'planned' } });
}

/** Nothing of the sheet is in the records yet: whoever shredded it now would lose it. */
export interface SheetNotTyped {
  readonly type: 'SheetNotTyped';
}

/** The signed sheet leaves the desk for good, once all of it is typed back; undefined: it lies there after all. */
export function putSheetAway(
  { sheetEnd: _, ...meeting }: Meeting,
  as: SheetEnd | undefined,
  today: IsoDate,
): Result<Meeting, SheetNotTyped> {
  if (as === undefined) return ok(meeting);
  if (meeting.register.typedOn === undefined) return fail({ type: 'SheetNotTyped' });
  return ok({ ...meeting, sheetEnd: { type: as, on: today } });
}

export interface NewPlace {
  readonly date: IsoDate;
  readonly time: TimeOfDay;
  readonly venueId: VenueId;
  readonly room: string | undefined;
}

/**
 * The same meeting on another day, at another hour or in another place: id, number, team, register and sheet stay. What no longer sits
 * beside it does not sit together with it either.
 */
export function moveMeeting(
  meeting: Meeting,
  to: NewPlace,
  why: MoveReason,
): Result<Meeting, MeetingAlreadyHeld | NoSuchMeeting> {
  if (meeting.status.type === 'held') return fail({ type: 'MeetingAlreadyHeld' });
  const expected = takesPlace(meeting);
  if (!expected.ok) return expected;
  const { jointWith, moved, ...rest } = meeting;
  const from = moved ?? { fromDate: meeting.date, fromTime: meeting.time };
  const isElsewhere = to.date !== meeting.date || to.time !== meeting.time || to.venueId !== meeting.venueId;
  return ok({
    ...rest,
    ...to,
    moved: { fromDate: from.fromDate, fromTime: from.fromTime, reason: why },
    ...(jointWith !== undefined && !isElsewhere && { jointWith }),
  });
}

/** It was not called off, and yet there was no meeting; this can only be said once its day has come. */
export function markDidNotHappen(
  meeting: Meeting,
  why: NoMeetingReason,
  today: IsoDate,
): Result<Meeting, MeetingAlreadyHeld | MeetingNotYet> {
  if (meeting.status.type === 'held') return fail({ type: 'MeetingAlreadyHeld' });
  if (today < meeting.date) return fail({ type: 'MeetingNotYet', date: meeting.date });
  return ok({ ...meeting, status: { type: 'didNotHappen', reason: why } });
}

/** The meeting took place and its sheet is typed back: from now on it counts. */
export function holdMeeting(
  meeting: Meeting,
  today: IsoDate,
): Result<Meeting, NoSuchMeeting | MeetingNotYet> {
  const expected = takesPlace(meeting);
  if (!expected.ok) return expected;
  if (today < meeting.date) return fail({ type: 'MeetingNotYet', date: meeting.date });
  return ok({ ...meeting, status: { type: 'held' }, register: { ...meeting.register, typedOn: today } });
}
