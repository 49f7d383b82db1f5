/**
 * The store's own code, made ready to be put into the page of a desk: what a screen would reach if it asked too early or too late.
 * Bundled by `page-script.ts` and evaluated in the window.
 */

import { createDatabase, type Database } from '../../../renderer/data/database.ts';
import type { Sealing } from '../../../renderer/data/sealed-rows.ts';
import { Store } from '../../../renderer/data/store.ts';
import type { HistoryEntry } from '../../../renderer/domain/history.ts';

/** What came of one call; `done` is what must never be. */
export type Outcome = 'LockedError' | 'done' | (string & {});
export type Outcomes = Readonly<Record<string, Outcome>>;

const sealedRow = { id: 'a', revision: 1, sealed: new Uint8Array(40) };

/** Every way into a table that Dexie has; all writes are of well-shaped rows, so that only the missing key can stop them. */
const ways: Readonly<Record<string, (database: Database) => PromiseLike<unknown>>> = {
  get: ({ members }) => members.get('a'),
  bulkGet: ({ members }) => members.bulkGet(['a']),
  toArray: ({ members }) => members.toArray(),
  each: ({ members }) => members.each(() => undefined),
  count: ({ members }) => members.count(),
  first: ({ members }) => members.toCollection().first(),
  last: ({ members }) => members.toCollection().last(),
  keys: ({ members }) => members.toCollection().keys(),
  primaryKeys: ({ members }) => members.toCollection().primaryKeys(),
  uniqueKeys: ({ meetings }) => meetings.orderBy('month').uniqueKeys(),
  eachKey: ({ meetings }) => meetings.orderBy('month').eachKey(() => undefined),
  eachPrimaryKey: ({ members }) => members.toCollection().eachPrimaryKey(() => undefined),
  where: ({ meetings }) => meetings.where('month').equals('2026-11').toArray(),
  anyOf: ({ meetings }) => meetings.where('month').anyOf('2026-10', '2026-11').toArray(),
  filter: ({ members }) => members.filter(() => true).toArray(),
  sortBy: ({ members }) => members.toCollection().sortBy('revision'),
  limit: ({ members }) => members.limit(1).toArray(),
  until: ({ members }) =>
    members
      .toCollection()
      .until(() => true)
      .toArray(),
  add: ({ members }) => members.add({ ...sealedRow }),
  bulkAdd: ({ members }) => members.bulkAdd([{ ...sealedRow }]),
  put: ({ members }) => members.put({ ...sealedRow }),
  bulkPut: ({ members }) => members.bulkPut([{ ...sealedRow }]),
  update: ({ members }) => members.update('a', { revision: 2 }),
  bulkUpdate: ({ members }) => members.bulkUpdate([{ key: 'a', changes: { revision: 2 } }]),
  upsert: ({ members }) => members.upsert('a', { revision: 2, sealed: sealedRow.sealed }),
  modify: ({ members }) => members.toCollection().modify({ revision: 2 }),
  delete: ({ members }) => members.delete('a'),
  bulkDelete: ({ members }) => members.bulkDelete(['a']),
  'collection delete': ({ members }) => members.toCollection().delete(),
  clear: ({ members }) => members.clear(),
  'read transaction': (database) => database.transaction('r', database.members, () => undefined),
  'write transaction': (database) =>
    database.transaction('rw', database.members, () => database.members.put({ ...sealedRow })),
};

/** On a database that is open while no key is loaded. */
export async function tryWithoutKey(): Promise<Outcomes> {
  const database = createDatabase({ isOpen: () => false });
  await database.open();
  const outcomes = await outcomesOf(database);
  database.close();
  return outcomes;
}

/** On a database that was used with a key, which is gone now. */
export async function tryAfterLock(): Promise<{ readBefore: number; outcomes: Outcomes }> {
  let isOpen = true;
  const database = createDatabase({ isOpen: () => isOpen });
  await database.open();
  const readBefore = (await database.members.toArray()).length;
  isOpen = false;
  const outcomes = {
    ...(await outcomesOf(database)),
    ...(await underWay(database, (open) => (isOpen = open))),
  };
  database.close();
  return { readBefore, outcomes };
}

async function outcomesOf(database: Database): Promise<Outcomes> {
  const outcomes: Record<string, Outcome> = {};
  for (const [name, way] of Object.entries(ways)) outcomes[name] = await outcomeOf(() => way(database));
  return outcomes;
}

/** The lock falls between two steps of one transaction: what it wrote before must not stay either. */
async function underWay(database: Database, setOpen: (open: boolean) => void): Promise<Outcomes> {
  setOpen(true);
  return {
    'lock in the middle of a transaction': await outcomeOf(() =>
      database.transaction('rw', database.members, async () => {
        await database.members.put({ ...sealedRow });
        setOpen(false);
        await database.members.put({ ...sealedRow, id: 'b' });
      }),
    ),
  };
}

export interface Office {
  readonly storeId: string;
  readonly keyId: string;
  /** Bytes as numbers: only plain values come into a page. */
  readonly rowKey: readonly number[];
  readonly entry: HistoryEntry;
  readonly generation: number;
}

/** The keys of the rows only: a store needs no other. */
function sealingOf({ storeId, keyId, rowKey }: Office): Sealing {
  const none = new Uint8Array();
  return { storeId, keys: { id: keyId, rows: Uint8Array.from(rowKey), journal: none, keyring: none } };
}

/** The store itself with the office's own keys: it works, is locked, and every one of its calls is tried. */
export async function tryLockedStore(office: Office): Promise<{ before: string; outcomes: Outcomes }> {
  const { entry, generation } = office;
  const store = new Store(sealingOf(office));
  const before = await store.inspect();
  const last = before.type === 'Good' ? before.mark : { generation, number: 0, entryId: '' };
  store.lock();
  const calls: Readonly<Record<string, () => PromiseLike<unknown>>> = {
    inspect: () => store.inspect(),
    mark: () => store.mark(),
    'get a record': () => store.get('members', entry.id),
    'all records': () => store.all('members'),
    verify: () => store.verify(),
    isWhole: () => store.isWhole(),
    apply: () => store.apply(entry, generation),
    applyAll: () => store.applyAll([entry], generation),
    refill: () => store.refill({}, last),
    snapshot: () => store.snapshot(),
    moveToGeneration: () => store.moveToGeneration(generation + 1),
    passNumber: () => store.passNumber(last.number + 1),
    discard: () => store.discard(),
  };
  const outcomes: Record<string, Outcome> = {};
  for (const [name, call] of Object.entries(calls)) outcomes[name] = await outcomeOf(call);
  return { before: before.type, outcomes };
}

/** The lock comes while an entry is being stored. Whole or not at all, and under the right key: the test reads the rows. */
export async function lockWhileStoring(office: Office): Promise<Outcome> {
  const store = new Store(sealingOf(office));
  await store.inspect();
  const storing = outcomeOf(() => store.apply(office.entry, office.generation));
  store.lock();
  return storing;
}

async function outcomeOf(call: () => PromiseLike<unknown>): Promise<Outcome> {
  try {
    await call();
    return 'done';
  } catch (error) {
    // Where it happens inside a transaction, Dexie wraps it once.
    const inner: unknown = (error as { inner?: unknown }).inner ?? error;
    return inner instanceof Error ? inner.name : String(inner);
  }
}
