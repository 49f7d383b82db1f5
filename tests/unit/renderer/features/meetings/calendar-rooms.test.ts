/** Rooms side by side: which is taken when. */

import { expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../../renderer/domain/calendar.ts';
import type { GroupId, MeetingId, VenueId } from '../../../../../renderer/domain/ids.ts';
import {
  calendarDays,
  turned,
  weeksInView,
} from '../../../../../renderer/features/meetings/calendar-days.ts';
import { roomColumns, roomDays } from '../../../../../renderer/features/meetings/calendar-rooms.ts';
import { aGroup, aMeeting, aVenue, idOf } from '../../../../support/builders.ts';

const day = isoDate('2026-11-28');
const hall = aVenue({ id: idOf<VenueId>(1), name: 'Shantivan', rooms: ['Hall', 'Library'] });
const house = aVenue({ id: idOf<VenueId>(2), name: 'Anand House', rooms: [] });
const groups = [1, 2].map((nth) => aGroup({ id: idOf<GroupId>(nth) }));
const meetingAt = (nth: number, fields: Parameters<typeof aMeeting>[0]) =>
  aMeeting({
    ...{ id: idOf<MeetingId>(nth), groupId: idOf<GroupId>(nth), date: day, venueId: hall.id, room: 'Hall' },
    ...{ time: timeOfDay('17:00'), status: { type: 'planned' }, ...fields },
  });

function daysWith(...meetings: ReturnType<typeof aMeeting>[]) {
  const records = { meetings, groups, venues: [hall, house], holidays: [] };
  return calendarDays(records, [day], undefined, isoDate('2026-12-31'));
}

test('every room has a column, a house without rooms one, and so has a room that only a meeting still names', () => {
  const days = daysWith(meetingAt(1, { room: 'Old kitchen' }));
  expect(roomColumns([hall, house], days).map(({ venue, room }) => [venue, room])).toEqual([
    ['Anand House', undefined],
    ['Shantivan', 'Hall'],
    ['Shantivan', 'Library'],
    ['Shantivan', 'Old kitchen'],
  ]);
});

test('a room that two meetings want at one time is said to be taken twice; one after the other is no trouble', () => {
  const cellsOf = (...meetings: ReturnType<typeof aMeeting>[]) => {
    const days = daysWith(...meetings);
    const [first] = roomDays(roomColumns([hall], days), days);
    return first?.cells.map((cell) => [cell.meetings.length, cell.isTakenTwice]);
  };
  const one = meetingAt(1, {});
  expect(cellsOf(one, meetingAt(2, { time: timeOfDay('18:00') }))).toEqual([
    [2, true],
    [0, false],
  ]);
  expect(cellsOf(one, meetingAt(2, { time: timeOfDay('19:00') }))).toEqual([
    [2, false],
    [0, false],
  ]);
  expect(cellsOf(one, meetingAt(2, { room: 'Library' }))).toEqual([
    [1, false],
    [1, false],
  ]);
  // What was called off leaves its room free.
  expect(cellsOf(one, meetingAt(2, { status: { type: 'cancelled', reason: 'other' } }))).toEqual([
    [1, false],
    [0, false],
  ]);
});

test('the view of a day is that day, and turns by one', () => {
  expect(weeksInView('roomsDay', day)).toEqual([[day]]);
  expect(turned('roomsDay', day, 1)).toBe('2026-11-29');
  expect(weeksInView('roomsWeek', day)).toEqual(weeksInView('week', day));
  expect(turned('roomsWeek', day, -1)).toBe('2026-11-21');
});
