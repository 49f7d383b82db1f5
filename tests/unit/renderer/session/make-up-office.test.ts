/** The made-up office that everybody may try: who opens it with what, and that a backup of it is never taken for a real one. */

import { describe, expect, test } from 'vitest';
import { ok } from '../../../../renderer/domain/result.ts';
import { archiveOfNow } from '../../../../renderer/session/archive-of-now.ts';
import { fillMadeUpOffice } from '../../../../renderer/session/fill-made-up-office.ts';
import { foundMadeUpOffice, madeUpWish, publicKeysOf } from '../../../../renderer/session/make-up-office.ts';
import { officeOfLockedDesk } from '../../../../renderer/session/office-here.ts';
import { openDesk } from '../../../../renderer/session/open-desk.ts';
import { openBackup } from '../../../../renderer/session/restore.ts';
import { restoreHere } from '../../../../renderer/session/restore-here.ts';
import { undoEntry } from '../../../../renderer/session/undo.ts';
import { staffOf } from '../../../../renderer/session/unlocked-office.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { testClock } from '../../../support/desk-for-tests.ts';
import { officeShell } from '../../../support/office-shell.ts';

let made: ReturnType<typeof madeUpDesk> | undefined;

/** Once for all tests: its three passphrases take their time. */
function madeUpDeskOnce() {
  made ??= madeUpDesk();
  return made;
}

async function madeUpDesk() {
  const there = officeShell();
  const clock = testClock();
  await there.office.look();
  const founded = await foundMadeUpOffice(there.shell, clock);
  if (!founded.ok) throw new Error(founded.error.type);
  const desk = await openDesk(founded.value, {
    shell: there.shell,
    clock,
    database: { indexedDB: new IDBFactory(), IDBKeyRange },
  });
  if (!desk.ok) throw new Error(desk.error.type);
  return { ...there, session: desk.value.session };
}

describe('the made-up office', () => {
  test('is founded with one of each role, the coordinator at the desk, and all passphrases are public', async () => {
    const { session, shell } = await madeUpDeskOnce();
    expect(session.staff.role).toBe('coordinator');
    const state = await shell['startup.look']();
    if (state.type !== 'Office') throw new Error(state.type);
    expect(state.madeUp).toBe(true);
    const staff = staffOf(state);
    const keys = publicKeysOf(staff.ok ? staff.value : []);
    expect(keys.map(({ person }) => person.role)).toEqual(['coordinator', 'clerk', 'viewer']);
  });

  test('is filled with the people of a whole office', async () => {
    const { session } = await madeUpDeskOnce();
    const wish = madeUpWish('standard');
    if (wish === null) throw new Error('The standard office has a size.');
    expect(await fillMadeUpOffice(session, wish)).toEqual(ok(undefined));
    expect(await session.store.all('members')).toHaveLength(140);
    const coming = (await session.store.all('meetings')).filter(({ date }) => date > session.clock.today());
    expect(coming.length).toBeGreaterThan(0);
  });

  test('is not taken away whole by whoever presses Ctrl+Z before they have done anything', async () => {
    const { session } = await madeUpDeskOnce();
    expect(await undoEntry(session, null)).toMatchObject({ error: { type: 'NothingToUndo' } });
    expect(await session.store.all('members')).toHaveLength(140);
  });

  test('keeps its band when its backup is brought back where no office is', async () => {
    const { session } = await madeUpDeskOnce();
    const archive = await archiveOfNow(session);
    if (!archive.ok) throw new Error(archive.error.type);
    const { identity } = session.office;
    const backup = await openBackup(archive.value.bytes, { type: 'unlocked', identity });
    if (!backup.ok) throw new Error(backup.error.type);
    const fresh = officeShell();
    const here = await officeOfLockedDesk(fresh.shell, await fresh.office.look(), identity);
    expect(await restoreHere(fresh.shell, backup.value, here, null)).toEqual(ok(undefined));
    expect(await fresh.office.look()).toMatchObject({ type: 'Office', madeUp: true });
  });
});

test('nobody else’s passphrase is known, and an office of real people asks for no made-up ones', () => {
  const someone = { id: 'a'.repeat(32) as never, name: 'Somebody', role: 'clerk' as const };
  expect(publicKeysOf([someone])).toEqual([]);
  expect(madeUpWish(null)).toBeNull();
  expect(madeUpWish({ members: 12, seed: 3 })).toEqual({ members: 12, seed: 3 });
});
