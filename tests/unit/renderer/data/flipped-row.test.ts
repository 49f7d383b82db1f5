/** REL-045: one row of the store with one byte changed, byte after byte. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase } from '../../../../renderer/data/database.ts';
import { Store } from '../../../../renderer/data/store.ts';
import type { Instant } from '../../../../renderer/domain/calendar.ts';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import type { Venue } from '../../../../renderer/domain/venue.ts';
import { createDataKey, keysOf } from '../../../../renderer/vault/data-key.ts';

const sealing = { keys: keysOf(createDataKey()), storeId: '0'.repeat(32) };
const hall: Venue = { id: createId<VenueId>(), name: 'Tilak hall', rooms: ['Upstairs'] };
const other: Venue = { id: createId<VenueId>(), name: 'Shantivan', rooms: [] };

async function storeWithTwo() {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const store = new Store(sealing, engine);
  await store.inspect();
  const changes = [hall, other].map(
    (after) => ({ table: 'venues', id: after.id, before: null, after }) as const,
  );
  const at = '2026-11-23T10:00:00.000Z' as Instant;
  await store.apply(
    { id: createId(), number: 1, at, by: createId(), byName: 'Asha', command: 'test', changes },
    1,
  );
  const beside = createDatabase({ isOpen: () => true }, engine);
  await beside.open();
  const row = await beside.venues.get(hall.id);
  if (row === undefined) throw new Error('missing');
  return { engine, beside, row };
}

test('REL-045 any byte changed: the row is refused, the other stays readable, and no wrong value ever comes out', async () => {
  const { engine, beside, row } = await storeWithTwo();
  const letThrough: number[] = [];
  for (const [at, byte] of row.sealed.entries()) {
    const sealed = row.sealed.slice();
    sealed[at] = byte ^ (1 << (at % 8));
    await beside.venues.put({ ...row, sealed });
    const store = new Store(sealing, engine);
    const venues = await store.inspect().then(() => store.all('venues'));
    const isRefused = venues.length === 1 && venues[0]?.name === other.name;
    if (!isRefused || store.broken()[0]?.id !== hall.id) letThrough.push(at);
    store.lock();
  }
  expect(row.sealed.length).toBeGreaterThan(60);
  expect(letThrough).toEqual([]);
});

test('REL-045 cut short, made longer or empty, the row is refused alone', async () => {
  const { engine, beside, row } = await storeWithTwo();
  const { length } = row.sealed;
  const longer = new Uint8Array(length + 1);
  longer.set(row.sealed);
  for (const sealed of [...[0, 1, 9, 33, length - 1].map((size) => row.sealed.slice(0, size)), longer]) {
    await beside.venues.put({ ...row, sealed });
    const store = new Store(sealing, engine);
    await store.inspect();
    expect((await store.all('venues')).map(({ name }) => name)).toEqual([other.name]);
    store.lock();
  }
});
