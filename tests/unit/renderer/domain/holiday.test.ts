/** The office's list of holidays. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import {
  fixedHolidaysMissing,
  type Holiday,
  holidayOnList,
  holidaysOfYear,
} from '../../../../renderer/domain/holiday.ts';
import { idOf } from '../../../support/builders.ts';

function aHoliday(count: number, date: string, name: string): Holiday {
  return { id: idOf<Holiday['id']>(count), date: isoDate(date), name };
}

const diwali = aHoliday(1, '2026-11-08', 'Diwali');
const christmas = aHoliday(2, '2026-12-25', 'Nataal');

describe('the list of holidays', () => {
  it('holds a day once, and says what it is called there', () => {
    const other = aHoliday(3, '2026-11-08', 'Lakshmi Pujan');
    expect(holidayOnList(other, [diwali])).toEqual({
      ok: false,
      error: { type: 'DayTaken', name: 'Diwali' },
    });
    expect(holidayOnList(other, [christmas])).toEqual({ ok: true, value: other });
  });

  it('lets a day have another name', () => {
    const renamed = { ...diwali, name: 'Lakshmi Pujan' };
    expect(holidayOnList(renamed, [diwali, christmas])).toEqual({ ok: true, value: renamed });
  });

  it('is read year by year, in the order of the calendar', () => {
    const next = aHoliday(3, '2027-01-01', 'New Year');
    expect(holidaysOfYear([christmas, next, diwali], 2026)).toEqual([diwali, christmas]);
    expect(holidaysOfYear([christmas, next, diwali], 2025)).toEqual([]);
  });
});

describe('the fixed days of a year', () => {
  it('are the three national ones, Maharashtra Day and Christmas', () => {
    expect(fixedHolidaysMissing([], 2027).map(({ date }) => date)).toEqual([
      '2027-01-26',
      '2027-05-01',
      '2027-08-15',
      '2027-10-02',
      '2027-12-25',
    ]);
  });

  it('that the list holds already, under whatever name, are not added again', () => {
    const days = fixedHolidaysMissing([christmas, diwali], 2026).map(({ day }) => day);
    expect(days).toEqual(['republicDay', 'maharashtraDay', 'independenceDay', 'gandhiJayanti']);
    expect(fixedHolidaysMissing([christmas], 2027)).toHaveLength(5);
  });
});
