/** Taking a member out of the records again, and when that is not done. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { ChangedRecords, ChangedTable } from '../../../../../renderer/domain/changes.ts';
import { removeMember } from '../../../../../renderer/features/members/remove-member.ts';
import type { Session } from '../../../../../renderer/session/session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aMeeting, aMember, aMembership, aParticipation } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

function put<T extends ChangedTable>(session: Session, table: T, record: ChangedRecords[T]) {
  return session.run('putForTest', async (desk) => ({
    ok: true,
    value: { value: null, changes: [await desk.put(table, record)] },
  }));
}

async function deskWith(member = aMember()) {
  const { session } = await deskForTests();
  await put(session, 'members', member);
  await put(session, 'memberships', aMembership({ memberId: member.id, joinedOn: isoDate('2026-10-01') }));
  return { session, member };
}

describe('a member entered by mistake', () => {
  it('is removed with their memberships, and one undo brings all of it back', async () => {
    const { session, member } = await deskWith();
    const removed = await removeMember(session, member.id);
    expect(await session.store.all('members')).toEqual([]);
    expect(await session.store.all('memberships')).toEqual([]);
    await undoEntry(session, removed.ok ? removed.value.entryId : null);
    expect(await session.store.all('members')).toEqual([member]);
    expect(await session.store.all('memberships')).toHaveLength(1);
  });

  it('stays when a register or a training names them', async () => {
    const { session, member } = await deskWith();
    const lines = [{ memberId: member.id, mark: 'present' as const }];
    await put(session, 'meetings', aMeeting({ register: { lines, visitors: 0 } }));
    await put(session, 'participations', aParticipation({ memberId: member.id }));
    const refused = await removeMember(session, member.id);
    expect(refused).toEqual({ ok: false, error: { type: 'StandsInRecords', meetings: 1, trainings: 1 } });
    expect(await session.store.all('members')).toHaveLength(1);
    expect(await session.store.all('memberships')).toHaveLength(1);
  });

  it('cannot be removed twice', async () => {
    const { session, member } = await deskWith();
    await removeMember(session, member.id);
    expect(await removeMember(session, member.id)).toEqual({ ok: false, error: { type: 'NoSuchMember' } });
  });
});
