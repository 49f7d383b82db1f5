/** Links between two members: written from either side, changed, ended and taken away, each by one command that can be undone. */

import { describe, expect, it } from 'vitest';
import { whoMayNotKnow } from '../../../../../renderer/domain/relationship.ts';
import { isKnownCommand } from '../../../../../renderer/features/history/command-words.ts';
import { readRelatives } from '../../../../../renderer/features/members/member-relatives-read.ts';
import {
  changeLink,
  endLink,
  linkMembers,
  unlinkMembers,
} from '../../../../../renderer/features/members/write-relationships.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aMember } from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

async function deskWithALink() {
  const { session } = await deskForTests();
  const [asha, dilip] = [aMember(), aMember({ calledBy: 'Dilip', fullNameLatin: 'Dilip Kulkarni' })];
  await put(session, 'members', asha);
  await put(session, 'members', dilip);
  const linking = {
    memberId: asha.id,
    otherId: dilip.id,
    standsAs: 'caredFor',
    since: '2024-03-03',
  } as const;
  const linked = await linkMembers(session, linking);
  if (!linked.ok) throw new Error(linked.error.type);
  const { id } = linked.value.value;
  const link = () => session.store.get('relationships', id);
  return { session, asha, dilip, linking, id, link };
}

describe('a link', () => {
  it('shows on both pages with the fitting words', async () => {
    const { session, asha, dilip } = await deskWithALink();
    const ofAsha = await readRelatives(session.store, asha.id, testToday);
    const ofDilip = await readRelatives(session.store, dilip.id, testToday);
    expect(ofAsha.now).toMatchObject([{ name: 'Dilip Kulkarni', standsAs: 'caredFor' }]);
    expect(ofDilip.now).toMatchObject([{ name: 'Asha Kulkarni', standsAs: 'caregiver' }]);
    expect([...ofAsha.before, ...ofDilip.before]).toEqual([]);
  });

  it('is changed from the other side, and one undo gives it back', async () => {
    const { session, asha, dilip, id, link } = await deskWithALink();
    const before = await link();
    const fromThere = { id, memberId: dilip.id, otherId: asha.id, standsAs: 'caregiver' } as const;
    const changed = await changeLink(session, { ...fromThere, since: '', knownTo: 'notTold' });
    if (!changed.ok) throw new Error(changed.error.type);
    expect(await link()).toEqual({
      ...{ id, memberId: asha.id, otherId: dilip.id, kind: 'caregiverOf' },
      ...{ since: undefined, knownTo: 'notTold' },
    });
    const untold = whoMayNotKnow(await session.store.all('relationships'), testToday);
    expect([untold.get(asha.id), untold.get(dilip.id)]).toEqual(['family', 'family']);
    await undoEntry(session, changed.value.entryId);
    expect(await link()).toEqual(before);
  });

  it('ends today, once, is shown as ended on both pages, and can begin again', async () => {
    const { session, asha, dilip, linking, id, link } = await deskWithALink();
    const ended = await endLink(session, id);
    expect((await link())?.until).toBe(testToday);
    expect(await endLink(session, id)).toMatchObject({ value: { entryId: null } });
    for (const { id: ofWhom } of [asha, dilip]) {
      const { now, before } = await readRelatives(session.store, ofWhom, testToday);
      expect([now.length, before.length]).toEqual([0, 1]);
    }
    expect((await linkMembers(session, { ...linking, since: testToday })).ok).toBe(true);
    const onceMore = { ...linking, id, until: '' };
    expect(await changeLink(session, onceMore)).toMatchObject({ error: { type: 'AlreadyLinked' } });
    expect(ended.ok && ended.value.entryId).not.toBeNull();
  });

  it('is taken away whole, and one undo gives it back', async () => {
    const { session, id, link } = await deskWithALink();
    const before = await link();
    const removed = await unlinkMembers(session, id);
    expect(await link()).toBeUndefined();
    await undoEntry(session, removed.ok ? removed.value.entryId : null);
    expect(await link()).toEqual(before);
    await unlinkMembers(session, id);
    expect(await endLink(session, id)).toMatchObject({ error: { type: 'RecordGone' } });
    expect(await unlinkMembers(session, id)).toMatchObject({ error: { type: 'RecordGone' } });
  });

  it('is not there twice, and neither begins nor ends in days to come', async () => {
    const { session, asha, dilip, linking, id } = await deskWithALink();
    const twice = { memberId: dilip.id, otherId: asha.id, standsAs: 'caregiver' } as const;
    expect(await linkMembers(session, twice)).toMatchObject({ error: { type: 'AlreadyLinked' } });
    const early = { ...linking, standsAs: 'friend', since: '2026-11-24' } as const;
    expect(await linkMembers(session, early)).toMatchObject({
      error: { fields: [{ field: 'since', problem: 'problem.dayToCome' }] },
    });
    expect(await changeLink(session, { ...linking, id, until: '2026-11-24' })).toMatchObject({
      error: { fields: [{ field: 'until', problem: 'problem.dayToCome' }] },
    });
  });
});

it('the history has words for all of it', () => {
  for (const command of ['linkMembers', 'changeLink', 'endLink', 'unlinkMembers'])
    expect(isKnownCommand(command)).toBe(true);
});
