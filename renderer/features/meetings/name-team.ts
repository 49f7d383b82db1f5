/** Who carries one planned meeting: the group's usual team stood in when it was planned, and may be otherwise that day. */

import { z } from 'zod';
import { meetingIdSchema, memberIdSchema } from '../../domain/ids.ts';
import { teamIds, teamParts, withTeam } from '../../domain/meeting-team.ts';
import {
  takesPlace,
  type Meeting,
  type MeetingAlreadyHeld,
  type NoSuchMeeting,
} from '../../domain/meeting.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';

const inputSchema = z.object({
  id: meetingIdSchema,
  team: z.array(z.object({ memberId: memberIdSchema, part: z.enum(teamParts) })).max(20),
});
type TeamInput = z.infer<typeof inputSchema>;

export type NameTeamFailure =
  NoSuchMeeting | MeetingAlreadyHeld | { readonly type: 'NoSuchMeeting' } | { readonly type: 'NoSuchMember' };

export const nameTeam: Command<TeamInput, Meeting, NameTeamFailure> = (session, input) =>
  session.run<Meeting, NameTeamFailure>('nameTeam', async (desk) => {
    const { id, team } = inputSchema.parse(input);
    const meeting = await desk.get('meetings', id);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const expected = takesPlace(meeting);
    if (!expected.ok) return expected;
    if (meeting.status.type === 'held') return fail({ type: 'MeetingAlreadyHeld' });
    const after = withTeam(meeting, team);
    for (const each of teamIds(after))
      if ((await desk.get('members', each)) === undefined) return fail({ type: 'NoSuchMember' });
    return ok({ value: after, changes: [await desk.put('meetings', after)] });
  });
