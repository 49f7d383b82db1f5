/** Damage inside the store that only reading every row finds: the desk is open by then, and mends it behind the screen. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase } from '../../../../renderer/data/database.ts';
import { archiveOfNow } from '../../../../renderer/session/archive-of-now.ts';
import { verifyStore } from '../../../../renderer/session/open-desk.ts';
import { linesInStore, lostOf } from '../../../support/damage/digest.ts';
import { saveManyTimes } from '../../../support/damage/many-saves.ts';
import { flipBitInEntry } from '../../../support/damage/journal-frames.ts';
import { copyOfStore, generationIn, startOn } from '../../../support/damage/started-again.ts';
import { deskForTests } from '../../../support/desk-for-tests.ts';

async function officeWithEightSaves() {
  const desk = await deskForTests();
  await saveManyTimes(desk.session, 8);
  const lines = await linesInStore(desk.session.store);
  const history = await desk.session.store.all('history');
  const indexedDB = await (await copyOfStore(desk.database.indexedDB))();
  await desk.office.close();
  const beside = createDatabase({ isOpen: () => true }, { indexedDB, IDBKeyRange });
  await beside.open();
  return { desk, lines, history, indexedDB, beside };
}

test('REL-045 a row whose bytes were changed is found and put back from what the office folder says of it', async () => {
  const { desk, lines, indexedDB, beside } = await officeWithEightSaves();
  const row = await beside.venues.toCollection().first();
  if (row === undefined) throw new Error('missing');
  await beside.venues.put({ ...row, sealed: row.sealed.map((byte, at) => (at === 50 ? byte ^ 4 : byte)) });
  beside.close();
  const started = await startOn(desk, desk.folder, indexedDB);
  expect(started.lines).toHaveLength(lines.length - 1);
  if (started.desk === undefined) throw new Error('not opened');
  const { session } = started.desk;
  expect(await verifyStore(session)).toBe('healed');
  expect(lostOf(lines, await linesInStore(session.store))).toEqual([]);
  await saveManyTimes(session, 3);
  expect(await verifyStore(session)).toBe('sound');
});

test.each(['journal', 'base.sobat'])(
  'a row that cannot be opened is not lost when the store has to stand in for a lost file: %s',
  async (file) => {
    const { desk, lines, history, indexedDB, beside } = await officeWithEightSaves();
    const fifth = await beside.history.get(history.find(({ number }) => number === 5)?.id ?? '');
    const venue = await beside.venues.toCollection().first();
    if (fifth === undefined || venue === undefined) throw new Error('missing');
    await beside.history.put({ ...fifth, sealed: fifth.sealed.slice(0, 50) });
    await beside.venues.put({ ...venue, sealed: venue.sealed.slice(0, 40) });
    beside.close();
    const damaged = join(generationIn(desk.folder), file);
    if (file === 'journal') flipBitInEntry(damaged, 2);
    else rmSync(damaged);
    const started = await startOn(desk, desk.folder, indexedDB);
    expect(lostOf(lines, started.lines)).toEqual([]);
    expect(started.told).toContain('RowsHealed');
    expect(started.told).not.toContain('EntriesLost');
  },
);

test('a copy of the records is refused while a row of them cannot be opened', async () => {
  const { desk, indexedDB, beside } = await officeWithEightSaves();
  const row = await beside.venues.toCollection().first();
  if (row === undefined) throw new Error('missing');
  await beside.venues.put({ ...row, sealed: row.sealed.slice(0, 40) });
  beside.close();
  const started = await startOn(desk, desk.folder, indexedDB);
  if (started.desk === undefined) throw new Error('not opened');
  expect(await archiveOfNow(started.desk.session)).toMatchObject({
    ok: false,
    error: { type: 'ArchiveNotProven' },
  });
});

test('a table that cannot be read at all is found and rebuilt', async () => {
  const { desk, lines, indexedDB } = await officeWithEightSaves();
  const started = await startOn(desk, desk.folder, indexedDB);
  if (started.desk === undefined) throw new Error('not opened');
  const { session } = started.desk;
  const { store } = session;
  const verify = store.verify.bind(store);
  const discard = store.discard.bind(store);
  // As Chromium fails the read of a damaged block; the store that is made anew is readable.
  store.verify = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));
  store.discard = async () => {
    store.verify = verify;
    await discard();
  };
  expect(await verifyStore(session)).toBe('rebuilt');
  expect(lostOf(lines, await linesInStore(store))).toEqual([]);
});
