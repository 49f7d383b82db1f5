/** Who belongs to a group, and who could still be added. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { GroupId } from '../../../../../renderer/domain/ids.ts';
import { readGroupMembers, readMemberGroups } from '../../../../../renderer/features/groups/belonging.ts';
import { aGroup, aMember, aMembership, idOf } from '../../../../support/builders.ts';
import { recordsAtHand } from '../../../../support/records-at-hand.ts';

const today = isoDate('2026-11-23');

describe('the members of a group', () => {
  it('begin with those who carry it, then come by name; whoever left may come back', async () => {
    const [asha, usha, mira, gone] = ['Asha', 'Usha', 'Mira', 'Gone'].map((fullNameLatin) =>
      aMember({ fullNameLatin }),
    );
    if (!asha || !usha || !mira || !gone) throw new Error('Four people are made up here.');
    const memberships = [
      aMembership({ memberId: usha.id }),
      aMembership({ memberId: asha.id }),
      aMembership({ memberId: mira.id, part: 'facilitator' }),
      aMembership({ memberId: gone.id, leftOn: isoDate('2026-11-01') }),
    ];
    const store = recordsAtHand({ members: [asha, usha, mira, gone], memberships });
    const { belonging, others } = await readGroupMembers(store, aGroup().id, today);
    expect(belonging.map(({ member, hasLeft }) => [member?.fullNameLatin, hasLeft])).toEqual([
      ['Mira', false],
      ['Asha', false],
      ['Gone', true],
      ['Usha', false],
    ]);
    expect(others.map(({ fullNameLatin }) => fullNameLatin)).toEqual(['Gone']);
  });
});

describe('the groups of a member', () => {
  it('are the present ones first; closed groups are not offered', async () => {
    const asha = aMember();
    const former = aGroup({ id: idOf<GroupId>(801), name: 'Former' });
    const closed = aGroup({ id: idOf<GroupId>(802), name: 'Closed', closedOn: isoDate('2026-11-22') });
    const memberships = [
      aMembership({ memberId: asha.id, groupId: former.id, leftOn: isoDate('2026-10-01') }),
      aMembership({ memberId: asha.id }),
    ];
    const store = recordsAtHand({ members: [asha], groups: [aGroup(), former, closed], memberships });
    const { belonging, others } = await readMemberGroups(store, asha.id, today);
    expect(belonging.map(({ group, hasLeft }) => [group?.name, hasLeft])).toEqual([
      ['Kothrud Caregivers', false],
      ['Former', true],
    ]);
    expect(others.map(({ name }) => name)).toEqual(['Former']);
  });
});
