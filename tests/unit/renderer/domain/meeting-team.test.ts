/** Who carries a meeting, in which part; records of older desks know only who led. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { suggestSwaps } from '../../../../renderer/domain/carrying.ts';
import type { GroupId, MeetingId, MemberId } from '../../../../renderer/domain/ids.ts';
import { clashesOf } from '../../../../renderer/domain/meeting-clashes.ts';
import { teamOf, teamParts, usualTeam, withTeam } from '../../../../renderer/domain/meeting-team.ts';
import { meetingSchema } from '../../../../renderer/domain/meeting.ts';
import { mergedMeeting } from '../../../../renderer/domain/merge/merge-registers.ts';
import { referencesOf } from '../../../../renderer/domain/references.ts';
import { veiled } from '../../../../renderer/domain/veil.ts';
import { aMeeting, aMember, aMembership, idOf } from '../../../support/builders.ts';

const [asha, bharat, charu, dev] = [1, 2, 3, 4].map((nth) => idOf<MemberId>(nth)) as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
];
const groupId = idOf<GroupId>(1);
const day = isoDate('2026-11-28');
const team = [
  { memberId: asha, part: 'facilitator' },
  { memberId: bharat, part: 'coFacilitator' },
  { memberId: charu, part: 'anchor' },
] as const;

describe('the team of a meeting', () => {
  test('of an older record is whoever facilitated', () => {
    const old = meetingSchema.parse(aMeeting({ facilitatorIds: [bharat, asha] }));
    expect(teamOf(old)).toEqual([
      { memberId: bharat, part: 'facilitator' },
      { memberId: asha, part: 'facilitator' },
    ]);
    expect(withTeam(old, teamOf(old))).toEqual(old);
  });

  test('says who leads in the field that older desks read, and who has another part beside it', () => {
    const meeting = withTeam(aMeeting(), team);
    expect(meeting).toMatchObject({
      facilitatorIds: [asha, bharat],
      coFacilitatorIds: [bharat],
      anchorIds: [charu],
    });
    expect(meetingSchema.parse(meeting)).toEqual(meeting);
    const nobody = withTeam(meeting, []);
    expect([nobody.facilitatorIds, Object.hasOwn(nobody, 'anchorIds')]).toEqual([[], false]);
  });

  test('comes back as it was named: everybody once, the parts in their order', () => {
    const place = fc.record({
      memberId: fc.constantFrom(asha, bharat, charu, dev),
      part: fc.constantFrom(...teamParts),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        const read = teamOf(withTeam(aMeeting(), places));
        expect(new Set(read.map(({ memberId }) => memberId))).toEqual(
          new Set(places.map(({ memberId }) => memberId)),
        );
        expect(read).toHaveLength(new Set(places.map(({ memberId }) => memberId)).size);
        const order = read.map(({ part }) => teamParts.indexOf(part));
        expect(order).toEqual([...order].sort());
        for (const each of read) expect(places).toContainEqual(each);
        expect(teamOf(withTeam(aMeeting(), read))).toEqual(read);
      }),
    );
  });

  test('begins with those who carry the group that day', () => {
    const memberships = [
      aMembership({ memberId: charu, groupId, part: 'anchor', joinedOn: isoDate('2026-01-01') }),
      aMembership({ memberId: bharat, groupId, part: 'coFacilitator', joinedOn: isoDate('2026-01-01') }),
      aMembership({ memberId: asha, groupId, part: 'facilitator', joinedOn: isoDate('2026-01-01') }),
      aMembership({ memberId: dev, groupId, part: 'facilitator', joinedOn: isoDate('2026-12-01') }),
    ];
    const usual = usualTeam(groupId, day, new Set([asha, bharat, charu, dev]), memberships);
    expect(teamOf(usual)).toEqual(team);
    expect(teamOf(usualTeam(groupId, day, new Set([asha]), memberships))).toEqual([team[0]]);
  });

  test('stays whole when two records of one person become one, and is covered like the rest for a visitor', () => {
    const merged = mergedMeeting(withTeam(aMeeting(), team), { keptId: asha, otherId: charu });
    expect(teamOf(merged)).toEqual(team.slice(0, 2));
    const other = mergedMeeting(withTeam(aMeeting(), team), { keptId: dev, otherId: charu });
    expect(teamOf(other).at(-1)).toEqual({ memberId: dev, part: 'anchor' });
    expect(referencesOf('meetings', other).map(({ id }) => id)).toContain(dev);
    expect(teamOf(veiled('meetings', other) ?? aMeeting())).toEqual(teamOf(other));
  });

  test('cannot be in two places, anchor persons neither', () => {
    const here = withTeam(aMeeting({ id: idOf<MeetingId>(1), date: day, status: { type: 'planned' } }), team);
    const there = { ...here, id: idOf<MeetingId>(2), groupId: idOf<GroupId>(2), room: 'Other room' };
    const busy = withTeam(there, [{ memberId: charu, part: 'facilitator' }]);
    expect(clashesOf(here, [here, busy], [])).toEqual([
      { type: 'sameFacilitator', other: busy, memberIds: [charu] },
    ]);
  });

  test('finds a stand-in of the same kind: an anchor person for one who is away, whatever their training', () => {
    const meeting = withTeam(aMeeting({ groupId, date: day, status: { type: 'planned' } }), [team[2]]);
    const members = [
      aMember({ id: charu, away: [{ from: day, through: day }] }),
      aMember({ id: asha }),
      aMember({ id: dev }),
    ];
    const memberships = [
      aMembership({ memberId: asha, groupId, part: 'facilitator', joinedOn: isoDate('2026-01-01') }),
      aMembership({ memberId: dev, groupId, part: 'anchor', joinedOn: isoDate('2026-01-01') }),
    ];
    const facts = {
      meeting,
      meetings: [],
      members,
      memberships,
      completions: new Map(),
      keepsTrainings: true,
    };
    expect(
      suggestSwaps(facts).map(({ out, why, in: standIn }) => [out.memberId, why, standIn.memberId]),
    ).toEqual([[charu, 'away', dev]]);
  });
});
