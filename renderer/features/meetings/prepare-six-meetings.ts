/** Before the sheet of six meetings is printed: days that were only proposed are planned, and all of them share one sheet number. */

import { meetingIdSchema, type MeetingId } from '../../domain/ids.ts';
import { takesPlace, type Meeting } from '../../domain/meeting.ts';
import { fail, ok } from '../../domain/result.ts';
import { sharedSheet } from '../../domain/six-meetings.ts';
import type { Command } from '../../session/session.ts';
import type { PrepareRosterFailure } from './prepare-roster.ts';

/** A meeting that is on another sheet already keeps its number and its order: that paper lies in the room. */
export const prepareSixMeetings: Command<MeetingId, readonly Meeting[], PrepareRosterFailure> = (
  session,
  input,
) =>
  session.run<readonly Meeting[], PrepareRosterFailure>('prepareSixMeetings', async (desk) => {
    const first = await desk.get('meetings', meetingIdSchema.parse(input));
    const group = first && (await desk.get('groups', first.groupId));
    if (first === undefined || group === undefined) return fail({ type: 'NoSuchMeeting' });
    const expected = takesPlace(first);
    if (!expected.ok) return expected;
    const { meetings } = sharedSheet({
      ...{ group, first, today: desk.clock.today() },
      meetings: await desk.all('meetings'),
      holidays: await desk.all('holidays'),
      members: await desk.all('members'),
      memberships: await desk.all('memberships'),
    });
    const isNew = ({ sheetNumber }: Meeting) => sheetNumber === undefined;
    if (!meetings.some(isNew)) return ok({ value: meetings, changes: [] });
    const { number, change } = await desk.nextSheetNumber();
    const after = meetings.map((meeting) => (isNew(meeting) ? { ...meeting, sheetNumber: number } : meeting));
    const changed = after.filter((_, place) => meetings.slice(place, place + 1).some(isNew));
    const puts = await Promise.all(changed.map((meeting) => desk.put('meetings', meeting)));
    return ok({ value: after, changes: [change, ...puts] });
  });
