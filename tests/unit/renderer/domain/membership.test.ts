/** Belonging to a group, joining and leaving. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import {
  isBelonging,
  joinGroup,
  leaveGroup,
  membershipSchema,
} from '../../../../renderer/domain/membership.ts';
import { aGroup, aMember, aMembership } from '../../../support/builders.ts';

const joinedOn = isoDate('2026-03-01');
const leftOn = isoDate('2026-06-30');
const member = aMember();
const group = aGroup();

test('a member belongs from the day of joining through the day of leaving', () => {
  const membership = aMembership({ joinedOn, leftOn });
  expect(isBelonging(membership, isoDate('2026-02-28'))).toBe(false);
  expect(isBelonging(membership, joinedOn)).toBe(true);
  expect(isBelonging(membership, leftOn)).toBe(true);
  expect(isBelonging(membership, isoDate('2026-07-01'))).toBe(false);
  expect(isBelonging(aMembership({ joinedOn }), isoDate('2099-01-01'))).toBe(true);
});

test('joining gives a membership that can be saved', () => {
  const joined = joinGroup({ member, group, part: 'facilitator', joinedOn, existing: [] });
  expect(joined.ok && membershipSchema.parse(joined.value)).toMatchObject({
    memberId: member.id,
    groupId: group.id,
    part: 'facilitator',
    joinedOn,
  });
});

test('nobody belongs to one group twice at a time, but may come back', () => {
  const membership = aMembership({ memberId: member.id, groupId: group.id, joinedOn });
  const again = { member, group, part: 'member' as const, joinedOn: leftOn };
  expect(joinGroup({ ...again, existing: [membership] })).toEqual({
    ok: false,
    error: { type: 'AlreadyBelongs', membership },
  });
  expect(joinGroup({ ...again, existing: [{ ...membership, leftOn }] }).ok).toBe(true);
  expect(joinGroup({ ...again, existing: [aMembership({ groupId: group.id })] }).ok).toBe(true);
});

test('nobody joins a group that has closed, nor after leaving the office’s register', () => {
  const wish = { member, group, part: 'member' as const, joinedOn: isoDate('2026-07-01'), existing: [] };
  expect(joinGroup({ ...wish, group: aGroup({ closedOn: leftOn }) })).toEqual({
    ok: false,
    error: { type: 'GroupClosed', closedOn: leftOn },
  });
  expect(joinGroup({ ...wish, member: aMember({ leftOn }) })).toEqual({
    ok: false,
    error: { type: 'MemberLeft', leftOn },
  });
});

test('leaving needs a day, no reason, and happens once', () => {
  const membership = aMembership({ joinedOn });
  expect(leaveGroup(membership, leftOn)).toEqual({ ok: true, value: { ...membership, leftOn } });
  expect(leaveGroup({ ...membership, leftOn }, leftOn)).toEqual({
    ok: false,
    error: { type: 'AlreadyLeft', leftOn },
  });
  expect(leaveGroup(membership, isoDate('2026-02-28'))).toEqual({
    ok: false,
    error: { type: 'LeftBeforeJoined', joinedOn },
  });
});

test('a membership that ends before it begins is refused', () => {
  const parsed = membershipSchema.safeParse({ ...aMembership({ joinedOn: leftOn }), leftOn: joinedOn });
  expect(parsed.error?.issues[0]).toMatchObject({ message: 'problem.leftBeforeJoined', path: ['leftOn'] });
});
