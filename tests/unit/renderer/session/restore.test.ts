/** Backups brought back, on this PC and on a fresh one; and the recovery sheet. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { ok } from '../../../../renderer/domain/result.ts';
import { archiveOfNow } from '../../../../renderer/session/archive-of-now.ts';
import { openDesk } from '../../../../renderer/session/open-desk.ts';
import { renewIdentity } from '../../../../renderer/session/renew-identity.ts';
import { openBackup, restoreBackup } from '../../../../renderer/session/restore.ts';
import { unlockByPassphrase, unlockByRecoveryKey } from '../../../../renderer/session/unlocked-office.ts';
import { deskForTests, testPassphrase, type DeskForTests } from '../../../support/desk-for-tests.ts';
import { officeShell, type OfficeShell } from '../../../support/office-shell.ts';

const venue = { id: createId<VenueId>(), name: 'Tilak hall', rooms: ['Upper'] };

async function backupOf(desk: DeskForTests): Promise<Uint8Array<ArrayBuffer>> {
  await desk.session.run<undefined, never>('saveVenue', async (on) => {
    const { change } = await on.nextMemberNumber();
    return ok({ value: undefined, changes: [await on.put('venues', venue), change] });
  });
  const archive = await archiveOfNow(desk.session);
  if (!archive.ok) throw new Error('not proven');
  return archive.value.bytes;
}

async function unlocked(shell: OfficeShell, passphrase = testPassphrase) {
  const state = await shell.office.look();
  if (state.type !== 'Office') throw new Error(state.type);
  const staffId = (JSON.parse(state.keyring) as { staff: { id: string }[] }).staff[0]?.id ?? '';
  return { state, staffId, office: await unlockByPassphrase(state, staffId, passphrase) };
}

describe('a backup', () => {
  test('makes the office whole on a fresh PC, by a passphrase', async () => {
    const desk = await deskForTests();
    const bytes = await backupOf(desk);
    const opened = await openBackup(bytes, { type: 'passphrase', passphrase: testPassphrase });
    if (!opened.ok) throw new Error(opened.error.type);
    const fresh = officeShell();
    expect(await fresh.office.look()).toEqual({ type: 'FirstRun' });
    expect(
      await restoreBackup(fresh.shell, opened.value, { generation: 0, numbers: [], erased: [] }, false),
    ).toEqual(ok(undefined));
    const { office } = await unlocked(fresh);
    if (!office.ok) throw new Error(office.error.type);
    const database = { indexedDB: new IDBFactory(), IDBKeyRange };
    const again = await openDesk(office.value, { shell: fresh.shell, clock: desk.clock, database });
    expect(again.ok && (await again.value.session.store.get('venues', venue.id))).toEqual(venue);
    expect(again.ok && (await again.value.session.store.all('history')).length).toBe(1);
  });

  test('opens by the recovery key, and by nothing else', async () => {
    const desk = await deskForTests();
    const bytes = await backupOf(desk);
    const { secret } = desk.prepared.recovery;
    expect((await openBackup(bytes, { type: 'recoveryKey', typed: secret })).ok).toBe(true);
    const wrong = await openBackup(bytes, { type: 'passphrase', passphrase: 'some other words entirely' });
    expect(wrong).toMatchObject({ ok: false, error: { type: 'WrongPassphrase' } });
  });

  test('that is older never brings a number back that was on paper since', async () => {
    const desk = await deskForTests();
    const opened = await openBackup(await backupOf(desk), {
      type: 'unlocked',
      identity: desk.unlocked.identity,
    });
    if (!opened.ok) throw new Error(opened.error.type);
    const now = {
      generation: desk.session.position.generation,
      numbers: [{ id: 'member' as const, last: 9 }],
      erased: [],
    };
    expect(await restoreBackup(desk.shell, opened.value, now, false)).toEqual(ok(undefined));
    const { office } = await unlocked(desk);
    if (!office.ok) throw new Error(office.error.type);
    const again = await openDesk(office.value, {
      shell: desk.shell,
      clock: desk.clock,
      database: desk.database,
    });
    expect(again.ok && (await again.value.session.store.get('numbers', 'member'))?.last).toBe(9);
  });
});

describe('the recovery sheet', () => {
  test('opens the office; that person gets a new passphrase, and the old one opens it no more', async () => {
    const desk = await deskForTests();
    await backupOf(desk);
    const found = await unlocked(desk);
    const office = await unlockByRecoveryKey(found.state, found.staffId, desk.prepared.recovery.secret);
    if (!office.ok) throw new Error(office.error.type);
    const opened = await openDesk(office.value, {
      shell: desk.shell,
      clock: desk.clock,
      database: desk.database,
    });
    if (!opened.ok) throw new Error(opened.error.type);
    expect(await renewIdentity(opened.value.session, 'five entirely new words here')).toEqual(ok(undefined));
    expect((await unlocked(desk, testPassphrase)).office).toMatchObject({
      ok: false,
      error: { type: 'WrongPassphrase' },
    });
    expect((await unlocked(desk, 'five entirely new words here')).office.ok).toBe(true);
  });
});
