/** Dates, times, sizes and the rhythm of a group, as the desk says them. */

import { describe, expect, it } from 'vitest';
import { createWords } from '../../../../renderer/words/say.ts';

const en = createWords('en');
const mr = createWords('mr');
const hi = createWords('hi');

describe('a date', () => {
  it('is said with the day before the month and Latin digits in every language', () => {
    expect(en.sayDate('2026-11-22', 'full')).toBe('Sunday, 22 November 2026');
    expect(mr.sayDate('2026-11-22', 'full')).toMatch(/^रविवार, 22 नोव्हेंबर,? 2026$/);
    expect(hi.sayDate('2026-11-22', 'full')).toMatch(/^रविवार, 22 नवंबर,? 2026$/);
    expect(mr.sayDate('2026-11-22', 'numeric')).toBe('22/11/2026');
  });

  it('that is none is said as it stands', () => {
    expect(en.sayDate('soon')).toBe('soon');
  });

  it('has its weekday: Monday is the first', () => {
    expect([1, 6, 7].map((day) => en.sayWeekday(day))).toEqual(['Monday', 'Saturday', 'Sunday']);
    expect(mr.sayWeekday(6)).toBe('शनिवार');
  });
});

describe('a time', () => {
  it.each([
    ['00:15', '12:15 am', 'रात्री 12:15', 'रात 12:15'],
    ['11:00', '11:00 am', 'सकाळी 11:00', 'सुबह 11:00'],
    ['12:30', '12:30 pm', 'दुपारी 12:30', 'दोपहर 12:30'],
    ['17:30', '5:30 pm', 'संध्याकाळी 5:30', 'शाम 5:30'],
    ['21:00', '9:00 pm', 'रात्री 9:00', 'रात 9:00'],
  ])('%s is said with its part of the day', (time, english, marathi, hindi) => {
    expect([en, mr, hi].map((words) => words.sayTime(time))).toEqual([english, marathi, hindi]);
  });

  it('that is none is said as it stands', () => {
    expect(en.sayTime('25:00')).toBe('25:00');
  });
});

describe('the rhythm of a group', () => {
  const saturdays = { type: 'nthWeekdays', weekday: 6, nths: [4, 2], time: '11:00', minutes: 90 } as const;

  it('names the weeks of the month in their order', () => {
    expect(en.saySchedule(saturdays)).toBe('2nd and 4th Saturday of the month, 11:00 am, for 90 minutes');
    expect(mr.saySchedule(saturdays)).toBe('दर महिन्याच्या दुसऱ्या आणि चौथ्या शनिवारी, सकाळी 11:00, 90 मिनिटे');
    expect(hi.saySchedule(saturdays)).toBe('हर महीने के दूसरे और चौथे शनिवार को, सुबह 11:00, 90 मिनट');
  });

  it('never says "every second Tuesday", which is also the second one of the month', () => {
    const fortnightly = { type: 'weekly', every: 2, weekday: 2, time: '17:30', minutes: 60 } as const;
    expect(en.saySchedule(fortnightly)).toBe('Every 2 weeks on Tuesday, 5:30 pm, for 60 minutes');
    expect(mr.saySchedule(fortnightly)).toContain('दर 2 आठवड्यांनी मंगळवारी');
    expect(hi.saySchedule({ ...fortnightly, every: 1 })).toContain('हर मंगलवार,');
  });

  it('puts the last week of the month last', () => {
    expect(en.saySchedule({ ...saturdays, nths: [-1, 1] })).toContain('1st and last Saturday');
  });

  it('says several weekdays in one breath, those of the same weeks together', () => {
    const also = [{ weekday: 7, nths: [-1] }];
    expect(en.sayMeetingDays({ ...saturdays, also })).toBe(
      '2nd and 4th Saturday and last Sunday of the month',
    );
    expect(mr.sayMeetingDays({ ...saturdays, also })).toBe(
      'दर महिन्याच्या दुसऱ्या आणि चौथ्या शनिवारी आणि शेवटच्या रविवारी',
    );
    expect(hi.sayMeetingDays({ ...saturdays, also })).toBe('हर महीने के दूसरे और चौथे शनिवार और आख़िरी रविवार को');
    const both = [{ weekday: 7, nths: [2, 4] }];
    expect(mr.sayMeetingDays({ ...saturdays, also: both })).toBe(
      'दर महिन्याच्या दुसऱ्या आणि चौथ्या शनिवारी आणि रविवारी',
    );
  });

  it('names chosen days while they are few, and counts them when they are many', () => {
    const given = { type: 'givenDays', time: '11:00', minutes: 90 } as const;
    const two = { ...given, days: ['2026-06-20', '2026-03-14'] };
    expect(en.saySchedule(two)).toBe('On 14 Mar 2026 and 20 Jun 2026, 11:00 am, for 90 minutes');
    expect(mr.sayMeetingDays(two)).toBe('14 मार्च 2026 आणि 20 जून 2026 रोजी');
    const many = { ...given, days: [1, 2, 3, 4, 5].map((month) => `2026-0${month}-10`) };
    expect(en.sayMeetingDays(many)).toBe('On 5 chosen days between 10 Jan 2026 and 10 May 2026');
    expect(hi.sayMeetingDays(many)).toBe('10 जनवरी 2026 से 10 मई 2026 के बीच चुने हुए 5 दिनों को');
  });

  it('tells of its end and its pauses, and with today of what still lies ahead', () => {
    const bounded = {
      ...saturdays,
      startsOn: '2026-02-01',
      endsOn: '2027-05-31',
      pauses: [
        { from: '2027-04-10', through: '2027-05-08' },
        { from: '2026-04-15', through: '2026-06-10' },
      ],
    };
    const today = '2026-11-23';
    expect(en.saySchedule(bounded, today)).toBe(
      '2nd and 4th Saturday of the month, 11:00 am, for 90 minutes, until 31 May 2027; no meetings from 10 Apr 2027 to 8 May 2027',
    );
    expect(mr.saySchedule(bounded, today)).toContain(
      '31 मे 2027 पर्यंत; 10 एप्रिल 2027 ते 8 मे 2027 या काळात बैठका नसतात',
    );
    expect(hi.saySchedule(bounded, today)).toContain(
      '31 मई 2027 तक; 10 अप्रैल 2027 से 8 मई 2027 तक बैठकें नहीं होतीं',
    );
    expect(en.saySchedule(bounded)).toContain('from 15 Apr 2026 to 10 Jun 2026 and from 10 Apr 2027');
    expect(en.saySchedule(bounded, '2026-01-01')).toContain('from 1 Feb 2026 until 31 May 2027');
  });
});

it('sizes of files are said to two figures', () => {
  expect([0, 900, 1536, 48_000_000].map(en.sayBytes)).toEqual(['0 B', '900 B', '1.5 KB', '46 MB']);
});

it('a problem of a schema is said in words, an unknown one too, and none is none', () => {
  expect(en.sayProblem('problem.nameMissing')).toBe('Write a name here');
  expect(en.sayProblem('Expected string')).toBe(en.say('problem.notUnderstood'));
  expect(en.sayProblem(undefined)).toBeUndefined();
});

it('an instant is said by the clock of this computer', () => {
  const instant = new Date(2026, 10, 22, 21, 40).toISOString();
  expect(en.sayInstant(instant)).toBe('22 Nov 2026, 9:40 pm');
});

describe('digits, where the office chose Devanagari ones,', () => {
  const chosen = createWords('mr', 'devanagari');

  it('write numbers, days and times in Marathi and Hindi', () => {
    expect(chosen.sayNumber(123456)).toBe('१,२३,४५६');
    expect(chosen.sayBytes(1536)).toBe('१.५ KB');
    expect(chosen.sayDate('2026-11-22', 'numeric')).toBe('२२/११/२०२६');
    expect(chosen.sayDate('2026-11-22', 'full')).toBe('रविवार, २२ नोव्हेंबर २०२६');
    expect(chosen.sayTime('17:30')).toBe('संध्याकाळी ५:३०');
    expect(createWords('hi', 'devanagari').sayTime('17:30')).toBe('शाम ५:३०');
  });

  it('write the numbers in a sentence, counted or only told', () => {
    expect(chosen.say('ui.formProblems', { count: 12 })).toContain(' १२ ');
    expect(chosen.say('settings.helplineOf', { number: 3 })).toBe('हेल्पलाइन ३');
    const weekly = { type: 'weekly', every: 2, weekday: 6, time: '17:00', minutes: 90 } as const;
    expect(chosen.saySchedule(weekly)).toBe('दर २ आठवड्यांनी शनिवारी, संध्याकाळी ५:००, ९० मिनिटे');
  });

  it('leave the numbers of sheets and members as they are typed, and English as it is', () => {
    expect(chosen.say('settings.saved', { what: 'M-0042' })).toContain('M-0042');
    expect(createWords('en', 'devanagari').sayDate('2026-11-22', 'numeric')).toBe('22/11/2026');
    expect(createWords('en', 'devanagari').locale).toBe('en-IN');
  });
});
