/** Bringing a backup back on this PC: compared with what is here, refused where it must be, and nothing lost on the way. */

import { describe, expect, test } from 'vitest';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { ok } from '../../../../renderer/domain/result.ts';
import type { StaffRole } from '../../../../renderer/domain/staff.ts';
import { archiveOfNow } from '../../../../renderer/session/archive-of-now.ts';
import { backupPreview } from '../../../../renderer/session/backup-preview.ts';
import { chooseBackupFile } from '../../../../renderer/session/backup-file.ts';
import { officeOfDesk, officeOfLockedDesk } from '../../../../renderer/session/office-here.ts';
import { restoreHere, whyNotRestore } from '../../../../renderer/session/restore-here.ts';
import { openBackup, type BackupKey, type OpenedBackup } from '../../../../renderer/session/restore.ts';
import { deskForTests, testPassphrase, type DeskForTests } from '../../../support/desk-for-tests.ts';
import { officeShell } from '../../../support/office-shell.ts';

async function addVenue(desk: DeskForTests): Promise<void> {
  const venue = { id: createId<VenueId>(), name: 'Shantivan Hall', rooms: [] };
  const done = await desk.session.run<undefined, never>('addVenue', async (on) => {
    const { change } = await on.nextMemberNumber();
    return ok({ value: undefined, changes: [await on.put('venues', venue), change] });
  });
  if (!done.ok) throw new Error(done.error.type);
}

async function backupOf(desk: DeskForTests, key?: BackupKey): Promise<OpenedBackup> {
  const archive = await archiveOfNow(desk.session);
  if (!archive.ok) throw new Error(archive.error.type);
  const opened = await openBackup(
    archive.value.bytes,
    key ?? { type: 'unlocked', identity: desk.unlocked.identity },
  );
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
}

async function deskWithBackup(role: StaffRole = 'coordinator', key?: BackupKey) {
  const desk = await deskForTests(role);
  if (role !== 'viewer') await addVenue(desk);
  return { desk, backup: await backupOf(desk, key) };
}

describe('the preview of a backup', () => {
  test('says the same, then older by as many entries as were saved since', async () => {
    const { desk, backup } = await deskWithBackup();
    expect(backupPreview(backup, await officeOfDesk(desk.session)).age).toEqual({ type: 'same' });
    await addVenue(desk);
    await addVenue(desk);
    const preview = backupPreview(backup, await officeOfDesk(desk.session));
    expect(preview.age).toEqual({ type: 'older', changesSince: 2 });
    expect(preview).toMatchObject({
      origin: 'proven',
      organisation: 'Made-up association',
      counts: { venues: 1 },
    });
  });

  test('says that the origin is not proven on a PC that knows no office', async () => {
    const { backup } = await deskWithBackup();
    const here = await officeOfLockedDesk(officeShell().shell, { type: 'FirstRun' }, backup.openedBy);
    expect(backupPreview(backup, here)).toMatchObject({ origin: 'notProven', age: { type: 'unknown' } });
  });

  test('is proven on a locked desk, too, where the same key opens the office', async () => {
    const { desk, backup } = await deskWithBackup();
    await addVenue(desk);
    const here = await officeOfLockedDesk(desk.shell, await desk.office.look(), backup.openedBy);
    expect(backupPreview(backup, here)).toMatchObject({
      origin: 'proven',
      age: { type: 'older', changesSince: 1 },
    });
    expect(Math.max(...here.numbers.map(({ last }) => last))).toBe(2);
  });
});

describe('a backup', () => {
  test('of another office never takes the place of the one that is here', async () => {
    const { backup } = await deskWithBackup();
    const other = await deskForTests('clerk');
    const here = await officeOfDesk(other.session);
    const refused = await restoreHere(other.shell, backup, here, other.session);
    expect(refused).toEqual({ ok: false, error: { type: 'OtherOffice' } });
    expect(await other.office.look()).toMatchObject({ type: 'Office', generation: 1 });
  });

  test('is not brought back by a clerk, but by whoever holds the recovery sheet', async () => {
    const { desk, backup } = await deskWithBackup('clerk');
    expect(whyNotRestore(backup, await officeOfDesk(desk.session), desk.session)).toEqual({
      type: 'NotYourTask',
    });
    const locked = await officeOfLockedDesk(desk.shell, await desk.office.look(), backup.openedBy);
    expect(whyNotRestore(backup, locked, null)).toEqual({ type: 'NotYourTask' });
    const bySheet = await backupOf(desk, { type: 'recoveryKey', typed: desk.prepared.recovery.secret });
    expect(whyNotRestore(bySheet, locked, null)).toBeUndefined();
  });

  test('is brought back on a locked desk by the role of today, whatever the role was when it was made', async () => {
    const { desk, backup } = await deskWithBackup();
    const here = await officeOfLockedDesk(desk.shell, await desk.office.look(), backup.openedBy);
    expect(whyNotRestore(backup, here, null)).toBeUndefined();
    const asClerk = here.staff.map((each) => ({ ...each, role: 'clerk' as const }));
    expect(whyNotRestore(backup, { ...here, staff: asClerk }, null)).toEqual({ type: 'NotYourTask' });
    expect(whyNotRestore(backup, { ...here, staff: [] }, null)).toEqual({ type: 'NotYourTask' });
  });

  test('opens on a fresh PC for anybody with a passphrase of its time', async () => {
    const { backup } = await deskWithBackup('clerk', { type: 'passphrase', passphrase: testPassphrase });
    const fresh = officeShell();
    const here = await officeOfLockedDesk(fresh.shell, await fresh.office.look(), backup.openedBy);
    expect(await restoreHere(fresh.shell, backup, here, null)).toEqual(ok(undefined));
    expect((await fresh.office.look()).type).toBe('Office');
  });

  test('brought back on an open desk leaves a snapshot of what it replaced, and the desk saves nothing more', async () => {
    const { desk, backup } = await deskWithBackup();
    await addVenue(desk);
    const here = await officeOfDesk(desk.session);
    const number = desk.session.position.number;
    expect(await restoreHere(desk.shell, backup, here, desk.session)).toEqual(ok(undefined));
    expect((await desk.shell['snapshots.list']()).map((each) => each.number)).toContain(number);
    await expect(addVenue(desk)).rejects.toThrow();
  });
});

describe('choosing a file', () => {
  test('called off is no file and no fault', async () => {
    expect(await chooseBackupFile(officeShell().shell)).toEqual({ ok: false, error: { type: 'Cancelled' } });
  });
});
