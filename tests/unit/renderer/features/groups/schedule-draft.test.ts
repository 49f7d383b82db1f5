/** The rhythm of a group while it is typed. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import {
  draftOf,
  emptySchedule,
  nextDaysOf,
  readSchedule,
  rhythmOf,
  withRhythm,
} from '../../../../../renderer/features/groups/schedule-draft.ts';
import { aGroup, secondAndFourthSaturday } from '../../../../support/builders.ts';

const today = isoDate('2026-11-23');

describe('the rhythm of a group', () => {
  it('has no time until somebody types one', () => {
    const { schedule, problems } = readSchedule(emptySchedule(today));
    expect(schedule).toBeUndefined();
    expect([...problems]).toEqual([['time', 'problem.timeImpossible']]);
  });

  it('keeps hour, weekday and start when its kind changes', () => {
    const weekly = withRhythm(draftOf(secondAndFourthSaturday), 'everyNWeeks', today);
    expect(weekly).toEqual({
      type: 'weekly',
      every: 2,
      weekday: 6,
      startsOn: '2026-01-01',
      time: '17:00',
      minutes: 120,
    });
    expect(rhythmOf(weekly)).toBe('everyNWeeks');
    expect(rhythmOf(withRhythm(weekly, 'everyWeek', today))).toBe('everyWeek');
    expect(rhythmOf(withRhythm(weekly, 'nthWeekdays', today))).toBe('nthWeekdays');
  });

  it('says by field what is wrong with it', () => {
    const wrong = {
      ...withRhythm(emptySchedule(today), 'everyNWeeks', today),
      every: 13,
      minutes: Number.NaN,
      startsOn: '31/02',
    };
    expect(Object.fromEntries(readSchedule(wrong as never).problems)).toEqual({
      every: 'problem.everyImpossible',
      minutes: 'problem.minutesImpossible',
      startsOn: 'problem.dateImpossible',
      time: 'problem.timeImpossible',
    });
  });
});

describe('days chosen one by one', () => {
  it('keep the hour, and a rhythm made of them begins today', () => {
    const given = withRhythm(draftOf(secondAndFourthSaturday), 'givenDays', today);
    expect(given).toEqual({ type: 'givenDays', time: '17:00', minutes: 120, days: [''] });
    expect(Object.fromEntries(readSchedule(given).problems)).toEqual({
      'days.0': 'problem.dateMissing',
    });
    expect(withRhythm(given, 'everyWeek', today)).toMatchObject({ startsOn: today, weekday: 6 });
  });
});

describe('the next days of a group', () => {
  it('that meets on the 2nd and 4th Saturday are not every fourteen days', () => {
    expect(nextDaysOf(aGroup(), today, 4)).toEqual(['2026-11-28', '2026-12-12', '2026-12-26', '2027-01-09']);
    expect(nextDaysOf(aGroup(), isoDate('2027-01-10'), 2)).toEqual(['2027-01-23', '2027-02-13']);
  });

  it('end with the day on which it closes', () => {
    expect(nextDaysOf(aGroup({ closedOn: isoDate('2026-12-12') }), today, 4)).toEqual([
      '2026-11-28',
      '2026-12-12',
    ]);
  });
});
