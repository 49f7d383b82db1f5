/** A changed rule and the meetings planned by the old one: nothing held changes, none is lost or doubled, and once is enough. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  isoDate,
  timeOfDay,
  type IsoDate,
  type Weekday,
} from '../../../../renderer/domain/calendar.ts';
import { scheduleChange } from '../../../../renderer/domain/group-moving.ts';
import type { Group } from '../../../../renderer/domain/group.ts';
import type { Holiday } from '../../../../renderer/domain/holiday.ts';
import type { MeetingId, VenueId } from '../../../../renderer/domain/ids.ts';
import type { Meeting } from '../../../../renderer/domain/meeting.ts';
import { sheetNumberSchema } from '../../../../renderer/domain/numbers.ts';
import { meetingDates } from '../../../../renderer/domain/schedule-days.ts';
import { holidayRules, nthChoices, type Schedule } from '../../../../renderer/domain/schedule.ts';
import { aGroup, aMeeting, idOf, secondAndFourthSaturday } from '../../../support/builders.ts';

const today = isoDate('2026-11-23');
const group = aGroup({ schedule: secondAndFourthSaturday });
const with_ = (schedule: Schedule): Group => ({ ...group, schedule });
const planned = (count: number, date: IsoDate, fields: Partial<Meeting> = {}) =>
  aMeeting({
    ...{ id: idOf<MeetingId>(count), groupId: group.id, number: count, date },
    ...{ time: timeOfDay('17:00'), minutes: 120, venueId: group.venueId, room: group.room },
    ...{ status: { type: 'planned' }, ...fields },
  });
const dates = (meetings: readonly { readonly date: IsoDate }[]) => meetings.map(({ date }) => date);

describe('from the 2nd and 4th to the 1st and 3rd Saturday', () => {
  const becomes = with_({ ...secondAndFourthSaturday, nths: [1, 3] });
  const plans = [
    planned(1, isoDate('2026-11-28')),
    planned(2, isoDate('2026-12-12')),
    planned(3, isoDate('2026-12-26')),
  ];

  test('every planned meeting goes to the nearest free day, with its number', () => {
    const { moved, kept, unfitting, proposed } = scheduleChange(group, becomes, plans, [], today);
    expect(moved.map(({ after }) => [after.number, after.date])).toEqual([
      [1, '2026-12-05'],
      [2, '2026-12-19'],
      [3, '2027-01-02'],
    ]);
    expect([kept, unfitting, proposed]).toEqual([[], [], []]);
  });

  test('what is held, printed, called off or put elsewhere by hand stays', () => {
    const others = [
      planned(4, isoDate('2026-11-28'), { status: { type: 'held' } }),
      planned(5, isoDate('2026-12-12'), { sheetNumber: sheetNumberSchema.parse('S-0001') }),
      planned(6, isoDate('2026-12-26'), { status: { type: 'cancelled', reason: 'holiday' } }),
      planned(7, isoDate('2027-01-10')),
    ];
    const { moved, kept, printed, unfitting } = scheduleChange(group, becomes, others, [], today);
    expect([moved, unfitting]).toEqual([[], []]);
    expect(kept.map(({ number }) => number)).toEqual([5, 7]);
    // The one put elsewhere by hand stays by itself; the other only because of its paper.
    expect(printed.map(({ number }) => number)).toEqual([5]);
  });

  test('a printed meeting that is right as it is stays for no other reason', () => {
    const others = [planned(5, isoDate('2026-12-12'), { sheetNumber: sheetNumberSchema.parse('S-0001') })];
    const { kept, printed } = scheduleChange(group, group, others, [], today);
    expect([kept.length, printed]).toEqual([1, []]);
  });

  test('a day that is a holiday and is left out is nobody’s new day', () => {
    const holidays = [{ id: idOf<Holiday['id']>(1), date: isoDate('2026-12-05'), name: 'Office day' }];
    const skips = with_({ ...secondAndFourthSaturday, nths: [1, 3], onHolidays: 'skip' });
    const { moved } = scheduleChange(group, skips, plans.slice(0, 1), holidays, today);
    expect(dates(moved.map(({ after }) => after))).toEqual([]);
  });
});

test('a rule that ends leaves behind what no longer fits', () => {
  const ends = with_({ ...secondAndFourthSaturday, endsOn: isoDate('2026-11-30') });
  const plans = [planned(1, isoDate('2026-11-28')), planned(2, isoDate('2027-01-09'))];
  const { kept, unfitting, moved } = scheduleChange(group, ends, plans, [], today);
  expect([dates(kept), dates(unfitting), moved]).toEqual([['2026-11-28'], ['2027-01-09'], []]);
});

test('more days in the new rule are proposed as far as plans reach', () => {
  const everyWeek = with_({
    ...{ startsOn: isoDate('2026-01-01'), time: timeOfDay('17:00'), minutes: 120 },
    type: 'weekly',
    every: 1,
    weekday: 6,
  });
  const { kept, proposed } = scheduleChange(group, everyWeek, [planned(1, isoDate('2026-12-12'))], [], today);
  expect([dates(kept), proposed]).toEqual([['2026-12-12'], ['2026-11-28', '2026-12-05']]);
});

const weekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);
const rule: fc.Arbitrary<Schedule> = fc
  .record({
    ...{ weekday, every: fc.integer({ min: 1, max: 4 }), isWeekly: fc.boolean() },
    nths: fc.uniqueArray(fc.constantFrom(...nthChoices), { minLength: 1, maxLength: 3 }),
    time: fc.constantFrom('11:00', '17:00').map(timeOfDay),
    onHolidays: fc.constantFrom(...holidayRules),
    endsOn: fc.option(fc.constant(isoDate('2027-02-01')), { nil: undefined }),
  })
  .map(({ isWeekly, every, nths, ...common }) => {
    const both = { ...common, startsOn: isoDate('2026-01-01'), minutes: 90 };
    return isWeekly ? { ...both, type: 'weekly', every } : { ...both, type: 'nthWeekdays', nths };
  });

const statuses = ['planned', 'planned', 'planned', 'held', 'cancelled'] as const;
const meetingsOf = (schedule: Schedule, seeds: readonly number[]): Meeting[] =>
  meetingDates(schedule, addDays(today, -30), addDays(today, 120)).map((date, place) => {
    const type = statuses[(seeds[place % seeds.length] ?? 0) % statuses.length] ?? 'planned';
    const status = type === 'cancelled' ? { type, reason: 'other' as const } : { type };
    return planned(place + 1, date, { status, time: schedule.time });
  });

const elsewhere = idOf<VenueId>(901);

test('held meetings never change, none is lost or doubled, no day is taken twice, and the same again changes nothing', () => {
  const seeds = fc.array(fc.nat(4), { minLength: 3, maxLength: 9 });
  const holidays = fc.uniqueArray(fc.nat(120), { maxLength: 6 });
  fc.assert(
    fc.property(rule, rule, seeds, holidays, fc.boolean(), (was, becomes, states, days, isMoving) => {
      const before = with_(was);
      const after = { ...with_(becomes), ...(isMoving && { venueId: elsewhere }) };
      const list = days.map((day, place) => ({
        ...{ id: idOf<Holiday['id']>(place + 1), date: addDays(today, day), name: 'Holiday' },
      }));
      const meetings = meetingsOf(was, states);
      const change = scheduleChange(before, after, meetings, list, today);
      const movedById = new Map(change.moved.map((each) => [each.before.id, each.after]));
      const result = meetings.map((meeting) => movedById.get(meeting.id) ?? meeting);

      for (const [place, meeting] of meetings.entries())
        if (meeting.status.type !== 'planned') expect(result[place]).toBe(meeting);
      const seen = [...change.moved.map((each) => each.before), ...change.kept, ...change.unfitting];
      const ahead = meetings.filter(({ status, date }) => status.type === 'planned' && date >= today);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
      expect(seen.map(({ id }) => id).sort()).toEqual(ahead.map(({ id }) => id).sort());
      expect(new Set(dates(result)).size).toBe(result.length);
      for (const { before: one, after: other } of change.moved)
        expect(other).toEqual({ ...one, ...pick(other) });
      expect(change.proposed.filter((day) => dates(result).includes(day))).toEqual([]);

      expect(scheduleChange(before, after, result, list, today).moved).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** The only fields that a change of rule may touch. */
function pick({ date, time, minutes, venueId, room }: Meeting) {
  return { date, time, minutes, venueId, room };
}
