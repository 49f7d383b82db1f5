/** The working store: applied entries, counts, broken rows, and the door without a key. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDatabase, databaseName } from '../../../../renderer/data/database.ts';
import { LockedError, UnsealedRowError } from '../../../../renderer/data/guard.ts';
import { Store } from '../../../../renderer/data/store.ts';
import { isoDate, type Instant } from '../../../../renderer/domain/calendar.ts';
import { changeOf, type Change } from '../../../../renderer/domain/changes.ts';
import type { HistoryEntry } from '../../../../renderer/domain/history.ts';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import type { Venue } from '../../../../renderer/domain/venue.ts';
import { createDataKey, keysOf } from '../../../../renderer/vault/data-key.ts';
import { aMeeting } from '../../../support/builders.ts';

const storeId = '0'.repeat(32);
const sealing = { keys: keysOf(createDataKey()), storeId };
let engine: { indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange };

function venue(name: string): Venue {
  return { id: createId<VenueId>(), name, rooms: [] };
}

function entry(number: number, changes: Change[]): HistoryEntry {
  return {
    id: createId(),
    number,
    at: '2026-11-23T10:00:00.000Z' as Instant,
    by: createId(),
    byName: 'Asha',
    command: 'test',
    changes,
  };
}

function added(record: Venue): Change {
  return { table: 'venues', id: record.id, before: null, after: record };
}

beforeEach(() => {
  engine = { indexedDB: new IDBFactory(), IDBKeyRange };
});

describe('the working store', () => {
  test('an entry is applied whole: record, history and mark', async () => {
    const store = new Store(sealing, engine);
    expect(await store.inspect()).toEqual({ type: 'Empty' });
    const hall = venue('Tilak hall');
    const first = entry(1, [added(hall)]);
    await store.apply(first, 1);
    expect(await store.get('venues', hall.id)).toEqual(hall);
    expect(await store.all('history')).toEqual([first]);
    expect(await store.mark()).toMatchObject({ number: 1, entryId: first.id, generation: 1 });
  });

  test('of more rows than are read at once none is left out, also none that is saved or deleted meanwhile', async () => {
    const halls = Array.from({ length: 1100 }, (_, place) => venue(`Hall ${String(place)}`));
    const filled = new Store(sealing, engine);
    await filled.inspect();
    await filled.apply(entry(1, halls.map(added)), 1);
    const store = new Store(sealing, engine);
    await store.inspect();
    // The mark is known to it from here on: a save is told before its rows are written.
    await store.apply(entry(2, [added(venue('The first'))]), 1);
    const [asked, again] = [store.all('venues'), store.all('venues')];
    const [gone] = halls;
    if (gone === undefined) throw new Error('No hall.');
    await store.apply(entry(3, [changeOf('venues', gone.id, gone, null), added(venue('The last'))]), 1);
    const names = (await asked).map(({ name }) => name);
    expect(names).toHaveLength(1101);
    expect(new Set(names).size).toBe(1101);
    expect(names).toContain('The last');
    expect(names).not.toContain(gone.name);
    expect((await again).map(({ name }) => name)).toEqual(names);
  });

  test('of the meetings only those of the months looked at are opened, and a save is among them at once', async () => {
    const meetings = ['2026-08-31', '2026-09-01', '2026-10-31', '2026-11-01'].map((date, place) =>
      aMeeting({ id: createId(), number: place + 1, date: isoDate(date) }),
    );
    const filled = new Store(sealing, engine);
    await filled.inspect();
    await filled.apply(
      entry(
        1,
        meetings.map((meeting) => changeOf('meetings', meeting.id, null, meeting)),
      ),
      1,
    );
    const store = new Store(sealing, engine);
    await store.inspect();
    const autumn = await store.inMonths('meetings', '2026-09', '2026-10');
    expect(autumn.map(({ date }) => date).sort()).toEqual(['2026-09-01', '2026-10-31']);
    const [august, september] = meetings;
    if (august === undefined || september === undefined) throw new Error('No meetings');
    const moved = { ...august, date: isoDate('2026-09-30') };
    const gone = changeOf('meetings', september.id, september, null);
    await store.apply(entry(2, [changeOf('meetings', august.id, august, moved), gone]), 1);
    const then = await store.inMonths('meetings', '2026-09', '2026-10');
    expect(then.map(({ date }) => date).sort()).toEqual(['2026-09-30', '2026-10-31']);
    expect(await store.all('meetings')).toHaveLength(3);
  });

  test('an entry that was applied before is not applied again', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const hall = venue('Tilak hall');
    await store.apply(entry(1, [added(hall)]), 1);
    await store.apply(entry(1, [added({ ...hall, name: 'Another name' })]), 1);
    expect((await store.get('venues', hall.id))?.name).toBe('Tilak hall');
  });

  test('an entry whose record is not of its schema leaves nothing behind', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const nameless = { ...venue('x'), name: '' };
    await expect(store.apply(entry(1, [added(venue('Good')), added(nameless)]), 1)).rejects.toThrow();
    expect(await store.all('venues')).toEqual([]);
    expect(await store.mark()).toBeUndefined();
  });

  test('REL-027 a store that lost a row does not agree with its counts', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const hall = venue('Tilak hall');
    await store.apply(entry(1, [added(hall)]), 1);
    const beside = createDatabase({ isOpen: () => true }, engine);
    await beside.open();
    await beside.venues.delete(hall.id);
    expect(await new Store(sealing, engine).inspect()).toEqual({ type: 'Unsound', why: 'counts' });
  });

  test('REL-044 a row copied over another is refused alone; the others stay readable', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const [one, two, three] = [venue('One'), venue('Two'), venue('Three')];
    await store.apply(entry(1, [added(one), added(two), added(three)]), 1);
    const beside = createDatabase({ isOpen: () => true }, engine);
    await beside.open();
    const row = await beside.venues.get(one.id);
    if (row === undefined) throw new Error('missing');
    await beside.venues.put({ ...row, id: two.id });
    const again = new Store(sealing, engine);
    await again.inspect();
    expect((await again.all('venues')).map((each) => each.name).sort()).toEqual(['One', 'Three']);
    expect(again.broken()).toEqual([{ table: 'venues', id: two.id, why: 'seal' }]);
  });

  test('REL-046 a month changed in the clear is refused', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const only = entry(1, [added(venue('One'))]);
    await store.apply(only, 1);
    const beside = createDatabase({ isOpen: () => true }, engine);
    await beside.open();
    await beside.history.update(only.id, { month: '2020-01' });
    const again = new Store(sealing, engine);
    await again.inspect();
    expect(await again.all('history')).toEqual([]);
    expect(again.broken()).toHaveLength(1);
  });

  test('a refilled store holds the snapshot and nothing else', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    await store.apply(entry(1, [added(venue('Old'))]), 1);
    const kept = venue('Kept');
    await store.refill({ venues: [kept] }, { generation: 2, number: 7, entryId: '' });
    expect(await store.all('venues')).toEqual([kept]);
    expect(await store.all('history')).toEqual([]);
    expect(await new Store(sealing, engine).inspect()).toMatchObject({
      type: 'Good',
      mark: { number: 7, generation: 2 },
    });
  });

  test('what is saved is told at once, and read before its row is on the disk', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const hall = venue('Before');
    await store.apply(entry(1, [added(hall)]), 1);
    await store.all('venues');
    const told: unknown[] = [];
    store.watch((touched) => told.push(touched));
    const storing = store.apply(entry(2, [added({ ...hall, name: 'After' })]), 1);
    expect(told).toEqual([expect.objectContaining({ size: 4 })]);
    expect((await store.get('venues', hall.id))?.name).toBe('After');
    await storing;
    const fromDisk = new Store(sealing, engine);
    await fromDisk.inspect();
    expect(await fromDisk.get('venues', hall.id)).toEqual({ ...hall, name: 'After' });
  });

  test('a reading that a save overtakes gives what was saved', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const [kept, gone, later] = [venue('Kept'), venue('Gone'), venue('Later')];
    await store.apply(entry(1, [added(kept), added(gone)]), 1);
    const reading = store.all('venues');
    const changes: Change[] = [
      added({ ...kept, name: 'Changed' }),
      added(later),
      { table: 'venues', id: gone.id, before: gone, after: null },
    ];
    await Promise.all([reading, store.apply(entry(2, changes), 1)]);
    const names = (await store.all('venues')).map(({ name }) => name);
    expect(names.sort()).toEqual(['Changed', 'Later']);
    expect((await reading).map(({ name }) => name).sort()).toEqual(['Changed', 'Later']);
  });

  test('a copy of all records is made of the rows as they lie on the disk', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const hall = venue('Hall');
    await store.apply(entry(1, [added(hall)]), 1);
    const beside = createDatabase({ isOpen: () => true }, engine);
    await beside.open();
    const row = await beside.venues.get(hall.id);
    if (row === undefined) throw new Error('missing');
    await beside.venues.put({ ...row, revision: 9 });
    expect((await store.snapshot()).tables.venues).toEqual([]);
    expect(store.broken()).toHaveLength(1);
  });

  test('a record taken away and brought back is read afresh', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    const hall = venue('Before');
    await store.apply(entry(1, [added(hall)]), 1);
    await store.all('venues');
    await store.apply(entry(2, [{ table: 'venues', id: hall.id, before: hall, after: null }]), 1);
    await store.apply(entry(3, [added({ ...hall, name: 'After' })]), 1);
    expect((await store.get('venues', hall.id))?.name).toBe('After');
  });
});

describe('REL-048 without a key', () => {
  const paths: Record<string, (database: ReturnType<typeof createDatabase>) => PromiseLike<unknown>> = {
    get: (db) => db.members.get('a'),
    bulkGet: (db) => db.members.bulkGet(['a']),
    toArray: (db) => db.members.toArray(),
    each: (db) => db.members.each(() => undefined),
    where: (db) => db.meetings.where('month').equals('2026-11').toArray(),
    primaryKeys: (db) => db.members.toCollection().primaryKeys(),
    filter: (db) => db.members.filter(() => true).toArray(),
    count: (db) => db.members.count(),
    add: (db) => db.members.add({ id: 'a', revision: 1, sealed: new Uint8Array(1) }),
    put: (db) => db.members.put({ id: 'a', revision: 1, sealed: new Uint8Array(1) }),
    bulkPut: (db) => db.members.bulkPut([{ id: 'a', revision: 1, sealed: new Uint8Array(1) }]),
    update: (db) => db.members.update('a', { revision: 2 }),
    modify: (db) => db.members.toCollection().modify({ revision: 2 }),
    delete: (db) => db.members.delete('a'),
    clear: (db) => db.members.clear(),
    transaction: (db) => db.transaction('rw', db.members, () => db.members.get('a')),
  };

  test.each(Object.keys(paths))('%s is refused', async (name) => {
    const locked = createDatabase({ isOpen: () => false }, engine);
    await locked.open();
    const walk = paths[name];
    if (walk === undefined) throw new Error('missing');
    await expect(Promise.resolve().then(() => walk(locked))).rejects.toSatisfy(
      (error: unknown) => error instanceof LockedError || String(error).includes('LockedError'),
    );
    const unlocked = createDatabase({ isOpen: () => true }, engine);
    await unlocked.open();
    expect(await unlocked.members.count()).toBe(0);
  });

  test('a store refuses everything once it is locked', async () => {
    const store = new Store(sealing, engine);
    await store.inspect();
    store.lock();
    await expect(store.all('members')).rejects.toThrow(LockedError);
    await expect(store.apply(entry(1, []), 1)).rejects.toThrow(LockedError);
  });

  test('a locked store is neither called damaged nor deleted', async () => {
    const store = new Store(sealing, engine);
    const hall = venue('Kept');
    await store.inspect();
    await store.apply(entry(1, [added(hall)]), 1);
    store.lock();
    await expect(store.inspect()).rejects.toThrow(LockedError);
    await expect(store.isWhole()).rejects.toThrow(LockedError);
    await expect(store.discard()).rejects.toThrow(LockedError);
    const again = new Store(sealing, engine);
    await again.inspect();
    expect(await again.all('venues')).toEqual([hall]);
  });
});

describe('the door of the store', () => {
  test('a record that is not sealed never reaches the disk', async () => {
    const database = createDatabase({ isOpen: () => true }, engine);
    await database.open();
    const plain = { id: 'a', revision: 1, sealed: new Uint8Array(1), calledBy: 'Sunita' };
    await expect(database.members.put(plain)).rejects.toSatisfy(
      (error: unknown) => error instanceof UnsealedRowError || String(error).includes('UnsealedRowError'),
    );
    expect(await database.members.count()).toBe(0);
  });

  test('REL-041 the name of the database never changes', () => {
    expect(databaseName).toBe('sobat');
  });
});
