/** Puts one meeting on another day, at another hour or in another place; the other room of a pair stays where it is. */

import { z } from 'zod';
import { isoDateSchema, timeOfDaySchema } from '../../domain/calendar.ts';
import { meetingIdSchema, venueIdSchema } from '../../domain/ids.ts';
import {
  moveMeeting as moved,
  moveReasons,
  type Meeting,
  type MeetingAlreadyHeld,
  type NoSuchMeeting,
} from '../../domain/meeting.ts';
import { fail, ok } from '../../domain/result.ts';
import { optionalNameSchema } from '../../domain/text.ts';
import type { Command } from '../../session/session.ts';

const inputSchema = z.object({
  id: meetingIdSchema,
  date: isoDateSchema,
  time: timeOfDaySchema,
  venueId: venueIdSchema,
  room: optionalNameSchema,
  reason: z.enum(moveReasons),
});
export type MoveInput = z.infer<typeof inputSchema>;

export type MoveMeetingFailure =
  MeetingAlreadyHeld | NoSuchMeeting | { readonly type: 'NoSuchMeeting' } | { readonly type: 'NoSuchVenue' };

export const moveMeeting: Command<MoveInput, Meeting, MoveMeetingFailure> = (session, input) =>
  session.run<Meeting, MoveMeetingFailure>('moveMeeting', async (desk) => {
    const { id, reason, date, time, venueId, room } = inputSchema.parse(input);
    const meeting = await desk.get('meetings', id);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    if ((await desk.get('venues', venueId)) === undefined) return fail({ type: 'NoSuchVenue' });
    if (isWhereItIs(meeting, { date, time, venueId, room })) return ok({ value: meeting, changes: [] });
    const after = moved(meeting, { date, time, venueId, room }, reason);
    if (!after.ok) return after;
    const left = after.value.jointWith === undefined ? await satWith(desk, id) : [];
    const changes = await Promise.all([
      desk.put('meetings', after.value),
      ...left.map(({ jointWith: _, ...other }) => desk.put('meetings', other)),
    ]);
    return ok({ value: after.value, changes });
  });

async function satWith(desk: { all(table: 'meetings'): Promise<readonly Meeting[]> }, id: Meeting['id']) {
  return (await desk.all('meetings')).filter(({ jointWith }) => jointWith === id);
}

function isWhereItIs(meeting: Meeting, to: Pick<Meeting, 'date' | 'time' | 'venueId' | 'room'>): boolean {
  return (['date', 'time', 'venueId', 'room'] as const).every((field) => meeting[field] === to[field]);
}
