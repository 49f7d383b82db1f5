/** The store is mended under the open desk: whoever looks at a list meanwhile never sees an office without records. */

import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase } from '../../../../renderer/data/database.ts';
import { verifyStore } from '../../../../renderer/session/open-desk.ts';
import { linesInStore, lostOf } from '../../../support/damage/digest.ts';
import { saveManyTimes } from '../../../support/damage/many-saves.ts';
import { copyOfStore, startOn } from '../../../support/damage/started-again.ts';
import { deskForTests } from '../../../support/desk-for-tests.ts';

test('a store that is built anew under the open desk is never seen empty, nor as it was at an older time', async () => {
  const desk = await deskForTests();
  await saveManyTimes(desk.session, 12);
  const lines = await linesInStore(desk.session.store);
  const indexedDB = await (await copyOfStore(desk.database.indexedDB))();
  await desk.office.close();
  // A row that only the base still says: single rows cannot be put back, and all are written anew.
  const beside = createDatabase({ isOpen: () => true }, { indexedDB, IDBKeyRange });
  await beside.open();
  const row = await beside.settings.toCollection().first();
  if (row === undefined) throw new Error('missing');
  await beside.settings.put({ ...row, sealed: row.sealed.slice(0, 40) });
  const started = await startOn(desk, desk.folder, indexedDB);
  if (started.desk === undefined) throw new Error('not opened');
  const { session } = started.desk;
  const seen = new Set<number>();
  const mending = { isOver: false };
  const looking = (async () => {
    while (!mending.isOver) {
      seen.add(await beside.history.count().catch(() => -1));
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  expect(await verifyStore(session)).toBe('rebuilt');
  mending.isOver = true;
  await looking;
  beside.close();
  expect([...seen]).toEqual([12]);
  expect(lostOf(lines, await linesInStore(session.store))).toEqual([]);
});
