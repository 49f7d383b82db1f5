/** The groups of the made-up office, the half year of their registers, and the two weeks before them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isoDate,
  type IsoDate,
  weekdayOf,
} from '../../../../../renderer/domain/calendar.ts';
import { makeUpOffice, type MadeUpOffice } from '../../../../../renderer/domain/made-up/made-up-office.ts';
import { takesPlace } from '../../../../../renderer/domain/meeting.ts';
import { isBelonging } from '../../../../../renderer/domain/membership.ts';
import { compareMembers } from '../../../../../renderer/domain/names.ts';
import { otherOfPair } from '../../../../../renderer/domain/pair.ts';
import { isWaitingForItsSheet, registerTotals } from '../../../../../renderer/domain/register.ts';
import { meetingDates, weekdaysOf } from '../../../../../renderer/domain/schedule-days.ts';
import { madeUpOfficesOfManyDays, madeUpPeople } from '../../../../support/made-up-people.ts';

const offices = madeUpOfficesOfManyDays();
const groupsMeet = (office: MadeUpOffice, date: IsoDate) =>
  office.meetings.filter((meeting) => meeting.date === date && takesPlace(meeting).ok);

test('four caregiver groups meet at four venues, and one of lived experience is the pair of one of them', () => {
  for (const { groups, venues, pairs } of offices) {
    const caregivers = groups.filter(({ kind }) => kind === 'caregivers');
    expect(caregivers).toHaveLength(4);
    expect(new Set(caregivers.map(({ venueId }) => venueId))).toEqual(new Set(venues.map(({ id }) => id)));
    const [lived] = groups.filter(({ kind }) => kind === 'livedExperience');
    const other = lived && groups.find(({ id }) => id === otherOfPair(lived.id, pairs));
    expect(other?.kind).toBe('caregivers');
    expect(other?.schedule).toEqual(lived?.schedule);
    expect(other?.venueId).toBe(lived?.venueId);
    expect(other?.room).not.toBe(lived?.room);
    expect(new Set(groups.map(({ discreetName }) => discreetName.latin)).size).toBe(groups.length);
  }
});

test('every pair of a large office shares its hour and its venue, in two rooms', () => {
  const { groups, pairs } = madeUpPeople(2000);
  const groupById = new Map(groups.map((group) => [group.id, group]));
  expect(pairs.length).toBeGreaterThan(8);
  for (const { groupIds } of pairs) {
    const [one, other] = groupIds.map((id) => groupById.get(id));
    expect([one?.kind, other?.kind]).toEqual(['caregivers', 'livedExperience']);
    expect(one?.schedule).toEqual(other?.schedule);
    expect(one?.venueId).toBe(other?.venueId);
    expect(one?.room).not.toBe(other?.room);
  }
});

test('they meet weekly, fortnightly, and on the 2nd and 4th Saturday', () => {
  for (const { groups } of offices) {
    const rhythms = groups.map(({ schedule }) =>
      schedule.type === 'weekly'
        ? schedule.every
        : schedule.type === 'nthWeekdays' && `${schedule.nths.join()} of ${schedule.weekday}`,
    );
    expect(new Set(rhythms)).toEqual(new Set([1, 2, '2,4 of 6']));
  }
});

test('whatever day it is, there is a meeting today, another this week, one in each of two weeks, and a sheet to be typed', () => {
  const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(isoDate('2022-01-01'), days));
  fc.assert(
    fc.property(anyDay, fc.nat(), (today, seed) => {
      const office = makeUpOffice({ members: 10, seed, today });
      expect(groupsMeet(office, today).length).toBeGreaterThan(0);
      const ahead = office.meetings.filter((meeting) => takesPlace(meeting).ok && meeting.date > today);
      const inWeek = ahead.filter(({ date }) => date <= addDays(today, 7));
      expect(inWeek.length).toBeGreaterThan(0);
      expect(ahead.length).toBeGreaterThan(inWeek.length);
      const isWaiting = ({ date }: { date: IsoDate }) => date < today;
      const waiting = office.meetings.filter((meeting) => isWaitingForItsSheet(meeting, today));
      expect(waiting.filter(isWaiting).length).toBeGreaterThan(0);
      expect(waiting.every(({ date }) => date >= addDays(today, -7))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a group meets on the days of its rhythm, once a day, from half a year ago to two weeks ahead, counting its meetings', () => {
  for (const { groups, meetings, today } of offices) {
    for (const { id, schedule } of groups) {
      const ofGroup = meetings.filter(({ groupId }) => groupId === id);
      const dates = meetingDates(schedule, addDays(today, -182), addDays(today, 14));
      expect(ofGroup.map(({ date }) => date)).toEqual(dates);
      expect(ofGroup.map(({ number }) => number)).toEqual(dates.map((_, place) => place + 1));
    }
  }
});

test('nothing of the future is held, and every sheet was typed within a week, not tomorrow', () => {
  for (const { meetings, today } of offices) {
    for (const { date, status, register, sheetNumber } of meetings) {
      if (date >= today) expect(['planned', 'cancelled']).toContain(status.type);
      if (status.type === 'held') {
        const { typedOn = addDays(today, 99) } = register;
        expect(typedOn > date && typedOn <= today && daysBetween(date, typedOn) <= 7).toBe(true);
        expect(sheetNumber).toBeDefined();
      } else {
        expect(register.typedOn).toBeUndefined();
        expect(register.lines.every(({ mark }) => mark === 'notRecorded')).toBe(true);
      }
    }
    expect(new Set(meetings.map(({ status }) => status.type))).toEqual(
      new Set(['planned', 'held', 'cancelled', 'didNotHappen']),
    );
  }
});

describe('the office closes', () => {
  test('on the holidays of its own list, of which some have passed and some are to come', () => {
    for (const { holidays, meetings, today } of offices) {
      const days = holidays.map(({ date }) => date);
      expect(new Set(days).size).toBe(days.length);
      expect(days).toEqual([...days].sort());
      for (const day of ['01-26', '05-01', '08-15', '10-02', '12-25'])
        expect(days.filter((date) => date.endsWith(day) && date > today).length).toBeLessThanOrEqual(1);
      expect(days.filter((date) => date >= today).length).toBeGreaterThanOrEqual(5);
      expect(days.some((date) => date < today && date > addDays(today, -182))).toBe(true);
      const onThem = meetings.filter(({ date }) => days.includes(date) && date !== today);
      expect(onThem.length).toBeGreaterThan(0);
      for (const { status } of onThem) expect(status).toEqual({ type: 'cancelled', reason: 'holiday' });
    }
  });

  test('for the rain of one day, in the monsoon where the half year has one', () => {
    for (const { meetings, today } of offices) {
      const rained = meetings.filter(
        ({ status }) => status.type === 'didNotHappen' && status.reason === 'weather',
      );
      expect(new Set(rained.map(({ date }) => date)).size).toBe(1);
      const month = Number(rained[0]?.date.slice(5, 7));
      const sinceMonsoon = (Number(today.slice(5, 7)) - 9 + 12) % 12;
      if (sinceMonsoon <= 5 || sinceMonsoon >= 10) expect(month >= 6 && month <= 9).toBe(true);
    }
  });
});

test('once the two rooms of the pair sat together: both meetings name each other, and each has its own register', () => {
  for (const { meetings, pairs } of offices) {
    const joint = meetings.filter(({ jointWith }) => jointWith !== undefined);
    expect(joint.map(({ groupId }) => groupId).sort()).toEqual([...(pairs[0]?.groupIds ?? [])].sort());
    const [one, other] = joint;
    expect([one?.jointWith, other?.jointWith]).toEqual([other?.id, one?.id]);
    expect(one?.date).toBe(other?.date);
    expect(joint.every(({ status, register }) => status.type === 'held' && register.visitors > 0)).toBe(true);
    const here = new Set(one?.register.lines.map(({ memberId }) => memberId));
    expect(other?.register.lines.some(({ memberId }) => here.has(memberId))).toBe(false);
  }
});

describe('a register', () => {
  test('has those who belong on that day and nobody else, in the order of the sheet, with the facilitators of that day', () => {
    for (const { members, memberships, meetings } of offices) {
      const memberById = new Map(members.map((member) => [member.id, member]));
      for (const { groupId, date, register, facilitatorIds } of meetings) {
        const belonging = memberships.filter(
          (membership) => membership.groupId === groupId && isBelonging(membership, date),
        );
        const lines = register.lines.map(({ memberId }) => memberId);
        const named = belonging.filter(
          ({ memberId }) => memberById.get(memberId)?.registerAs !== 'countedOnly',
        );
        expect([...lines].sort()).toEqual(named.map(({ memberId }) => memberId).sort());
        const sorted = lines.flatMap((id) => memberById.get(id) ?? []).sort(compareMembers);
        expect(lines).toEqual(sorted.map(({ id }) => id));
        for (const member of sorted)
          expect((member.joinedOn ?? '') <= date && date <= (member.leftOn ?? date)).toBe(true);
        const leading = belonging.filter(({ part }) => part === 'facilitator' || part === 'coFacilitator');
        expect([...facilitatorIds].sort()).toEqual(leading.map(({ memberId }) => memberId).sort());
      }
    }
  });

  test('is of people: most regular, some rarely there, some who always send word, newcomers who came once or stayed', () => {
    for (const { memberships, meetings, today } of offices) {
      const held = meetings.filter(({ status }) => status.type === 'held');
      const characters = memberships.map(({ memberId, joinedOn }) => {
        const marks = held.flatMap(({ register }) =>
          register.lines.filter((line) => line.memberId === memberId).map(({ mark }) => mark),
        );
        const share = (mark: string) => marks.filter((each) => each === mark).length / marks.length;
        return { count: marks.length, share, isNew: joinedOn > addDays(today, -182) };
      });
      const often = characters.filter(({ count }) => count >= 5);
      const some = (is: (each: (typeof often)[number]) => boolean) => often.filter(is).length;
      expect(some(({ share }) => share('present') > 0.7) / often.length).toBeGreaterThan(0.4);
      expect(some(({ share }) => share('present') < 0.5)).toBeGreaterThan(4);
      expect(some(({ share }) => share('sentWord') > 0.25)).toBeGreaterThan(4);
      const newcomers = characters.filter(({ isNew, count }) => isNew && count >= 3);
      expect(newcomers.some(({ share, count }) => share('present') * count < 3)).toBe(true);
      expect(newcomers.some(({ share }) => share('present') > 0.6)).toBe(true);
    }
  });

  test('sometimes has visitors, and a headcount that differs by one and no more', () => {
    for (const { meetings } of offices) {
      const held = meetings.filter(({ status }) => status.type === 'held').map(({ register }) => register);
      expect(held.filter(({ visitors }) => visitors > 0).length).toBeGreaterThan(3);
      expect(held.some(({ headcount }) => headcount === undefined)).toBe(true);
      expect(held.filter(({ headcount }) => headcount !== undefined).length).toBeGreaterThan(held.length / 2);
      const otherwise = held.map(registerTotals).filter(({ isCountedOtherwise }) => isCountedOtherwise);
      for (const { inTheRoom, present, counted, visitors } of otherwise)
        expect(Math.abs(inTheRoom - present - counted - visitors)).toBe(1);
    }
    const counted = offices.flatMap(({ meetings }) =>
      meetings.map(({ register }) => registerTotals(register)),
    );
    expect(counted.filter(({ isCountedOtherwise }) => isCountedOtherwise).length).toBeGreaterThan(20);
  });
});

test('the weekly group has its meeting on the weekday of today', () => {
  for (const { groups, today } of offices) {
    const weekly = groups.filter(({ schedule }) => schedule.type === 'weekly' && schedule.every === 1);
    expect(weekly.flatMap(({ schedule }) => weekdaysOf(schedule))).toEqual([weekdayOf(today)]);
  }
});
