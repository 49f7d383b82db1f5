/** Before a roster is printed: the register follows who belongs by now, and the sheet gets its number, once and for good. */

import { meetingIdSchema, type MeetingId } from '../../domain/ids.ts';
import { takesPlace, type Meeting, type NoSuchMeeting } from '../../domain/meeting.ts';
import { refreshRegister, registeredOn } from '../../domain/planning.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';

export type PrepareRosterFailure = NoSuchMeeting | { readonly type: 'NoSuchMeeting' };

/** A sheet that has its number already stays as it is: the paper in the room has that order. */
export const prepareRoster: Command<MeetingId, Meeting, PrepareRosterFailure> = (session, input) =>
  session.run<Meeting, PrepareRosterFailure>('prepareRoster', async (desk) => {
    const meeting = await desk.get('meetings', meetingIdSchema.parse(input));
    const group = meeting && (await desk.get('groups', meeting.groupId));
    if (meeting === undefined || group === undefined) return fail({ type: 'NoSuchMeeting' });
    const expected = takesPlace(meeting);
    if (!expected.ok) return expected;
    if (meeting.sheetNumber !== undefined) return ok({ value: meeting, changes: [] });
    const registered = registeredOn(
      group,
      meeting.date,
      await desk.all('members'),
      await desk.all('memberships'),
    );
    const { number, change } = await desk.nextSheetNumber();
    const after: Meeting = { ...refreshRegister(meeting, registered), sheetNumber: number };
    return ok({ value: after, changes: [change, await desk.put('meetings', after)] });
  });
