/** Who carries the coming meetings, and who should be asked to a refresher. */

import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import type { Completion } from '../../../../renderer/domain/readiness.ts';
import type { KnownCarriers, ThereOrNot } from '../../../../renderer/domain/standing.ts';
import { refreshersDue, teamNeeds } from '../../../../renderer/domain/teams.ts';
import { aMeeting, aMembership } from '../../../support/builders.ts';

const asha = createId<MemberId>();
const dilip = createId<MemberId>();
const days = { from: isoDate('2026-11-23'), through: isoDate('2026-12-07') };
const oriented = (on: string, validityMonths?: number): Completion => ({
  kind: 'orientation',
  completedOn: isoDate(on),
  validityMonths,
});
const meetingOn = (date: string, ...facilitatorIds: MemberId[]) =>
  aMeeting({ date: isoDate(date), facilitatorIds, status: { type: 'planned' } });

const known = (
  completions: KnownCarriers['completions'] = new Map(),
  membersById: ReadonlyMap<MemberId, ThereOrNot> = new Map(),
  keepsTrainings = true,
): KnownCarriers => ({ completions, membersById, keepsTrainings });

describe('a coming meeting needs a look', () => {
  test('where nobody is named to facilitate', () => {
    const meeting = meetingOn('2026-11-28');
    expect(teamNeeds([meeting], days, known())).toEqual([{ meeting, notReady: [] }]);
  });

  test('where somebody is not ready on that very day, though they are today', () => {
    const meeting = meetingOn('2026-12-05', asha, dilip);
    const completions = new Map([
      [asha, [oriented('2024-12-01', 24)]],
      [dilip, [oriented('2026-01-01')]],
    ]);
    expect(teamNeeds([meeting], days, known(completions))).toEqual([
      { meeting, notReady: [{ memberId: asha, standing: 'lapsed' }] },
    ]);
  });

  test('not where a refresher is only due', () => {
    const completions = new Map([[asha, [oriented('2024-12-20', 24)]]]);
    expect(teamNeeds([meetingOn('2026-11-28', asha)], days, known(completions))).toEqual([]);
  });

  test('where somebody is away, rests or has stepped back, also in an office that keeps no trainings', () => {
    const day = isoDate('2026-11-28');
    const meeting = meetingOn(day, asha, dilip);
    const standingsOf = (one: ThereOrNot, other: ThereOrNot) => {
      const membersById = new Map([
        [asha, one],
        [dilip, other],
      ]);
      return teamNeeds([meeting], days, known(new Map(), membersById, false)).flatMap(({ notReady }) =>
        notReady.map(({ standing }) => standing),
      );
    };
    expect(standingsOf({}, {})).toEqual([]);
    expect(standingsOf({ away: [{ from: day, through: day }] }, {})).toEqual(['absent']);
    expect(
      standingsOf({ path: [{ step: 'rest', on: day }] }, { path: [{ step: 'steppedBack', on: day }] }),
    ).toEqual(['resting', 'steppedBack']);
  });

  test('not when it was called off, was held, or is further away', () => {
    const meetings = [
      aMeeting({
        date: isoDate('2026-11-28'),
        facilitatorIds: [],
        status: { type: 'cancelled', reason: 'holiday' },
      }),
      aMeeting({ date: isoDate('2026-11-24'), facilitatorIds: [], status: { type: 'held' } }),
      meetingOn('2026-12-08'),
      meetingOn('2026-11-22'),
    ];
    expect(teamNeeds(meetings, days, known())).toEqual([]);
  });

  test('the earliest first', () => {
    const meetings = [meetingOn('2026-12-01'), meetingOn('2026-11-25'), meetingOn('2026-11-30')];
    expect(teamNeeds(meetings, days, known()).map(({ meeting }) => meeting.date)).toEqual([
      '2026-11-25',
      '2026-11-30',
      '2026-12-01',
    ]);
  });
});

describe('a refresher is due', () => {
  const today = isoDate('2026-11-23');
  const completions = new Map([
    [asha, [oriented('2024-12-20', 24)]],
    [dilip, [oriented('2024-06-01', 24)]],
  ]);
  const facilitates = (memberId: MemberId, leftOn?: string) =>
    aMembership({
      memberId,
      part: 'facilitator',
      joinedOn: isoDate('2024-01-01'),
      ...(leftOn === undefined ? {} : { leftOn: isoDate(leftOn) }),
    });

  test('for those who facilitate and whose time is over or nearly so, the longest over first, each once', () => {
    const memberships = [facilitates(asha), facilitates(dilip), facilitates(asha)];
    expect(refreshersDue(memberships, today, completions)).toEqual([
      { memberId: dilip, through: '2026-06-01' },
      { memberId: asha, through: '2026-12-20' },
    ]);
  });

  test('not for whoever has stepped back; whoever rests may want to be ready when they come back', () => {
    const due = (step: 'rest' | 'steppedBack') =>
      refreshersDue(
        [facilitates(asha)],
        today,
        completions,
        new Map([[asha, { path: [{ step, on: isoDate('2026-11-01') }] }]]),
      );
    expect(due('steppedBack')).toEqual([]);
    expect(due('rest')).toHaveLength(1);
  });

  test('not for somebody who facilitates no more, is a member only, or is ready for good', () => {
    const forGood = new Map([[asha, [oriented('2020-01-01')]]]);
    expect(refreshersDue([facilitates(dilip, '2026-01-01')], today, completions)).toEqual([]);
    expect(refreshersDue([{ ...facilitates(dilip), part: 'member' }], today, completions)).toEqual([]);
    expect(refreshersDue([facilitates(asha)], today, forGood)).toEqual([]);
  });
});
