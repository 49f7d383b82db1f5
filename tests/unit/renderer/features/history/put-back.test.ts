/** Putting back from the bin: everything as it was, in one entry that can be taken back. */

import { expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { ChangedRecords, ChangedTable } from '../../../../../renderer/domain/changes.ts';
import type { EntryId } from '../../../../../renderer/domain/ids.ts';
import { putBack } from '../../../../../renderer/features/history/put-back.ts';
import { removeMember } from '../../../../../renderer/features/members/remove-member.ts';
import type { Session } from '../../../../../renderer/session/session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMember, aMembership, aVenue } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

function put<T extends ChangedTable>(session: Session, table: T, record: ChangedRecords[T]) {
  return session.run('putForTest', async (desk) => ({
    ok: true,
    value: { value: null, changes: [await desk.put(table, record)] },
  }));
}

async function deskWithRemoved() {
  const desk = await deskForTests();
  const { session } = desk;
  const [member, membership] = [aMember(), aMembership({ joinedOn: isoDate('2026-10-01') })];
  await put(session, 'venues', aVenue());
  await put(session, 'groups', aGroup());
  await put(session, 'members', member);
  await put(session, 'memberships', membership);
  const removed = await removeMember(session, member.id);
  if (!removed.ok || removed.value.entryId === null) throw new Error('not removed');
  return { ...desk, member, membership, entryId: removed.value.entryId };
}

it('brings a member and their belonging back in one entry, which one undo takes back', async () => {
  const { session, member, membership, entryId } = await deskWithRemoved();
  const back = await putBack(session, { entryId, recordId: member.id });
  expect(back).toMatchObject({ ok: true, value: { value: { staying: 0 } } });
  expect(await session.store.all('members')).toEqual([member]);
  expect(await session.store.all('memberships')).toEqual([membership]);
  const entries = (await session.store.all('history')).toSorted((one, next) => one.number - next.number);
  expect(entries.at(-1)?.command).toBe('putBack');
  await undoEntry(session, back.ok ? back.value.entryId : null);
  expect(await session.store.all('members')).toEqual([]);
});

it('says so when it is back already, or its thirty days are over', async () => {
  const { session, clock, member, entryId } = await deskWithRemoved();
  clock.moveTo(isoDate('2026-12-24'));
  const wanted = { entryId, recordId: member.id };
  expect(await putBack(session, wanted)).toMatchObject({ error: { type: 'NotInBin' } });
  clock.moveTo(isoDate('2026-12-22'));
  expect((await putBack(session, wanted)).ok).toBe(true);
  expect(await putBack(session, wanted)).toMatchObject({ error: { type: 'NotInBin' } });
  expect(await putBack(session, { entryId: 'f'.repeat(32) as EntryId, recordId: member.id })).toMatchObject({
    ok: false,
  });
});
