/** A joint session: the two rooms of a pair sit together that day, each with its own register; or they do not after all. */

import { meetingIdSchema, type MeetingId } from '../../domain/ids.ts';
import { takesPlace, type Meeting, type NoSuchMeeting } from '../../domain/meeting.ts';
import { otherOfPair } from '../../domain/pair.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command, Desk, Reading } from '../../session/session.ts';

export type SitTogetherFailure =
  | NoSuchMeeting
  | { readonly type: 'NoSuchMeeting' }
  /** The other group of the pair has no meeting at that hour. */
  | { readonly type: 'NobodyBeside' };

/** The meeting of the other room at the same hour, called off or not. */
export async function readMeetingBeside(store: Reading, meeting: Meeting): Promise<Meeting | undefined> {
  const otherId = otherOfPair(meeting.groupId, await store.all('pairs'));
  if (otherId === undefined) return undefined;
  return (await store.all('meetings')).find(
    ({ groupId, date, time, venueId }) =>
      groupId === otherId && date === meeting.date && time === meeting.time && venueId === meeting.venueId,
  );
}

/** Written on both, so that each page tells of it by itself. */
export const sitTogether: Command<MeetingId, Meeting, SitTogetherFailure> = (session, id) =>
  session.run<Meeting, SitTogetherFailure>('sitTogether', async (desk) => {
    const meeting = await desk.get('meetings', meetingIdSchema.parse(id));
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const other = await readMeetingBeside(desk, meeting);
    if (other === undefined) return fail({ type: 'NobodyBeside' });
    for (const each of [meeting, other]) {
      const expected = takesPlace(each);
      if (!expected.ok) return expected;
    }
    return ok({
      value: meeting,
      changes: [
        await desk.put('meetings', { ...meeting, jointWith: other.id }),
        await desk.put('meetings', { ...other, jointWith: meeting.id }),
      ],
    });
  });

export const sitApart: Command<MeetingId, Meeting, SitTogetherFailure> = (session, id) =>
  session.run<Meeting, SitTogetherFailure>('sitApart', async (desk) => {
    const meeting = await desk.get('meetings', meetingIdSchema.parse(id));
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const both = [meeting, ...(await othersOf(desk, meeting))].filter(
      ({ jointWith }) => jointWith !== undefined,
    );
    return ok({
      value: meeting,
      changes: await Promise.all(both.map((each) => desk.put('meetings', apart(each)))),
    });
  });

async function othersOf(desk: Desk, meeting: Meeting): Promise<Meeting[]> {
  return (await desk.all('meetings')).filter(({ jointWith }) => jointWith === meeting.id);
}

function apart({ jointWith: _, ...meeting }: Meeting): Meeting {
  return meeting;
}
