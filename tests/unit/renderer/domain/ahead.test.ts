/** What the coming weeks ask for on the first screen: meetings in each other's way, and groups short of ready people. */

import { describe, expect, test } from 'vitest';
import { clashesAhead, groupsShortOfReady } from '../../../../renderer/domain/ahead.ts';
import { addDays, isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import type { Holiday } from '../../../../renderer/domain/holiday.ts';
import type { GroupId, MeetingId, MemberId } from '../../../../renderer/domain/ids.ts';
import type { Completion } from '../../../../renderer/domain/readiness.ts';
import type { PathStep } from '../../../../renderer/domain/path.ts';
import type { ThereOrNot } from '../../../../renderer/domain/standing.ts';
import { aGroup, aMeeting, aMembership, idOf } from '../../../support/builders.ts';

const today = isoDate('2026-11-22');
const days = { from: today, through: addDays(today, 14) };
const [one, other] = [1, 2].map((nth) => aGroup({ id: idOf<GroupId>(nth) })) as [
  ReturnType<typeof aGroup>,
  ReturnType<typeof aGroup>,
];
const planned = (nth: number, groupId: GroupId, time: string, fields: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({
    ...{ id: idOf<MeetingId>(nth), groupId, time: timeOfDay(time), date: addDays(today, 3) },
    ...{ status: { type: 'planned' }, facilitatorIds: [], room: 'Hall', ...fields },
  });
const said = (clashes: ReturnType<typeof clashesAhead>) =>
  clashes.map(({ meeting, clashes: its }) => [meeting.id, ...its.map(({ type }) => type)]);

describe('clashes of the coming two weeks', () => {
  test('are said once for two meetings, at the one that begins first', () => {
    const [first, second] = [planned(1, one.id, '17:00'), planned(2, other.id, '17:30')];
    const records = { meetings: [second, first], groups: [one, other], holidays: [] };
    expect(said(clashesAhead(days, records))).toEqual([[first.id, 'sameRoom']]);
  });

  test('are none of meetings that are called off, over, or farther away', () => {
    const meetings = [
      planned(1, one.id, '17:00'),
      planned(2, other.id, '17:00', { status: { type: 'cancelled', reason: 'other' } }),
      planned(3, one.id, '17:00', { date: addDays(today, 15) }),
      planned(4, other.id, '17:00', { date: addDays(today, 15) }),
      planned(5, one.id, '17:00', { date: addDays(today, -1) }),
      planned(6, other.id, '17:00', { date: addDays(today, -1) }),
    ];
    expect(clashesAhead(days, { meetings, groups: [one, other], holidays: [] })).toEqual([]);
  });

  test('know holidays, but not for a group that meets on them anyway', () => {
    const holidays = [{ id: idOf<Holiday['id']>(1), date: addDays(today, 3), name: 'Diwali' }];
    const meets = { ...other, schedule: { ...other.schedule, onHolidays: 'meet' as const } };
    const meetings = [planned(1, one.id, '10:00'), planned(2, other.id, '17:00')];
    expect(said(clashesAhead(days, { meetings, groups: [one, meets], holidays }))).toEqual([
      [meetings[0]?.id, 'holiday'],
    ]);
  });
});

describe('a group short of ready people', () => {
  const weeks = { from: today, through: addDays(today, 56) };
  const [asha, bharat, charu] = [1, 2, 3].map((nth) => idOf<MemberId>(nth)) as [MemberId, MemberId, MemberId];
  const carries = (memberId: MemberId, fields: Parameters<typeof aMembership>[0] = {}) =>
    aMembership({
      memberId,
      groupId: one.id,
      part: 'facilitator',
      joinedOn: isoDate('2026-01-01'),
      ...fields,
    });
  const oriented = (through: string): Completion[] => [
    { kind: 'orientation', completedOn: isoDate(`2025${through.slice(4)}`), validityMonths: 12 },
  ];
  const forGood: Completion[] = [{ kind: 'orientation', completedOn: isoDate('2024-01-01') }];
  const short = (memberships: ReturnType<typeof carries>[], completions: [MemberId, Completion[]][]) =>
    groupsShortOfReady(weeks, [one], memberships, new Map(completions)).map(({ readyNow, from }) => [
      readyNow,
      from,
    ]);

  test('is not one with two who are ready all the time', () => {
    expect(
      short(
        [carries(asha), carries(bharat, { part: 'coFacilitator' })],
        [
          [asha, forGood],
          [bharat, forGood],
        ],
      ),
    ).toEqual([]);
  });

  test('is short from the day after the last but one ceases to be ready, or leaves', () => {
    const both = [carries(asha), carries(bharat)];
    expect(
      short(both, [
        [asha, forGood],
        [bharat, oriented('2026-12-10')],
      ]),
    ).toEqual([[2, '2026-12-11']]);
    const leaving = [carries(asha), carries(bharat, { leftOn: isoDate('2026-12-01') })];
    expect(
      short(leaving, [
        [asha, forGood],
        [bharat, forGood],
      ]),
    ).toEqual([[2, '2026-12-02']]);
    expect(
      short(
        [...both, carries(charu)],
        [
          [asha, forGood],
          [bharat, oriented('2026-12-10')],
          [charu, forGood],
        ],
      ),
    ).toEqual([]);
  });

  test('is short today where nobody else is trained, and says how many are ready', () => {
    expect(
      short(
        [carries(asha), carries(bharat), carries(charu, { part: 'anchor' })],
        [
          [asha, forGood],
          [charu, forGood],
        ],
      ),
    ).toEqual([[1, today]]);
    expect(short([], [])).toEqual([[0, today]]);
  });

  test('counts nobody twice, and is not asked of a group that closes', () => {
    const twice = [carries(asha), carries(asha, { part: 'coFacilitator' })];
    expect(short(twice, [[asha, forGood]])).toEqual([[1, today]]);
    const closing = { ...one, closedOn: addDays(today, 10) };
    expect(groupsShortOfReady(weeks, [closing], [], new Map())).toEqual([]);
  });

  test('knows who is away or rests for a while, on the days on which the group meets and on no others', () => {
    const both = [carries(asha), carries(bharat)];
    const ready = new Map([asha, bharat].map((id) => [id, forGood] as const));
    const shortWith = (member: ThereOrNot, meetings = [] as ReturnType<typeof planned>[]) =>
      groupsShortOfReady(weeks, [one], both, ready, {
        ...{ membersById: new Map([[bharat, member]]), meetings, holidays: [] },
      }).map(({ readyNow, from, gap }) => [readyNow, from, gap === undefined ? 'lasting' : gap.meeting?.id]);
    const span = (from: string, through: string) => [{ from: isoDate(from), through: isoDate(through) }];
    // The group meets on the second and the fourth Saturday.
    expect(shortWith({ away: span('2026-12-13', '2026-12-25') })).toEqual([]);
    expect(shortWith({ away: span('2026-12-12', '2026-12-12') })).toEqual([[2, '2026-12-12', undefined]]);
    expect(shortWith({ path: [{ step: 'rest', on: today, through: isoDate('2026-11-30') }] })).toEqual([
      [1, '2026-11-28', undefined],
    ]);
    const extra = planned(9, one.id, '17:00', { date: isoDate('2026-12-16') });
    expect(shortWith({ away: span('2026-12-13', '2026-12-25') }, [extra])).toEqual([
      [2, '2026-12-16', extra.id],
    ]);
    const off = planned(9, one.id, '17:00', {
      ...{ date: isoDate('2026-12-12'), status: { type: 'cancelled', reason: 'other' } },
    });
    expect(shortWith({ away: span('2026-12-12', '2026-12-12') }, [off])).toEqual([]);
  });

  test('is short for good from the day on which somebody steps back or rests without an end', () => {
    const both = [carries(asha), carries(bharat)];
    const ready = new Map([asha, bharat].map((id) => [id, forGood] as const));
    const shortWith = (path: PathStep[]) =>
      groupsShortOfReady(weeks, [one], both, ready, {
        ...{ membersById: new Map([[bharat, { path }]]), meetings: [], holidays: [] },
      }).map(({ from, gap }) => [from, gap]);
    expect(shortWith([{ step: 'steppedBack', on: isoDate('2026-12-01') }])).toEqual([
      ['2026-12-01', undefined],
    ]);
    expect(shortWith([{ step: 'rest', on: isoDate('2026-11-01') }])).toEqual([[today, undefined]]);
    expect(
      shortWith([
        { step: 'steppedBack', on: isoDate('2026-10-01') },
        { step: 'cameBack', on: isoDate('2026-11-01') },
      ]),
    ).toEqual([]);
  });
});
