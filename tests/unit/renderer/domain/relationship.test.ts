/** Links between two members, read from either side. */

import { describe, expect, test } from 'vitest';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import { relationshipSchema, relativesOf } from '../../../../renderer/domain/relationship.ts';
import { aRelationship } from '../../../support/builders.ts';

const [mother, son, friend] = [createId<MemberId>(), createId<MemberId>(), createId<MemberId>()];
const caring = aRelationship({ memberId: mother, kind: 'caregiverOf', otherId: son });
const friendship = aRelationship({ memberId: friend, kind: 'friend', otherId: son });
const all = [caring, aRelationship({ kind: 'family' }), friendship];

describe('a link is seen from both sides', () => {
  test('the mother has somebody she cares for', () => {
    expect(relativesOf(mother, all)).toEqual([{ relationship: caring, memberId: son, standsAs: 'caredFor' }]);
  });

  test('her son has a caregiver, and a friend whichever of the two was written first', () => {
    expect(relativesOf(son, all)).toEqual([
      { relationship: caring, memberId: mother, standsAs: 'caregiver' },
      { relationship: friendship, memberId: friend, standsAs: 'friend' },
    ]);
    expect(relativesOf(friend, all).map(({ standsAs }) => standsAs)).toEqual(['friend']);
  });

  test('family is family on both sides', () => {
    const link = aRelationship({ kind: 'family' });
    for (const id of [link.memberId, link.otherId])
      expect(relativesOf(id, [link]).map(({ standsAs }) => standsAs)).toEqual(['family']);
  });

  test('somebody without links has no relatives', () => {
    expect(relativesOf(createId(), all)).toEqual([]);
    expect(relativesOf(mother, [])).toEqual([]);
  });
});

test('nobody is linked to themselves, and only in a way that is listed', () => {
  expect(relationshipSchema.safeParse(caring).success).toBe(true);
  const issues = (record: unknown) => relationshipSchema.safeParse(record).error?.issues ?? [];
  expect(issues({ ...caring, otherId: mother })).toMatchObject([
    { message: 'problem.linkToSelf', path: ['otherId'] },
  ]);
  expect(issues({ ...caring, kind: 'guardianOf' })).toMatchObject([{ message: 'problem.choiceMissing' }]);
  expect(issues({ ...caring, since: '2026-01-01' })).toMatchObject([{ message: 'problem.fieldUnknown' }]);
});
