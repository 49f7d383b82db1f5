/** Many members changed by one command: one entry of the history, one undo, and nothing for whoever may not. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { changeMembers } from '../../../../../renderer/features/members/change-members.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMember } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

async function deskWithThree() {
  const { session } = await deskForTests();
  const members = [aMember({ roles: ['caregiver'] }), aMember({ roles: ['volunteer'] }), aMember()];
  for (const member of members) await put(session, 'members', member);
  return { session, members, ids: members.slice(0, 2).map(({ id }) => id) };
}

describe('members chosen in the list', () => {
  it('are changed in one entry, the others are not, and one undo takes it back', async () => {
    const { session, members, ids } = await deskWithThree();
    const done = await changeMembers(session, { ids, change: { type: 'setLocality', locality: ' Aundh ' } });
    if (!done.ok) throw new Error(done.error.type);
    expect(done.value.value.changed).toHaveLength(2);
    const places = async () => (await session.store.all('members')).map(({ locality }) => locality);
    expect((await places()).sort()).toEqual(['Aundh', 'Aundh', undefined]);
    const entry = (await session.store.all('history')).find(({ id }) => id === done.value.entryId);
    expect(entry?.changes).toHaveLength(2);
    expect((await undoEntry(session, done.value.entryId)).ok).toBe(true);
    const now = await session.store.all('members');
    expect(now.sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
      members.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    );
  });

  it('come into a group together, and go out of it by the undo', async () => {
    const { session, ids } = await deskWithThree();
    await put(session, 'groups', aGroup());
    const change = { type: 'joinGroup', groupId: aGroup().id, joinedOn: isoDate('2026-11-23') } as const;
    const done = await changeMembers(session, { ids, change });
    expect((await session.store.all('memberships')).map(({ memberId }) => memberId).sort()).toEqual(
      ids.sort(),
    );
    await undoEntry(session, done.ok ? done.value.entryId : null);
    expect(await session.store.all('memberships')).toEqual([]);
  });

  it('are left as they are where nothing would change, or the answer is none', async () => {
    const { session, ids } = await deskWithThree();
    const before = await session.store.all('history');
    const none = await changeMembers(session, {
      ids: ids.slice(0, 1),
      change: { type: 'addRole', role: 'caregiver' },
    });
    expect(none).toEqual({ ok: false, error: { type: 'NobodyToChange' } });
    const wrong = await changeMembers(session, { ids, change: { type: 'setLocality', locality: '' } });
    expect(wrong).toMatchObject({ ok: false, error: { type: 'WrongFields' } });
    expect(await session.store.all('history')).toEqual(before);
  });
});
