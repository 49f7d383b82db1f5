/** What may go wrong between a save and a lock: nothing that was called saved is lost, and no desk is left without a way out. */

import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { fail, ok } from '../../../../renderer/domain/result.ts';
import type { Venue } from '../../../../renderer/domain/venue.ts';
import { Store } from '../../../../renderer/data/store.ts';
import type { DeskSession } from '../../../../renderer/session/desk-session.ts';
import { openDesk } from '../../../../renderer/session/open-desk.ts';
import { finishDesk } from '../../../../renderer/session/snapshot.ts';
import { startOn } from '../../../support/damage/started-again.ts';
import { deskForTests, type DeskForTests } from '../../../support/desk-for-tests.ts';
import { officeShell } from '../../../support/office-shell.ts';

function saveVenue(session: DeskSession, name: string, before: Promise<void> = Promise.resolve()) {
  const venue: Venue = { id: createId<VenueId>(), name, rooms: [] };
  return session.run<undefined, never>('saveVenue', async (desk) => {
    await before;
    return ok({ value: undefined, changes: [await desk.put('venues', venue)] });
  });
}

/** As after two thousand saves: the next lock folds the journal into a new base. */
function makeJournalLong(session: DeskSession): void {
  const { position, office } = session;
  session.moveTo(position, { ...office, afterNumber: position.number - 2000 });
}

/** What another account of the PC would find: the office folder alone, without this account's store. */
async function venuesInTheFolder(desk: DeskForTests): Promise<readonly string[]> {
  await desk.office.close();
  const started = await startOn(desk, desk.folder, new IDBFactory());
  const venues = await started.desk?.session.store.all('venues');
  await started.close();
  return (venues ?? []).map(({ name }) => name).sort();
}

test('a command that follows another while the desk is locking is saved or refused, never lost', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  makeJournalLong(session);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const following = saveVenue(session, 'first', held).then(() => saveVenue(session, 'second'));
  const finished = finishDesk(session);
  release();
  const second = await following;
  await finished;
  const expected = second.ok ? ['first', 'second'] : ['first'];
  expect(await venuesInTheFolder(desk)).toEqual(expected);
});

test('after the desk has stopped nothing more is written, whatever was asked for in the meantime', async () => {
  const { session } = await deskForTests();
  const following = saveVenue(session, 'first').then(() => saveVenue(session, 'second'));
  await session.stop();
  const reached = session.position.number;
  expect(await following).toEqual(fail({ type: 'DeskStopped' }));
  expect(session.position.number).toBe(reached);
});

test('a save that the store would not take is not compacted away when the desk locks because of it', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  await saveVenue(session, 'first');
  makeJournalLong(session);
  session.store.applyAll = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  expect((await saveVenue(session, 'second')).ok).toBe(true);
  await finishDesk(session).catch(() => undefined);
  expect(await venuesInTheFolder(desk)).toEqual(['first', 'second']);
});

test('a command that makes a record which could not be read again is not saved at all', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  await saveVenue(session, 'first');
  await expect(saveVenue(session, '')).rejects.toThrow();
  expect(session.position.number).toBe(1);
  await saveVenue(session, 'second');
  expect(await venuesInTheFolder(desk)).toEqual(['first', 'second']);
});

test('a store that fails while the journal is being healed ends in a sentence, not in a blank window', async () => {
  const desk = await deskForTests();
  await saveVenue(desk.session, 'first');
  await desk.office.close();
  const { office, shell } = officeShell(desk.folder);
  await office.look();
  const withoutBase = { ...desk.unlocked, notices: [{ type: 'BaseMissing' as const }] };
  const locked = vi.spyOn(Store.prototype, 'lock');
  vi.spyOn(Store.prototype, 'passNumber').mockRejectedValueOnce(new DOMException('gone', 'UnknownError'));
  const tools = { shell, clock: desk.clock, database: desk.database };
  expect(await openDesk(withoutBase, tools)).toEqual(fail({ type: 'StoreUnusable' }));
  expect(locked).toHaveBeenCalled();
  vi.restoreAllMocks();
});
