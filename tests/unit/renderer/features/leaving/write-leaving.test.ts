/** The ways out of the lists and back, on a real desk: each one entry, each taken back by one undo. */

import { expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { ChangedRecords, ChangedTable } from '../../../../../renderer/domain/changes.ts';
import {
  archiveMember,
  bringBackMember,
  leaveRecords,
  sealMember,
  unsealMember,
} from '../../../../../renderer/features/leaving/write-leaving.ts';
import type { Session } from '../../../../../renderer/session/session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aMember, aMembership } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

function put<T extends ChangedTable>(session: Session, table: T, record: ChangedRecords[T]) {
  return session.run('putForTest', async (desk) => ({
    ok: true,
    value: { value: null, changes: [await desk.put(table, record)] },
  }));
}

async function deskWith(role: 'coordinator' | 'clerk' = 'coordinator') {
  const { session } = await deskForTests(role);
  session.nameSealed('Sealed record');
  const member = aMember({ calledBy: 'Zqcanary' });
  const membership = aMembership({ memberId: member.id, joinedOn: isoDate('2026-10-01') });
  await put(session, 'members', member);
  await put(session, 'memberships', membership);
  const seen = async () => (await session.shown.get('members', member.id))?.calledBy;
  return { session, member, membership, seen };
}

it('leaving ends the belonging, and one undo brings both back', async () => {
  const { session, member, membership } = await deskWith();
  const left = await leaveRecords(session, { id: member.id, on: '2026-11-20' });
  expect(await session.store.get('members', member.id)).toMatchObject({ leftOn: '2026-11-20' });
  expect(await session.store.all('memberships')).toEqual([{ ...membership, leftOn: '2026-11-20' }]);
  await undoEntry(session, left.ok ? left.value.entryId : null);
  expect(await session.store.all('memberships')).toEqual([membership]);
  expect(await leaveRecords(session, { id: member.id, on: '31 November' })).toMatchObject({
    error: { type: 'NotADay' },
  });
});

it('the archive takes out of the lists and gives back', async () => {
  const { session, member } = await deskWith('clerk');
  await archiveMember(session, member.id);
  expect(await session.store.get('members', member.id)).toMatchObject({ archivedOn: '2026-11-23' });
  await bringBackMember(session, member.id);
  expect(await session.store.get('members', member.id)).toEqual(member);
});

it('a sealed record is out of sight at once, and reads as before when it is unsealed', async () => {
  const { session, member, seen } = await deskWith();
  const sealed = await sealMember(session, { id: member.id, on: '2026-12-20' });
  expect(sealed.ok).toBe(true);
  expect(await seen()).toBe('Sealed record');
  const history = JSON.stringify(await session.shown.all('history'));
  expect(history).not.toContain('Zqcanary');
  expect((await session.store.all('memberships')).map(({ leftOn }) => leftOn)).toEqual(['2026-11-23']);
  await unsealMember(session, member.id);
  expect(await seen()).toBe('Zqcanary');
  const commands = (await session.store.all('history')).map(({ command }) => command);
  expect(commands.sort()).toEqual(['putForTest', 'putForTest', 'sealMember', 'unsealMember']);
});

it('is sealed for a day that lies ahead only, and by the coordinator only', async () => {
  const { session, member, seen } = await deskWith();
  expect(await sealMember(session, { id: member.id, on: '2026-11-23' })).toMatchObject({
    error: { type: 'DayIsPast' },
  });
  expect(await seen()).toBe('Zqcanary');
  const clerk = await deskWith('clerk');
  const wish = { id: clerk.member.id, on: '2026-12-20' };
  expect(await sealMember(clerk.session, wish)).toMatchObject({ error: { type: 'NotYourTask' } });
  expect(await unsealMember(clerk.session, clerk.member.id)).toMatchObject({
    error: { type: 'NotYourTask' },
  });
});
