/** Large rows lie in several values, and are one row to everybody. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase } from '../../../../renderer/data/database.ts';
import { Store } from '../../../../renderer/data/store.ts';
import type { Instant } from '../../../../renderer/domain/calendar.ts';
import type { Change } from '../../../../renderer/domain/changes.ts';
import type { HistoryEntry } from '../../../../renderer/domain/history.ts';
import { createId, type MemberId, type VenueId } from '../../../../renderer/domain/ids.ts';
import type { Meeting } from '../../../../renderer/domain/meeting.ts';
import type { Venue } from '../../../../renderer/domain/venue.ts';
import { createDataKey, keysOf } from '../../../../renderer/vault/data-key.ts';
import { aMeeting } from '../../../support/builders.ts';

const sealing = { keys: keysOf(createDataKey()), storeId: '0'.repeat(32) };
/** Above this Chromium keeps a value in a file of its own. */
const chromiumsLimit = 64 * 1024;

function venues(count: number): Venue[] {
  return Array.from({ length: count }, (_, n) => ({ id: createId<VenueId>(), name: `Hall ${n}`, rooms: [] }));
}

/** The entry itself is what becomes large: it holds every record that it changed. */
function entry(number: number, records: readonly Venue[]): HistoryEntry {
  const changes: Change[] = records.map((after) => ({ table: 'venues', id: after.id, before: null, after }));
  const at = '2026-11-23T10:00:00.000Z' as Instant;
  return { id: createId(), number, at, by: createId(), byName: 'Asha', command: 'import', changes };
}

async function storeWith(...entries: readonly HistoryEntry[]) {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const store = new Store(sealing, engine);
  await store.inspect();
  for (const each of entries) await store.apply(each, 1);
  const beside = createDatabase({ isOpen: () => true }, engine);
  await beside.open();
  return { engine, store, beside };
}

test('an import of a thousand is remembered whole, and no value of the store is large', async () => {
  const large = entry(1, venues(1000));
  const { engine, beside } = await storeWith(large, entry(2, venues(1)));
  const values = (await Promise.all(beside.tables.map((table) => table.toArray()))).flat() as {
    sealed: Uint8Array;
  }[];
  expect(Math.max(...values.map(({ sealed }) => sealed.length))).toBeLessThan(chromiumsLimit / 1.5);
  expect(await beside.parts.count()).toBeGreaterThan(2);
  const again = new Store(sealing, engine);
  expect(await again.inspect()).toMatchObject({ type: 'Good' });
  expect((await again.all('history')).find(({ number }) => number === 1)).toEqual(large);
  expect(await again.get('history', large.id)).toEqual(large);
  expect(again.broken()).toEqual([]);
});

test('a missing or changed part breaks that row alone', async () => {
  const large = entry(1, venues(1000));
  const { engine, beside } = await storeWith(large, entry(2, venues(1)));
  const part = await beside.parts.toCollection().last();
  if (part === undefined) throw new Error('missing');
  for (const damage of [
    () => beside.parts.put({ ...part, sealed: part.sealed.map((byte, at) => (at === 7 ? byte ^ 1 : byte)) }),
    () => beside.parts.delete(part.id),
  ]) {
    await damage();
    const again = new Store(sealing, engine);
    await again.inspect();
    expect((await again.all('history')).map(({ number }) => number)).toEqual([2]);
    expect(again.broken()).toEqual([{ table: 'history', id: large.id, why: 'seal' }]);
  }
});

test('a large record that becomes small, and one that goes, leave no parts behind', async () => {
  const few = aMeeting();
  const lines = Array.from({ length: 500 }, () => ({
    memberId: createId<MemberId>(),
    mark: 'present' as const,
  }));
  const many = { ...few, register: { ...few.register, lines } };
  const change = (number: number, before: Meeting | null, after: Meeting | null): HistoryEntry => ({
    ...entry(number, []),
    changes: [{ table: 'meetings', id: few.id, before, after }],
  });
  const { store, beside } = await storeWith(change(1, null, many));
  const partsOfMeeting = () => beside.parts.filter(({ id }) => id.startsWith('meetings/')).count();
  expect(await partsOfMeeting()).toBeGreaterThan(0);
  await store.apply(change(2, many, few), 1);
  expect(await partsOfMeeting()).toBe(0);
  expect(await store.get('meetings', few.id)).toEqual(few);
  await store.apply(change(3, few, many), 1);
  expect(await store.get('meetings', few.id)).toEqual(many);
  await store.apply(change(4, many, null), 1);
  expect(await partsOfMeeting()).toBe(0);
});

test('a store filled anew holds large rows in parts as well, and none of the old ones', async () => {
  const { engine, store, beside } = await storeWith(entry(1, venues(1500)));
  const large = entry(1, venues(600));
  await store.refill({ history: [large] }, { generation: 2, number: 1, entryId: large.id });
  const ids = (await beside.parts.toArray()).map(({ id }) => id);
  expect(ids.every((id) => id.startsWith(`history/${large.id}/`))).toBe(true);
  const again = new Store(sealing, engine);
  await again.inspect();
  expect(await again.all('history')).toEqual([large]);
});
