/** Before a roster is printed: the register follows who belongs by now, and the sheet gets its number, once and for good. */

import { meetingIdSchema, type MeetingId } from '../../domain/ids.ts';
import { takesPlace, type Meeting } from '../../domain/meeting.ts';
import { nextSheetNumber, type NumberMark } from '../../domain/numbers.ts';
import { refreshRegister, registeredOn } from '../../domain/planning.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Command, Desk } from '../../session/session.ts';
import { changesOf, type NumberedSheet, type PrepareRosterFailure } from './numbered-sheet.ts';

/** A sheet that has its number already stays as it is: the paper in the room has that order. */
export const prepareRoster: Command<MeetingId, Meeting, PrepareRosterFailure> = (session, input) =>
  session.run<Meeting, PrepareRosterFailure>('prepareRoster', async (desk) => {
    const sheet = await numberedRoster(
      desk,
      meetingIdSchema.parse(input),
      await desk.get('numbers', 'sheet'),
    );
    if (!sheet.ok) return sheet;
    return ok({ value: sheet.value.meetings[0], changes: await changesOf(desk, [sheet.value]) });
  });

/** `last` is the mark of the sheet before this one. */
export async function numberedRoster(
  desk: Desk,
  id: MeetingId,
  last: NumberMark | undefined,
): Promise<Result<NumberedSheet, PrepareRosterFailure>> {
  const meeting = await desk.get('meetings', id);
  const group = meeting && (await desk.get('groups', meeting.groupId));
  if (meeting === undefined || group === undefined) return fail({ type: 'NoSuchMeeting' });
  const expected = takesPlace(meeting);
  if (!expected.ok) return expected;
  if (meeting.sheetNumber !== undefined) return ok({ meetings: [meeting], changed: [], mark: last });
  const [members, memberships] = [await desk.all('members'), await desk.all('memberships')];
  const { number, mark } = nextSheetNumber(last);
  const registered = registeredOn(group, meeting.date, members, memberships);
  const after: Meeting = { ...refreshRegister(meeting, registered), sheetNumber: number };
  return ok({ meetings: [after], changed: [after], mark });
}
