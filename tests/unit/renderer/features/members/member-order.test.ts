/** Members in the order of their names, also after some of them were saved anew, came or went. */

import { expect, it } from 'vitest';
import { compareMembers } from '../../../../../renderer/domain/names.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import { membersInOrder } from '../../../../../renderer/features/members/member-order.ts';
import { ageBandOf } from '../../../../../renderer/features/members/more-columns.ts';
import { madeUpMembers } from '../../../../../renderer/domain/made-up/made-up-office.ts';
import { allSteps } from '../../../../support/all-steps.ts';
import { aMember } from '../../../../support/builders.ts';
import { madeUpPeople } from '../../../../support/made-up-people.ts';

const inOrder = (members: readonly Member[]) => allSteps(membersInOrder(members));

it('is the order of comparing each with each, whatever was known before', () => {
  const everybody = madeUpPeople(madeUpMembers).members;
  expect(inOrder(everybody)).toEqual(everybody.toSorted(compareMembers));
  const [, changed, ...others] = everybody;
  if (changed === undefined) throw new Error('Nobody was made up.');
  const now = [...others.slice(3), { ...changed, fullNameLatin: 'Zarina Shaikh' }, aMember()];
  expect(inOrder(now)).toEqual(now.toSorted(compareMembers));
  expect(inOrder([...now].reverse())).toEqual(inOrder(now));
  expect(inOrder([...now])).toBe(inOrder(now));
  expect(inOrder([])).toEqual([]);
  expect(inOrder(everybody)).toEqual(everybody.toSorted(compareMembers));
});

it('is the same where nearly everybody stands in order already, as in the copies of the last time', () => {
  const everybody = madeUpPeople(200).members.toSorted(compareMembers);
  for (const moved of [0, 1, 5, 40, 199]) {
    inOrder([]);
    const others = everybody.toSpliced(moved, 1);
    const one = everybody.slice(moved, moved + 1);
    for (const place of [0, 3, 120, others.length])
      expect(inOrder(others.toSpliced(place, 0, ...one))).toEqual(everybody);
  }
});

it('names everybody once, whoever else puts them in order at the same moment', () => {
  inOrder([]);
  const everybody = madeUpPeople(200).members;
  const [, ...butOne] = everybody;
  const [one, other] = [membersInOrder(everybody), membersInOrder(butOne)];
  expect([one.next().done, other.next().done], 'both are on their way').toEqual([false, false]);
  expect(allSteps(one)).toEqual(everybody.toSorted(compareMembers));
  expect(allSteps(other)).toEqual(butOne.toSorted(compareMembers));
  expect(inOrder(everybody)).toEqual(everybody.toSorted(compareMembers));
});

it('an age is the band of the year of birth, or the band that was said', () => {
  const of = (yearOfBirth?: number) => ageBandOf(aMember({ yearOfBirth, ageBand: 'from30' }), 2026);
  expect([of(2009), of(2008), of(1997), of(1996), of(1981), of(1966), of()]).toEqual([
    ...['under18', 'from18', 'from18', 'from30', 'from45', 'from60', 'from30'],
  ]);
});
