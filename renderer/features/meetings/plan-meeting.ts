/** Plans a meeting of a group on a day: from then on it is a record of its own, with the register of those who belong. */

import { z } from 'zod';
import { isoDateSchema } from '../../domain/calendar.ts';
import { groupIdSchema } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nextMeetingNumber, planMeeting as plannedMeeting, type GroupClosed } from '../../domain/planning.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';

const inputSchema = z.object({ groupId: groupIdSchema, date: isoDateSchema });
type PlanInput = z.infer<typeof inputSchema>;

export type PlanMeetingFailure =
  | GroupClosed
  | { readonly type: 'NoSuchGroup' }
  /** The group has a meeting on that day already. */
  | { readonly type: 'AlreadyPlanned' };

export const planMeeting: Command<PlanInput, Meeting, PlanMeetingFailure> = (session, input) =>
  session.run<Meeting, PlanMeetingFailure>('planMeeting', async (desk) => {
    const { groupId, date } = inputSchema.parse(input);
    const group = await desk.get('groups', groupId);
    if (group === undefined) return fail({ type: 'NoSuchGroup' });
    const meetings = await desk.all('meetings');
    const isTaken = meetings.some((meeting) => meeting.groupId === groupId && meeting.date === date);
    if (isTaken) return fail({ type: 'AlreadyPlanned' });
    const [members, memberships] = [await desk.all('members'), await desk.all('memberships')];
    const planned = plannedMeeting(group, date, nextMeetingNumber(group, meetings), members, memberships);
    if (!planned.ok) return planned;
    return ok({ value: planned.value, changes: [await desk.put('meetings', planned.value)] });
  });
