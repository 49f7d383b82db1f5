/** Two groups that meet side by side, and which can. */

import { describe, expect, it, test } from 'vitest';
import { timeOfDay } from '../../../../renderer/domain/calendar.ts';
import { createId, type GroupId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { otherOfPair, pairGroups, pairSchema } from '../../../../renderer/domain/pair.ts';
import { aGroup, aPair, secondAndFourthSaturday } from '../../../support/builders.ts';

const [first, second] = [createId<GroupId>(), createId<GroupId>()];
const pair = aPair({ groupIds: [first, second] });

test('each group of a pair finds the one in the other room; a group without a pair finds none', () => {
  const pairs = [aPair(), pair];
  expect(otherOfPair(first, pairs)).toBe(second);
  expect(otherOfPair(second, pairs)).toBe(first);
  expect(otherOfPair(createId(), pairs)).toBeUndefined();
  expect(otherOfPair(first, [])).toBeUndefined();
});

test('a pair is of two, and of two different groups', () => {
  expect(pairSchema.parse(pair)).toEqual(pair);
  const issues = (groupIds: unknown) => pairSchema.safeParse({ ...pair, groupIds }).error?.issues ?? [];
  expect(issues([first, first])).toMatchObject([{ message: 'problem.linkToSelf', path: ['groupIds'] }]);
  expect(issues([first])).toMatchObject([{ message: 'problem.choiceMissing' }]);
  expect(issues([first, second, createId()])).not.toEqual([]);
});

const one = aGroup();
const other = aGroup({ id: createId<GroupId>(), room: 'Upper room' });
const why = (group: typeof other) => {
  const pair = pairGroups(one, group, []);
  return pair.ok ? 'a pair' : pair.error.why;
};

describe('two groups are a pair', () => {
  it('when they meet at one venue, on one weekday at one hour, in two rooms', () => {
    expect(why(other)).toBe('a pair');
    const pair = pairGroups(one, other, []);
    expect(pair.ok && otherOfPair(one.id, [pair.value])).toBe(other.id);
  });

  it('not in two houses, at two hours or in one room', () => {
    expect(why({ ...other, venueId: createId<VenueId>() })).toBe('otherVenue');
    const later = { ...secondAndFourthSaturday, time: timeOfDay('18:00') };
    expect(why({ ...other, schedule: later })).toBe('otherHour');
    expect(why({ ...other, room: one.room })).toBe('sameRoom');
  });

  it('not while one of them is in another pair', () => {
    const taken = pairGroups(other, aGroup({ id: createId<GroupId>(), room: 'Porch' }), []);
    const again = pairGroups(one, other, taken.ok ? [taken.value] : []);
    expect(again.ok ? 'a pair' : again.error.why).toBe('pairedAlready');
  });
});
