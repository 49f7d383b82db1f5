/** Two groups that meet side by side. */

import { expect, test } from 'vitest';
import { createId, type GroupId } from '../../../../renderer/domain/ids.ts';
import { otherOfPair, pairSchema } from '../../../../renderer/domain/pair.ts';
import { aPair } from '../../../support/builders.ts';

const [one, other] = [createId<GroupId>(), createId<GroupId>()];
const pair = aPair({ groupIds: [one, other] });

test('each group of a pair finds the one in the other room; a group without a pair finds none', () => {
  const pairs = [aPair(), pair];
  expect(otherOfPair(one, pairs)).toBe(other);
  expect(otherOfPair(other, pairs)).toBe(one);
  expect(otherOfPair(createId(), pairs)).toBeUndefined();
  expect(otherOfPair(one, [])).toBeUndefined();
});

test('a pair is of two, and of two different groups', () => {
  expect(pairSchema.parse(pair)).toEqual(pair);
  const issues = (groupIds: unknown) => pairSchema.safeParse({ ...pair, groupIds }).error?.issues ?? [];
  expect(issues([one, one])).toMatchObject([{ message: 'problem.linkToSelf', path: ['groupIds'] }]);
  expect(issues([one])).toMatchObject([{ message: 'problem.choiceMissing' }]);
  expect(issues([one, other, createId()])).not.toEqual([]);
});
