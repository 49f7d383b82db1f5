/** Links between two members, read from either side. */

import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import {
  hasEnded,
  isSameLink,
  relationshipSchema,
  relationshipSides,
  relativesOf,
  standings,
  whoMayNotKnow,
} from '../../../../renderer/domain/relationship.ts';
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
});

test('a link may say since when and until when, in that order, and has ended on its last day', () => {
  const issues = (record: unknown) => relationshipSchema.safeParse(record).error?.issues ?? [];
  expect(issues({ ...caring, since: '2026-01-01', until: '2026-01-01', knownTo: 'both' })).toEqual([]);
  expect(issues({ ...caring, since: '2026-01-02', until: '2026-01-01' })).toMatchObject([
    { message: 'problem.endedBeforeBegan', path: ['until'] },
  ]);
  const ended = { until: isoDate('2026-03-03') };
  expect([isoDate('2026-03-02'), isoDate('2026-03-03')].map((on) => hasEnded(ended, on))).toEqual([
    false,
    true,
  ]);
  expect(hasEnded({}, isoDate('2026-03-03'))).toBe(false);
});

test('the same link is the same from whichever side it is written, and no other way of standing is', () => {
  const mirrored = {
    caregiver: 'caredFor',
    caredFor: 'caregiver',
    family: 'family',
    friend: 'friend',
  } as const;
  fc.assert(
    fc.property(fc.constantFrom(...standings), fc.constantFrom(...standings), (one, other) => {
      const here = aRelationship(relationshipSides(mother, son, one));
      const there = aRelationship(relationshipSides(son, mother, other));
      expect(isSameLink(here, there)).toBe(mirrored[one] === other);
      expect(isSameLink(here, there)).toBe(isSameLink(there, here));
      expect(isSameLink(here, aRelationship(relationshipSides(mother, friend, one)))).toBe(false);
    }),
  );
});

test('whoever rings is warned about both, of the family before friends, and not once it has ended', () => {
  const on = isoDate('2026-11-23');
  const untold = [
    { ...friendship, knownTo: 'notTold' as const },
    { ...caring, knownTo: 'notTold' as const },
  ];
  for (const links of [untold, untold.toReversed()]) {
    const found = whoMayNotKnow(links, on);
    expect([mother, son, friend].map((id) => found.get(id))).toEqual(['family', 'family', 'friend']);
  }
  expect(
    whoMayNotKnow(
      untold.map((link) => ({ ...link, until: on })),
      on,
    ).size,
  ).toBe(0);
  expect(whoMayNotKnow([{ ...caring, knownTo: 'both' }, friendship], on).size).toBe(0);
});
