/** One change to many members: who changes, who stays, who cannot; and that the inverse of it is everything as before. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkChange, type BulkChange, bulkChangeSchema } from '../../../../renderer/domain/bulk-change.ts';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import { changeOf, type Change } from '../../../../renderer/domain/changes.ts';
import type { MemberId } from '../../../../renderer/domain/ids.ts';
import { memberRoles, memberSchema, type Member } from '../../../../renderer/domain/member.ts';
import { inverseOf } from '../../../../renderer/domain/undo.ts';
import { aGroup, aHistoryEntry, aMember, aMembership, idOf } from '../../../support/builders.ts';

const nothingElse = { groups: [], memberships: [] };
const day = isoDate('2026-11-23');

describe('one change to many members', () => {
  it('gives a role to those who have it not, in the order of the form', () => {
    const [asha, bhanu] = [aMember({ roles: ['volunteer'] }), aMember({ roles: ['caregiver'] })];
    const done = bulkChange([asha, bhanu], { type: 'addRole', role: 'caregiver' }, nothingElse);
    expect(done.changed).toEqual([{ before: asha, after: { ...asha, roles: ['caregiver', 'volunteer'] } }]);
    expect(done.unchanged).toEqual([bhanu]);
  });

  it('takes a role away, but nobody’s last one', () => {
    const both = aMember({ roles: ['caregiver', 'volunteer'] });
    const [only, other] = [aMember({ roles: ['caregiver'] }), aMember({ roles: ['volunteer'] })];
    const done = bulkChange([both, only, other], { type: 'takeRole', role: 'caregiver' }, nothingElse);
    expect(done.changed.map(({ after }) => after.roles)).toEqual([['volunteer']]);
    expect(done.unchanged).toEqual([other]);
    expect(done.refused).toEqual([{ member: only, why: 'LastRole' }]);
  });

  it('sets a locality and a script, and either script for whoever had one', () => {
    const [here, there] = [aMember({ locality: 'Kothrud' }), aMember({ preferredScript: 'latin' })];
    const moved = bulkChange([here, there], { type: 'setLocality', locality: 'Kothrud' }, nothingElse);
    expect(moved.changed.map(({ before }) => before)).toEqual([there]);
    const either = bulkChange([here, there], { type: 'setScript' }, nothingElse);
    expect(either.changed.map(({ after }) => after.preferredScript)).toEqual([undefined]);
    expect(either.unchanged).toEqual([here]);
  });

  it('notes a day of leaving, never over another one, and never before somebody came', () => {
    const [asha, gone] = [aMember(), aMember({ leftOn: isoDate('2026-01-31') })];
    const [late, same] = [aMember({ joinedOn: isoDate('2026-12-01') }), aMember({ leftOn: day })];
    const done = bulkChange([asha, gone, late, same], { type: 'leave', leftOn: day }, nothingElse);
    expect(done.changed).toEqual([{ before: asha, after: { ...asha, leftOn: day } }]);
    expect(done.unchanged).toEqual([same]);
    expect(done.refused.map(({ why }) => why)).toEqual(['AlreadyLeft', 'LeftBeforeJoined']);
  });

  it('adds to a group whoever does not belong to it, and says of the others why not', () => {
    const group = aGroup();
    const [asha, there, gone] = [aMember(), aMember(), aMember({ leftOn: isoDate('2026-01-31') })];
    const memberships = [aMembership({ memberId: there.id, groupId: group.id })];
    const join = { type: 'joinGroup', groupId: group.id, joinedOn: day } as const;
    const done = bulkChange([asha, there, gone], join, { groups: [group], memberships });
    expect(done.changed).toMatchObject([
      { before: asha, after: asha, membership: { memberId: asha.id, groupId: group.id, joinedOn: day } },
    ]);
    expect(done.unchanged).toEqual([there]);
    expect(done.refused).toEqual([{ member: gone, why: 'MemberLeft' }]);
    const closed = { groups: [{ ...group, closedOn: isoDate('2026-01-01') }], memberships: [] };
    expect(bulkChange([asha], join, closed).refused).toEqual([{ member: asha, why: 'GroupClosed' }]);
    expect(bulkChange([asha], join, nothingElse).refused).toEqual([{ member: asha, why: 'NoSuchGroup' }]);
  });

  it('ends with the last day also what they belonged to, as on their own page', () => {
    const asha = aMember();
    const open = aMembership({ memberId: asha.id, joinedOn: isoDate('2026-01-05') });
    const others = aMembership({ joinedOn: isoDate('2026-01-05') });
    const leave = { type: 'leave', leftOn: day } as const;
    expect(bulkChange([asha], leave, { groups: [], memberships: [open, others] }).changed).toEqual([
      { before: asha, after: { ...asha, leftOn: day }, ended: [{ ...open, leftOn: day }] },
    ]);
  });

  it('leaves a sealed record alone', () => {
    const sealed = aMember({ eraseOn: day });
    const done = bulkChange([sealed], { type: 'addRole', role: 'volunteer' }, nothingElse);
    expect(done.refused).toEqual([{ member: sealed, why: 'Sealed' }]);
  });

  it('is not asked for without an answer', () => {
    for (const input of [
      { type: 'addRole', role: '' },
      { type: 'setLocality', locality: ' ' },
      { type: 'leave' },
    ])
      expect(bulkChangeSchema.safeParse(input).success).toBe(false);
  });
});

const anyDay = fc.constantFrom(isoDate('2026-01-31'), day, isoDate('2026-12-24'));
const anyMember: fc.Arbitrary<Omit<Member, 'id'>> = fc
  .record({
    roles: fc.subarray([...memberRoles], { minLength: 1 }),
    locality: fc.option(fc.constantFrom('Kothrud', 'Pune'), { nil: undefined }),
    preferredScript: fc.constantFrom(undefined, 'latin' as const, 'devanagari' as const),
    joinedOn: fc.option(anyDay, { nil: undefined }),
    leftOn: fc.option(anyDay, { nil: undefined }),
    eraseOn: fc.option(anyDay, { nil: undefined }),
  })
  .filter(({ joinedOn, leftOn }) => joinedOn === undefined || leftOn === undefined || joinedOn <= leftOn)
  .map((fields) => aMember(fields));
const group = aGroup();
const anyChange: fc.Arbitrary<BulkChange> = fc.oneof(
  fc.record({
    type: fc.constantFrom('addRole' as const, 'takeRole' as const),
    role: fc.constantFrom(...memberRoles),
  }),
  fc.record({ type: fc.constant('setLocality' as const), locality: fc.constantFrom('Kothrud', 'Nashik') }),
  fc.record({
    type: fc.constant('setScript' as const),
    script: fc.constantFrom(undefined, 'latin' as const),
  }),
  fc.record({ type: fc.constant('leave' as const), leftOn: anyDay }),
  fc.record({ type: fc.constant('joinGroup' as const), groupId: fc.constant(group.id), joinedOn: anyDay }),
);

describe('whatever is changed for whomever', () => {
  it('everybody is told of once, whoever changes can be saved, and the inverse is everything as before', () => {
    fc.assert(
      fc.property(fc.array(anyMember, { maxLength: 12 }), anyChange, (some, change) => {
        const members = some.map((fields, place) => ({ ...fields, id: idOf<MemberId>(place + 1) }));
        const { changed, unchanged, refused } = bulkChange(members, change, {
          groups: [group],
          memberships: [],
        });
        const told = [
          ...changed.map(({ before }) => before),
          ...unchanged,
          ...refused.map(({ member }) => member),
        ];
        expect(told.map(({ id }) => id).sort()).toEqual(members.map(({ id }) => id).sort());
        const changes = changed.flatMap(({ before, after, membership }): Change[] => [
          ...(after === before ? [] : [changeOf('members', before.id, before, memberSchema.parse(after))]),
          ...(membership === undefined ? [] : [changeOf('memberships', membership.id, null, membership)]),
        ]);
        expect(changes.length).toBe(changed.length);
        const records = new Map<string, object | null>(members.map((member) => [member.id, member]));
        for (const { id, after } of [...changes, ...inverseOf(aHistoryEntry(changes))])
          records.set(id, after);
        const left = [...records.values()].filter((record) => record !== null);
        expect(canonicalJson(left)).toBe(canonicalJson(members));
        const again = bulkChange(
          members.map((member) => changed.find(({ before }) => before.id === member.id)?.after ?? member),
          change,
          { groups: [group], memberships: changed.flatMap(({ membership }) => membership ?? []) },
        );
        expect(again.changed).toEqual([]);
      }),
    );
  });
});
