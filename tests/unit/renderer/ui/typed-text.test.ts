/** How typed dates, times and numbers are read. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readTypedDate,
  readTypedNumber,
  readTypedTime,
  writtenDate,
} from '../../../../renderer/ui/typed-text.ts';

describe('a typed date', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['1-2-26', '2026-02-01'],
    ['22.11.2026', '2026-11-22'],
    [' 22 11 2026 ', '2026-11-22'],
    ['22 / 11 / 2026', '2026-11-22'],
    ['22112026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['२२/११/२०२६', '2026-11-22'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is understood with the day first', (typed, date) => {
    expect(readTypedDate(typed)).toBe(date);
  });

  it.each([
    '',
    '31/2/2026',
    '29/2/2026',
    '0/1/2026',
    '1/13/2026',
    '11/2026',
    'tomorrow',
    '1/1/1899',
    '1/1/0000',
  ])('"%s" is no day of the calendar', (typed) => {
    expect(readTypedDate(typed)).toBeNull();
  });

  it('is written with the day first and read back as the same day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readTypedDate(writtenDate(iso))).toBe(iso);
      }),
    );
  });
});

describe('a typed time', () => {
  it.each([
    ['11', '11:00'],
    ['11.30', '11:30'],
    ['1130', '11:30'],
    ['5 pm', '17:00'],
    ['5:30PM', '17:30'],
    ['12 am', '00:00'],
    ['12.15 p.m.', '12:15'],
    ['१७:३०', '17:30'],
  ])('%s is understood', (typed, time) => {
    expect(readTypedTime(typed)).toBe(time);
  });

  it.each(['', '24:00', '11:60', '13 pm', 'noon'])('"%s" is no time of the day', (typed) => {
    expect(readTypedTime(typed)).toBeNull();
  });
});

describe('a typed number', () => {
  it('may have commas, decimals and Devanagari digits', () => {
    expect(['1,00,000', '1.5', '१४', '-3'].map(readTypedNumber)).toEqual([100_000, 1.5, 14, -3]);
  });

  it('is nothing when the field is empty, and no number when it is words', () => {
    expect(readTypedNumber('  ')).toBeUndefined();
    expect(readTypedNumber('many')).toBeNaN();
  });
});
