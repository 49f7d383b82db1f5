/** Before the sheet of six meetings is printed: days that were only proposed are planned, and all of them share one sheet number. */

import { meetingIdSchema, type MeetingId } from '../../domain/ids.ts';
import { takesPlace, type Meeting } from '../../domain/meeting.ts';
import { nextSheetNumber, type NumberMark } from '../../domain/numbers.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { sharedSheet } from '../../domain/six-meetings.ts';
import type { Command, Desk } from '../../session/session.ts';
import { changesOf, type NumberedSheet, type PrepareRosterFailure } from './numbered-sheet.ts';

/** A meeting that is on another sheet already keeps its number and its order: that paper lies in the room. */
export const prepareSixMeetings: Command<MeetingId, readonly Meeting[], PrepareRosterFailure> = (
  session,
  input,
) =>
  session.run<readonly Meeting[], PrepareRosterFailure>('prepareSixMeetings', async (desk) => {
    const last = await desk.get('numbers', 'sheet');
    const sheet = await numberedSixMeetings(desk, meetingIdSchema.parse(input), last);
    if (!sheet.ok) return sheet;
    return ok({ value: sheet.value.meetings, changes: await changesOf(desk, [sheet.value]) });
  });

/** `last` is the mark of the sheet before this one. */
export async function numberedSixMeetings(
  desk: Desk,
  id: MeetingId,
  last: NumberMark | undefined,
): Promise<Result<NumberedSheet, PrepareRosterFailure>> {
  const first = await desk.get('meetings', id);
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
  const { number, mark } = nextSheetNumber(last);
  const changed = meetings
    .filter(({ sheetNumber }) => sheetNumber === undefined)
    .map((meeting) => ({ ...meeting, sheetNumber: number }));
  const after = new Map(changed.map((meeting) => [meeting.id, meeting]));
  const [earliest = first, ...later] = meetings.map((meeting) => after.get(meeting.id) ?? meeting);
  return ok({ meetings: [earliest, ...later], changed, mark: changed.length === 0 ? last : mark });
}
