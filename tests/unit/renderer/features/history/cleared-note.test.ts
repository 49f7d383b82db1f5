/** A note that was cleared is no record of its own: the bin holds none, and says where it is taken back; and there it is, for thirty days. */

import { beforeEach, expect, test } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { inBin } from '../../../../../renderer/domain/bin.ts';
import type { EntryId, MemberId } from '../../../../../renderer/domain/ids.ts';
import { daysToTakeBack } from '../../../../../renderer/domain/undo.ts';
import { changeMember } from '../../../../../renderer/features/members/change-member.ts';
import { askedOf } from '../../../../../renderer/session/asked-records.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { aMember, idOf } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const member = aMember({ id: idOf<MemberId>(1), note: { text: 'Prefers the early bus' } });

let desk: DeskForTests;
let cleared: EntryId;
beforeEach(async () => {
  desk = await deskForTests();
  await put(desk.session, 'members', member);
  const done = await changeMember(desk.session, { ...member, note: undefined });
  if (!done.ok || done.value.entryId === null) throw new Error('not cleared');
  cleared = done.value.entryId;
});

const noteNow = async () => (await desk.session.store.get('members', member.id))?.note;

test('a cleared note is in no bin, and the bin says in each language where it comes back from', async () => {
  expect(await noteNow()).toBeUndefined();
  const { store, clock } = desk.session;
  const history = await store.all('history');
  expect(await askedOf(store, (current) => inBin(history, current, clock.now()))).toEqual([]);
  for (const language of ['en', 'mr', 'hi'] as const) {
    const { say } = createWords(language);
    expect(say('bin.cleared', { days: daysToTakeBack })).toContain(String(daysToTakeBack));
  }
});

test('it comes back on the last of the thirty days, and not after', async () => {
  desk.clock.moveTo(isoDate('2026-12-22'));
  expect((await undoEntry(desk.session, cleared)).ok).toBe(true);
  expect(await noteNow()).toEqual(member.note);
});

test('after the thirty days it stays cleared, and that is said', async () => {
  desk.clock.moveTo(isoDate('2026-12-24'));
  expect(await undoEntry(desk.session, cleared)).toMatchObject({ ok: false, error: { type: 'UndoTooOld' } });
  expect(await noteNow()).toBeUndefined();
});
