/** Who could carry a meeting, and who might rest. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import { suggestSwaps, type CarryingFacts } from '../../../../renderer/domain/carrying.ts';
import type { GroupId, MeetingId, MemberId } from '../../../../renderer/domain/ids.ts';
import { isAwayOn } from '../../../../renderer/domain/standing.ts';
import { aMeeting, aMember, aMembership, idOf } from '../../../support/builders.ts';

const groupId = idOf<GroupId>(1);
const theDay = isoDate('2026-11-28');
const [asha, bharat, charu] = [1, 2, 3].map((nth) => aMember({ id: idOf<MemberId>(nth) }));
if (asha === undefined || bharat === undefined || charu === undefined) throw new Error('Three people.');

function carriedBy(weeksBefore: number, ...who: { readonly id: MemberId }[]) {
  return aMeeting({
    ...{ id: idOf<MeetingId>(weeksBefore + 1), groupId, date: addDays(theDay, -7 * weeksBefore) },
    status: { type: weeksBefore === 0 ? 'planned' : 'held' },
    facilitatorIds: who.map(({ id }) => id),
  });
}

const team = [asha, bharat, charu];
const facts = (fields: Partial<CarryingFacts> = {}): CarryingFacts => ({
  meeting: carriedBy(0, asha),
  meetings: [],
  members: team,
  memberships: team.map(({ id }) =>
    aMembership({ memberId: id, groupId, part: 'facilitator', joinedOn: isoDate('2026-01-01') }),
  ),
  completions: new Map(),
  keepsTrainings: false,
  ...fields,
});

const said = (swaps: ReturnType<typeof suggestSwaps>) =>
  swaps.map(({ out, why, in: standIn }) => [out.memberId, why, standIn.memberId]);

describe('a swap', () => {
  test('is suggested for nobody who is there, ready and not tired', () => {
    expect(suggestSwaps(facts())).toEqual([]);
    expect(suggestSwaps(facts({ meetings: [carriedBy(1, asha), carriedBy(2, asha)] }))).toEqual([]);
  });

  test('lets whoever carried four in a row rest, by the one who carried least lately', () => {
    const meetings = [carriedBy(1, asha), carriedBy(2, asha, bharat), carriedBy(3, asha)];
    expect(said(suggestSwaps(facts({ meetings })))).toEqual([[asha.id, 'rest', charu.id]]);
    // A meeting in between that they did not carry is a rest.
    expect(suggestSwaps(facts({ meetings: [carriedBy(1, asha), carriedBy(2), carriedBy(3, asha)] }))).toEqual(
      [],
    );
  });

  test('stands in for whoever is away, and never by somebody who is away, too', () => {
    const away = [{ from: theDay, through: addDays(theDay, 3) }];
    const members = [{ ...asha, away }, { ...bharat, away }, charu];
    expect(said(suggestSwaps(facts({ members })))).toEqual([[asha.id, 'away', charu.id]]);
    expect(isAwayOn({ away }, addDays(theDay, 4))).toBe(false);
  });

  test('is not suggested with somebody who carries another meeting at that hour, or is not ready', () => {
    const members = [{ ...asha, away: [{ from: theDay, through: theDay }] }, bharat, charu];
    const elsewhere = aMeeting({ id: idOf<MeetingId>(77), date: theDay, facilitatorIds: [bharat.id] });
    expect(said(suggestSwaps(facts({ members, meetings: [elsewhere] })))).toEqual([
      [asha.id, 'away', charu.id],
    ]);
    const completions = new Map([
      [bharat.id, [{ kind: 'orientation' as const, completedOn: isoDate('2026-01-01') }]],
    ]);
    expect(said(suggestSwaps(facts({ members, completions, keepsTrainings: true })))).toEqual([
      [asha.id, 'away', bharat.id],
    ]);
  });

  test('asks nobody twice, names nobody who is on the team, and is the same in whatever order the records come', () => {
    const someTeams = fc.array(fc.subarray(team, { minLength: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(someTeams, fc.subarray(team), fc.boolean(), (past, today, isAway) => {
        const members = team.map((each) =>
          isAway && each === asha ? { ...each, away: [{ from: theDay, through: theDay }] } : each,
        );
        const meetings = past.map((who, place) => carriedBy(place + 1, ...who));
        const given = facts({ meeting: carriedBy(0, ...today), meetings, members });
        const swaps = suggestSwaps(given);
        const standIns = swaps.map(({ in: standIn }) => standIn.memberId);
        expect(new Set(standIns).size).toBe(standIns.length);
        expect(standIns.filter((id) => given.meeting.facilitatorIds.includes(id))).toEqual([]);
        const turned = { ...given, meetings: meetings.toReversed(), members: members.toReversed() };
        expect(suggestSwaps({ ...turned, memberships: given.memberships.toReversed() })).toEqual(swaps);
        for (const { why, out, in: standIn } of swaps)
          if (why === 'rest') expect(standIn.lately).toBeLessThan(out.lately);
      }),
    );
  });
});
