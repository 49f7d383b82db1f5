/** The list of members: in one order for both scripts, with groups of today and whether one may call. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { GroupId } from '../../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import { namesOf } from '../../../../../renderer/features/members/member-names.ts';
import { readMemberRows } from '../../../../../renderer/features/members/member-rows.ts';
import { safetyOf } from '../../../../../renderer/features/members/safety.ts';
import { aGroup, aMember, aMembership, idOf } from '../../../../support/builders.ts';
import { recordsAtHand } from '../../../../support/records-at-hand.ts';

const today = isoDate('2026-11-23');

describe('the list of members', () => {
  it('names the groups to which somebody belongs today, and no former ones', async () => {
    const asha = aMember();
    const former = aGroup({ id: idOf<GroupId>(801), name: 'Former group' });
    const memberships = [
      aMembership({ memberId: asha.id, groupId: aGroup().id }),
      aMembership({ memberId: asha.id, groupId: former.id, leftOn: isoDate('2026-11-22') }),
    ];
    const rows = await readMemberRows(
      recordsAtHand({ members: [asha], groups: [aGroup(), former], memberships }),
      today,
    );
    expect(rows).toMatchObject([{ groups: ['Kothrud Caregivers'], hasLeft: false }]);
  });

  it('is in the order of the names, and knows who has left', async () => {
    const usha = aMember({ fullNameLatin: 'Usha Patil', leftOn: isoDate('2026-11-22') });
    const asha = aMember({ fullNameLatin: 'Asha Patil', leftOn: today });
    const rows = await readMemberRows(recordsAtHand({ members: [usha, asha] }), today);
    expect(rows.map(({ member, hasLeft }) => [member.fullNameLatin, hasLeft])).toEqual([
      ['Asha Patil', false],
      ['Usha Patil', true],
    ]);
  });
});

describe('the hint about calling', () => {
  const phone = (safeToCall: Member['phones'][number]['safeToCall']) => ({
    number: '112',
    safeToCall,
    mayLeaveMessage: false,
  });

  it('is safe only when every number is', () => {
    expect(safetyOf(aMember({ phones: [phone('yes'), phone('yes')] }))).toBe('yes');
    expect(safetyOf(aMember({ phones: [phone('yes'), phone('no')] }))).toBe('differs');
    expect(safetyOf(aMember({ phones: [phone('askFirst')] }))).toBe('askFirst');
    expect(safetyOf(aMember({ phones: [] }))).toBe('noPhone');
  });
});

describe('the names of a member', () => {
  it('stand in both scripts, without saying one of them twice', () => {
    expect(namesOf(aMember())).toEqual({
      main: 'Asha Kulkarni',
      devanagari: 'आशा कुलकर्णी',
      calledBy: undefined,
    });
    const onlyCalled = aMember({ calledBy: 'आशा', fullNameLatin: undefined, fullNameDevanagari: undefined });
    expect(namesOf(onlyCalled)).toEqual({ main: 'आशा', devanagari: undefined, calledBy: undefined });
  });

  it('say what to call somebody whose full name begins otherwise', () => {
    expect(namesOf(aMember({ calledBy: 'Mai' }))).toMatchObject({ main: 'Asha Kulkarni', calledBy: 'Mai' });
  });
});
