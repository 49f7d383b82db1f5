/** What is in the way of a meeting: a room, a person, a holiday, the group itself. */

import { describe, expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import type { Holiday } from '../../../../renderer/domain/holiday.ts';
import type { GroupId, MeetingId, MemberId, VenueId } from '../../../../renderer/domain/ids.ts';
import { clashesOf } from '../../../../renderer/domain/meeting-clashes.ts';
import { moveMeeting, type Meeting } from '../../../../renderer/domain/meeting.ts';
import { aMeeting, idOf } from '../../../support/builders.ts';

const date = isoDate('2026-11-28');
const at = (time: string, fields: Partial<Meeting> = {}) =>
  aMeeting({
    ...{ id: idOf<MeetingId>(2), groupId: idOf<GroupId>(802), date, time: timeOfDay(time), minutes: 60 },
    ...{ room: 'Hall', facilitatorIds: [], status: { type: 'planned' }, ...fields },
  });
const meeting = at('17:00', { id: idOf<MeetingId>(1), groupId: idOf<GroupId>(801) });
const typesWith = (other: Meeting, one = meeting) => clashesOf(one, [one, other], []).map(({ type }) => type);

describe('a room', () => {
  test('is taken while another group is in it, and free from the minute that group leaves', () => {
    expect(typesWith(at('17:30'))).toEqual(['sameRoom']);
    expect(typesWith(at('16:01'))).toEqual(['sameRoom']);
    expect(typesWith(at('18:00'))).toEqual([]);
    expect(typesWith(at('16:00'))).toEqual([]);
  });

  test('of another name or another house is another room; a house without named rooms is one', () => {
    expect(typesWith(at('17:00', { room: 'Garden' }))).toEqual([]);
    expect(typesWith(at('17:00', { venueId: idOf<VenueId>(901) }))).toEqual([]);
    const bare = { ...meeting, room: undefined };
    expect(typesWith(at('17:00', { room: undefined }), bare)).toEqual(['sameRoom']);
  });

  test('is shared on purpose by two that sit together, and kept from nobody by a meeting called off', () => {
    expect(typesWith(at('17:00', { jointWith: meeting.id }))).toEqual([]);
    expect(typesWith(at('17:00', { status: { type: 'cancelled', reason: 'weather' } }))).toEqual([]);
    const off = { ...meeting, status: { type: 'cancelled', reason: 'weather' } } as const;
    expect(typesWith(at('17:00'), off)).toEqual([]);
  });
});

test('nobody facilitates in two places at one hour', () => {
  const [one, other] = [idOf<MemberId>(11), idOf<MemberId>(12)];
  const busy = at('17:00', { venueId: idOf<VenueId>(901), facilitatorIds: [other, one] });
  const clashes = clashesOf({ ...meeting, facilitatorIds: [one] }, [busy], []);
  expect(clashes).toEqual([{ type: 'sameFacilitator', other: busy, memberIds: [one] }]);
});

test('the group’s own other meeting and the holidays of that day are told of, those of other days are not', () => {
  const own = at('09:00', { groupId: meeting.groupId });
  const holiday = (day: typeof date) => ({ id: idOf<Holiday['id']>(1), date: day, name: 'Diwali' });
  expect(clashesOf(meeting, [own], [holiday(date), holiday(isoDate('2026-11-29'))])).toEqual([
    { type: 'groupMeetsAlready', other: own },
    { type: 'holiday', name: 'Diwali' },
  ]);
  expect(clashesOf(meeting, [{ ...own, date: isoDate('2026-11-29') }], [])).toEqual([]);
});

describe('moving one meeting', () => {
  const to = {
    date: isoDate('2026-11-29'),
    time: timeOfDay('11:00'),
    venueId: meeting.venueId,
    room: 'Garden',
  };

  test('keeps its id, number, team, register and sheet, and remembers the day it was first planned for', () => {
    const once = moveMeeting(meeting, to, 'holiday');
    if (!once.ok) throw new Error(once.error.type);
    const moved = { fromDate: date, fromTime: '17:00', reason: 'holiday' };
    expect(once.value).toEqual({ ...meeting, ...to, moved });
    const twice = moveMeeting(once.value, { ...to, date: isoDate('2026-12-05') }, 'groupAsked');
    expect(twice).toMatchObject({ value: { moved: { fromDate: date, reason: 'groupAsked' } } });
  });

  test('ends sitting together, unless only the room changes', () => {
    const joint = { ...meeting, jointWith: idOf<MeetingId>(2) };
    const moved = moveMeeting(joint, to, 'other');
    expect(moved.ok && 'jointWith' in moved.value).toBe(false);
    const room = { ...to, date: joint.date, time: joint.time };
    expect(moveMeeting(joint, room, 'other')).toMatchObject({ value: { jointWith: joint.jointWith } });
  });

  test('is impossible once it is held or called off', () => {
    const held = { ...meeting, status: { type: 'held' } } as const;
    expect(moveMeeting(held, to, 'other')).toMatchObject({ error: { type: 'MeetingAlreadyHeld' } });
    const off = { ...meeting, status: { type: 'didNotHappen', reason: 'weather' } } as const;
    expect(moveMeeting(off, to, 'other')).toMatchObject({ error: { type: 'MeetingDidNotHappen' } });
  });
});
