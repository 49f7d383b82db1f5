/** Two groups as a pair, and their rooms together for one day. */

import { expect, it } from 'vitest';
import { createId, type GroupId, type VenueId } from '../../../../../renderer/domain/ids.ts';
import { endPair, pairGroups } from '../../../../../renderer/features/groups/pair-groups.ts';
import { sitApart, sitTogether } from '../../../../../renderer/features/meetings/sit-together.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aGroup, aMeeting } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

const one = aGroup();
const other = aGroup({ id: createId<GroupId>(), room: 'Upper room' });

async function deskWithTwoGroups() {
  const { session } = await deskForTests();
  for (const group of [one, other]) await put(session, 'groups', group);
  return session;
}

it('a pair is made once, ended, and one undo makes it again', async () => {
  const session = await deskWithTwoGroups();
  const made = await pairGroups(session, [one.id, other.id]);
  if (!made.ok) throw new Error(made.error.type);
  expect(await pairGroups(session, [other.id, one.id])).toMatchObject({ error: { why: 'pairedAlready' } });
  const ended = await endPair(session, made.value.value.id);
  expect(await session.store.all('pairs')).toEqual([]);
  await undoEntry(session, ended.ok ? ended.value.entryId : null);
  expect(await session.store.all('pairs')).toEqual([made.value.value]);
});

it('two houses are no pair, and a group that is gone is none either', async () => {
  const session = await deskWithTwoGroups();
  await put(session, 'groups', { ...other, venueId: createId<VenueId>() });
  expect(await pairGroups(session, [one.id, other.id])).toMatchObject({ error: { why: 'otherVenue' } });
  expect(await pairGroups(session, [one.id, createId()])).toMatchObject({ error: { type: 'NoSuchGroup' } });
  expect(await endPair(session, createId())).toMatchObject({ error: { type: 'NoSuchPair' } });
});

it('the rooms of a pair sit together for one day: it stands on both pages, and goes from both', async () => {
  const session = await deskWithTwoGroups();
  const [here, there] = [aMeeting({ groupId: one.id }), aMeeting({ groupId: other.id })];
  for (const meeting of [here, there]) await put(session, 'meetings', meeting);
  expect(await sitTogether(session, here.id)).toMatchObject({ error: { type: 'NobodyBeside' } });
  await pairGroups(session, [one.id, other.id]);
  await sitTogether(session, here.id);
  expect((await session.store.get('meetings', here.id))?.jointWith).toBe(there.id);
  expect((await session.store.get('meetings', there.id))?.jointWith).toBe(here.id);
  await sitApart(session, there.id);
  expect(await session.store.get('meetings', here.id)).toEqual(here);
  expect(await session.store.get('meetings', there.id)).toEqual(there);
});

it('nobody sits together with a room that was called off', async () => {
  const session = await deskWithTwoGroups();
  await pairGroups(session, [one.id, other.id]);
  const here = aMeeting({ groupId: one.id });
  await put(session, 'meetings', here);
  await put(
    session,
    'meetings',
    aMeeting({ groupId: other.id, status: { type: 'cancelled', reason: 'weather' } }),
  );
  expect(await sitTogether(session, here.id)).toMatchObject({ error: { type: 'MeetingCancelled' } });
});
