/** The calendar: its weeks, what stands on a day, and what is in the way there. */

import { describe, expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../../renderer/domain/calendar.ts';
import type { Holiday } from '../../../../../renderer/domain/holiday.ts';
import type { GroupId, MeetingId, VenueId } from '../../../../../renderer/domain/ids.ts';
import type { Meeting } from '../../../../../renderer/domain/meeting.ts';
import {
  calendarDays,
  turned,
  weeksInView,
} from '../../../../../renderer/features/meetings/calendar-days.ts';
import { aGroup, aMeeting, aVenue, idOf } from '../../../../support/builders.ts';

const today = isoDate('2026-11-23');
const saturday = isoDate('2026-11-28');
const group = aGroup();
const holiday: Holiday = { id: idOf<Holiday['id']>(1), date: isoDate('2026-12-12'), name: 'Office day' };
const records = { meetings: [], groups: [group], venues: [aVenue()], holidays: [holiday] };
const december = weeksInView('month', isoDate('2026-12-31')).flat();

describe('the weeks in view', () => {
  test('are one from Monday to Sunday, or all that hold a day of the month', () => {
    expect(weeksInView('week', saturday)).toEqual([
      [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`),
    ]);
    expect([december.length, december[0], december.at(-1)]).toEqual([35, '2026-11-30', '2027-01-03']);
    expect(weeksInView('month', isoDate('2027-02-10'))).toHaveLength(4);
    expect(weeksInView('month', isoDate('2027-05-31'))).toHaveLength(6);
  });

  test('turn by a week or a month, and the 31st becomes the last day there is', () => {
    expect(turned('week', saturday, 1)).toBe('2026-12-05');
    expect(turned('month', isoDate('2027-01-31'), 1)).toBe('2027-02-28');
  });
});

describe('a day', () => {
  const onDay = (date: string, meetings: readonly Meeting[], venueId?: VenueId, groups = [group]) =>
    calendarDays({ ...records, groups, meetings }, december, venueId, today).find((day) => day.date === date);

  test('that the rhythm proposes is shown as such until a meeting stands on it, called off or not', () => {
    expect(onDay('2026-12-26', [])?.proposed).toEqual([group]);
    const off = aMeeting({ date: isoDate('2026-12-26'), status: { type: 'cancelled', reason: 'weather' } });
    expect(onDay('2026-12-26', [off])).toMatchObject({ proposed: [], meetings: [{ meeting: off, group }] });
    expect(onDay('2026-12-19', [])?.proposed).toEqual([]);
  });

  test('before today proposes nothing', () => {
    const days = calendarDays(records, weeksInView('month', saturday).flat(), undefined, today);
    expect(days.filter(({ proposed }) => proposed.length > 0).map(({ date }) => date)).toEqual([saturday]);
  });

  test('that is a holiday needs a look, unless the group meets anyway or the meeting is over', () => {
    const planned = aMeeting({ date: holiday.date, status: { type: 'planned' } });
    expect(onDay(holiday.date, [planned])).toMatchObject({ clashing: 1, holidays: ['Office day'] });
    const anyway = { ...group, schedule: { ...group.schedule, onHolidays: 'meet' as const } };
    expect(onDay(holiday.date, [planned], undefined, [anyway])?.clashing).toBe(0);
    expect(onDay(holiday.date, [{ ...planned, status: { type: 'held' } }])?.clashing).toBe(0);
  });

  test('of one venue leaves the others out, in the order of the clock', () => {
    const date = isoDate('2026-12-05');
    const at = (count: number, time: string, venue: number) =>
      aMeeting({
        ...{ id: idOf<MeetingId>(count), groupId: idOf<GroupId>(810 + count), date, time: timeOfDay(time) },
        ...{ venueId: idOf<VenueId>(venue), status: { type: 'planned' } },
      });
    const meetings = [at(1, '17:00', 900), at(2, '11:00', 900), at(3, '09:00', 901)];
    const numbers = onDay(date, meetings, idOf<VenueId>(900))?.meetings.map(({ meeting }) => meeting.time);
    expect(numbers).toEqual(['11:00', '17:00']);
  });
});
