/** The week on the first screen: every day, by venue, the two rooms of a pair as one. */

import { expect, test } from 'vitest';
import { addDays, isoDate, timeOfDay } from '../../../../../renderer/domain/calendar.ts';
import { createId, type GroupId, type VenueId } from '../../../../../renderer/domain/ids.ts';
import { weekInView, type WeekRecords } from '../../../../../renderer/features/meetings/week-in-view.ts';
import { aGroup, aMeeting, aVenue } from '../../../../support/builders.ts';

const today = isoDate('2026-11-14');
const now = { date: today, time: timeOfDay('09:00') };
const caregivers = aGroup();
const shubharthi = aGroup({ id: createId<GroupId>(), name: 'Kothrud Shubharthi', room: 'Upper room' });
const hall = aVenue();
const records = (fields: Partial<WeekRecords>): WeekRecords => ({
  meetings: [],
  groups: [caregivers, shubharthi],
  venues: [hall],
  pairs: [],
  holidays: [],
  ...fields,
});
const first = aMeeting({ date: today, groupId: caregivers.id });
const second = aMeeting({ date: today, groupId: shubharthi.id });
const pair = { id: createId<never>(), groupIds: [caregivers.id, shubharthi.id] as [GroupId, GroupId] };

test('seven days are in view, also the free ones, and nothing of the days before and after', () => {
  const meetings = [-1, 6, 7].map((days) => aMeeting({ date: addDays(today, days) }));
  const week = weekInView(records({ meetings }), now);
  expect(week.map(({ date }) => date)).toEqual(Array.from({ length: 7 }, (_, days) => addDays(today, days)));
  expect(week.filter(({ venues }) => venues.length > 0).map(({ date }) => date)).toEqual(['2026-11-20']);
});

test('the two rooms of a pair stand together, other meetings of that hour beside them', () => {
  const third = aMeeting({ date: today, groupId: createId<GroupId>() });
  const [day] = weekInView(records({ meetings: [third, second, first], pairs: [pair] }), now);
  const slots = day?.venues[0]?.slots ?? [];
  expect(slots.map(({ lines }) => lines.length).sort()).toEqual([1, 2]);
  expect(slots.find(({ lines }) => lines.length === 2)?.isJoint).toBe(false);
});

test('a pair that meets at two hours that day stands apart', () => {
  const moved = { ...second, time: timeOfDay('19:00') };
  const [day] = weekInView(records({ meetings: [first, moved], pairs: [pair] }), now);
  expect(day?.venues[0]?.slots.map(({ time }) => time)).toEqual(['17:00', '19:00']);
});

test('a joint session is one, whichever of the two records says so', () => {
  for (const meetings of [
    [{ ...first, jointWith: second.id }, second],
    [first, { ...second, jointWith: first.id }],
  ]) {
    const [day] = weekInView(records({ meetings }), now);
    expect(day?.venues[0]?.slots).toMatchObject([{ isJoint: true, lines: [{}, {}] }]);
  }
});

test('by venue, in the order in which the houses open', () => {
  const library = aVenue({ id: createId<VenueId>(), name: 'Old Library' });
  const early = aMeeting({ date: today, venueId: library.id, time: timeOfDay('10:00') });
  const [day] = weekInView(records({ meetings: [first, early], venues: [hall, library] }), now);
  expect(day?.venues.map(({ venue }) => venue?.name)).toEqual(['Old Library', 'Shantivan Hall']);
});

test('a holiday of the office is named on its day', () => {
  const holidays = [{ id: createId<never>(), date: addDays(today, 2), name: 'Diwali' }];
  expect(weekInView(records({ holidays }), now)[2]?.holidays).toEqual(['Diwali']);
});

test('a line says how far its meeting has come', () => {
  const register = { lines: [], visitors: 0, typedOn: today };
  const morning = { date: today, time: timeOfDay('07:00'), minutes: 60 };
  const meetings = [
    first,
    aMeeting({ date: today, sheetNumber: 'S-0007' as never }),
    aMeeting(morning),
    aMeeting({ ...morning, status: { type: 'held' }, register }),
    aMeeting({ date: today, status: { type: 'cancelled', reason: 'weather' } }),
  ];
  const [day] = weekInView(records({ meetings }), now);
  const states = day?.venues.flatMap(({ slots }) => slots.flatMap(({ lines }) => lines));
  for (const [place, state] of ['toPrint', 'printed', 'sheetOut', 'held', 'calledOff'].entries())
    expect(states?.find(({ meeting }) => meeting.id === meetings[place]?.id)?.state).toBe(state);
});

test('of a very full day the first six are shown, and how many there are besides', () => {
  const meetings = Array.from({ length: 20 }, () => aMeeting({ date: today }));
  const [day] = weekInView(records({ meetings }), now);
  expect(day?.others).toBe(14);
});
