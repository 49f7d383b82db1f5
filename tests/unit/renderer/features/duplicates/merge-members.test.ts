/** Making one record of two at the desk, taking it back, and writing down that two who look alike are two people. */

import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../../renderer/domain/canonical-json.ts';
import type { ChangedRecords, ChangedTable } from '../../../../../renderer/domain/changes.ts';
import { changedTables } from '../../../../../renderer/domain/changes.ts';
import type { MemberId } from '../../../../../renderer/domain/ids.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { keepApart } from '../../../../../renderer/features/duplicates/keep-apart.ts';
import { mergeTwoMembers } from '../../../../../renderer/features/duplicates/merge-members.ts';
import type { Session } from '../../../../../renderer/session/session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import {
  aMeeting,
  aMember,
  aMembership,
  aParticipation,
  aRelationship,
  idOf,
} from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

function put<T extends ChangedTable>(session: Session, table: T, record: ChangedRecords[T]) {
  return session.run('putForTest', async (desk) => ({
    ok: true,
    value: { value: null, changes: [await desk.put(table, record)] },
  }));
}

const [keptId, otherId, relativeId] = [1, 2, 3].map((count) => idOf<MemberId>(count)) as [
  MemberId,
  MemberId,
  MemberId,
];

async function deskWithTwo() {
  const { session } = await deskForTests();
  await put(session, 'members', aMember({ id: keptId, locality: 'Kothrud' }));
  await put(session, 'members', aMember({ id: otherId, number: memberNumber(2), calledBy: 'Ashatai' }));
  await put(session, 'members', aMember({ id: relativeId, number: memberNumber(3), calledBy: 'Ravi' }));
  await put(session, 'memberships', aMembership({ memberId: otherId }));
  const lines = [{ memberId: otherId, mark: 'present' as const }];
  await put(session, 'meetings', aMeeting({ register: { lines, visitors: 0 } }));
  await put(session, 'participations', aParticipation({ memberId: otherId }));
  await put(session, 'relationships', aRelationship({ memberId: relativeId, otherId }));
  return session;
}

async function everything(session: Session): Promise<string> {
  const tables = await Promise.all(
    changedTables.map(async (table) => {
      const records: readonly { readonly id: string }[] = await session.store.all(table);
      return [table, records.toSorted((one, other) => one.id.localeCompare(other.id))] as const;
    }),
  );
  return canonicalJson(Object.fromEntries(tables));
}

describe('two records of one person', () => {
  it('become one, with groups, registers, trainings and links; one undo brings both back exactly', async () => {
    const session = await deskWithTwo();
    const before = await everything(session);
    const done = await mergeTwoMembers(session, { keptId, otherId, picks: { calledBy: 'other' } });
    expect(done).toMatchObject({ ok: true, value: { value: { id: keptId, calledBy: 'Ashatai' } } });
    expect(await session.store.get('members', otherId)).toBeUndefined();
    expect(await session.store.all('memberships')).toMatchObject([{ memberId: keptId }]);
    expect((await session.store.all('meetings'))[0]?.register.lines).toMatchObject([{ memberId: keptId }]);
    expect(await session.store.all('participations')).toMatchObject([{ memberId: keptId }]);
    expect(await session.store.all('relationships')).toMatchObject([{ otherId: keptId }]);
    await undoEntry(session, done.ok ? done.value.entryId : null);
    expect(await everything(session)).toBe(before);
  });

  it('are not made one where one of them is gone, or where both are the same', async () => {
    const session = await deskWithTwo();
    for (const other of [idOf<MemberId>(99), keptId])
      expect(await mergeTwoMembers(session, { keptId, otherId: other, picks: {} })).toMatchObject({
        ok: false,
        error: { type: 'NoSuchMember' },
      });
  });

  it('are not made one out of what does not fit together, and both stay', async () => {
    const session = await deskWithTwo();
    const phones = Array.from({ length: 3 }, (_, place) => ({
      number: `+91 00000 1000${place}`,
      safeToCall: 'yes' as const,
      mayLeaveMessage: false,
    }));
    const others = phones.map((phone) => ({ ...phone, number: phone.number.replace('1000', '2000') }));
    await put(session, 'members', aMember({ id: keptId, phones }));
    await put(session, 'members', aMember({ id: otherId, number: memberNumber(2), phones: others }));
    const before = await everything(session);
    expect(await mergeTwoMembers(session, { keptId, otherId, picks: { phones: 'both' } })).toMatchObject({
      ok: false,
      error: { type: 'WrongFields', fields: [{ field: 'phones', problem: 'problem.phonesTooMany' }] },
    });
    expect(await everything(session)).toBe(before);
  });

  it('who are two people are written down as such once, whichever way round', async () => {
    const session = await deskWithTwo();
    await keepApart(session, { oneId: otherId, otherId: keptId });
    expect(await session.store.get('members', keptId)).toMatchObject({ notSame: [otherId] });
    expect(await keepApart(session, { oneId: keptId, otherId })).toMatchObject({ value: { entryId: null } });
  });
});
