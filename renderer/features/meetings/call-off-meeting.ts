/** A meeting that does not take place: called off beforehand, or told about afterwards. Both need a reason from the list. */

import { z } from 'zod';
import { meetingIdSchema, type MeetingId } from '../../domain/ids.ts';
import {
  cancelMeeting as cancelled,
  markDidNotHappen as didNotHappen,
  noMeetingReasons,
  planAgain as plannedAgain,
  type Meeting,
  type MeetingAlreadyHeld,
  type MeetingNotYet,
} from '../../domain/meeting.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';

const inputSchema = z.object({ id: meetingIdSchema, reason: z.enum(noMeetingReasons) });
export type CallOffInput = z.infer<typeof inputSchema>;

interface NoSuchMeetingRecord {
  readonly type: 'NoSuchMeeting';
}
export type CancelMeetingFailure = MeetingAlreadyHeld | NoSuchMeetingRecord;
export type DidNotHappenFailure = MeetingAlreadyHeld | MeetingNotYet | NoSuchMeetingRecord;

export const cancelMeeting: Command<CallOffInput, Meeting, CancelMeetingFailure> = (session, input) =>
  session.run<Meeting, CancelMeetingFailure>('cancelMeeting', async (desk) => {
    const { id, reason } = inputSchema.parse(input);
    const meeting = await desk.get('meetings', id);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const after = cancelled(meeting, reason);
    return after.ok ? ok({ value: after.value, changes: [await desk.put('meetings', after.value)] }) : after;
  });

/** It takes place after all: its team and its register are as they were. */
export const planAgain: Command<MeetingId, Meeting, CancelMeetingFailure> = (session, id) =>
  session.run<Meeting, CancelMeetingFailure>('planAgain', async (desk) => {
    const meeting = await desk.get('meetings', id);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const after = plannedAgain(meeting);
    return after.ok ? ok({ value: after.value, changes: [await desk.put('meetings', after.value)] }) : after;
  });

export const markDidNotHappen: Command<CallOffInput, Meeting, DidNotHappenFailure> = (session, input) =>
  session.run<Meeting, DidNotHappenFailure>('markDidNotHappen', async (desk) => {
    const { id, reason } = inputSchema.parse(input);
    const meeting = await desk.get('meetings', id);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const after = didNotHappen(meeting, reason, desk.clock.today());
    return after.ok ? ok({ value: after.value, changes: [await desk.put('meetings', after.value)] }) : after;
  });
