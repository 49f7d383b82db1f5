/** Joining and leaving a group; nobody is asked why. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { joinGroup } from '../../../../../renderer/features/groups/join-group.ts';
import { leaveGroup } from '../../../../../renderer/features/groups/leave-group.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMember } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

async function deskWithGroup(closedOn?: string) {
  const { session } = await deskForTests();
  const member = aMember();
  const group = aGroup(closedOn === undefined ? {} : { closedOn: isoDate(closedOn) });
  await session.run('putForTest', async (desk) => ({
    ok: true,
    value: { value: null, changes: [await desk.put('members', member), await desk.put('groups', group)] },
  }));
  const joining = { memberId: member.id, groupId: group.id, part: 'member', joinedOn: '2026-11-01' } as const;
  return { session, member, group, joining };
}

describe('a member of a group', () => {
  it('joins, leaves without a reason, and may come back as facilitator', async () => {
    const { session, joining } = await deskWithGroup();
    const joined = await joinGroup(session, joining);
    if (!joined.ok) throw new Error(joined.error.type);
    const left = await leaveGroup(session, { membershipId: joined.value.value.id, leftOn: '2026-11-10' });
    expect(left).toMatchObject({ ok: true, value: { value: { leftOn: '2026-11-10' } } });
    const back = await joinGroup(session, { ...joining, part: 'facilitator', joinedOn: '2026-11-10' });
    expect(back).toMatchObject({ ok: true, value: { value: { part: 'facilitator' } } });
  });

  it('cannot join twice at the same time', async () => {
    const { session, joining } = await deskWithGroup();
    await joinGroup(session, joining);
    const again = await joinGroup(session, { ...joining, joinedOn: '2026-11-20' });
    expect(again).toMatchObject({ ok: false, error: { type: 'AlreadyBelongs' } });
    expect(await session.store.all('memberships')).toHaveLength(1);
  });

  it('cannot join a group that has closed', async () => {
    const { session, joining } = await deskWithGroup('2026-10-31');
    expect(await joinGroup(session, joining)).toMatchObject({ ok: false, error: { type: 'GroupClosed' } });
  });

  it('cannot join on a day that is in no calendar', async () => {
    const { session, joining } = await deskWithGroup();
    const refused = await joinGroup(session, { ...joining, joinedOn: '2026-11-31' });
    expect(refused).toMatchObject({
      ok: false,
      error: { type: 'WrongFields', fields: [{ field: 'joinedOn', problem: 'problem.dateImpossible' }] },
    });
    expect(await session.store.all('memberships')).toEqual([]);
  });

  it('cannot leave before joining, nor twice', async () => {
    const { session, joining } = await deskWithGroup();
    const joined = await joinGroup(session, joining);
    if (!joined.ok) throw new Error(joined.error.type);
    const membershipId = joined.value.value.id;
    const early = await leaveGroup(session, { membershipId, leftOn: '2026-10-31' });
    expect(early).toMatchObject({ ok: false, error: { type: 'LeftBeforeJoined' } });
    await leaveGroup(session, { membershipId, leftOn: '2026-11-20' });
    const twice = await leaveGroup(session, { membershipId, leftOn: '2026-11-21' });
    expect(twice).toMatchObject({ ok: false, error: { type: 'AlreadyLeft' } });
  });

  it('belongs again when leaving is undone', async () => {
    const { session, joining } = await deskWithGroup();
    const joined = await joinGroup(session, joining);
    if (!joined.ok) throw new Error(joined.error.type);
    const left = await leaveGroup(session, { membershipId: joined.value.value.id, leftOn: '2026-11-20' });
    await undoEntry(session, left.ok ? left.value.entryId : null);
    const [membership] = await session.store.all('memberships');
    expect(membership?.leftOn).toBeUndefined();
  });
});
