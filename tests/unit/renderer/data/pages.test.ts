/** Copies of whole tables: whatever was saved since, whatever became of them, what is read is what the rows say. */

import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { createDatabase } from '../../../../renderer/data/database.ts';
import { pagedTables } from '../../../../renderer/data/pages.ts';
import { Store } from '../../../../renderer/data/store.ts';
import { changeOf, type Change } from '../../../../renderer/domain/changes.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { createDataKey, keysOf } from '../../../../renderer/vault/data-key.ts';
import { aHistoryEntry, aMember, aMembership } from '../../../support/builders.ts';

const sealing = { keys: keysOf(createDataKey()), storeId: '0'.repeat(32) };

function newEngine() {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}
type Engine = ReturnType<typeof newEngine>;

async function openedStore(engine: Engine): Promise<Store> {
  const store = new Store(sealing, engine);
  await store.inspect();
  return store;
}

async function beside(engine: Engine) {
  const database = createDatabase({ isOpen: () => true }, engine);
  await database.open();
  return database;
}

/** From here on members can be read from their pages only. */
async function damageRows({ members }: Awaited<ReturnType<typeof beside>>): Promise<void> {
  const rows = await members.toArray();
  await members.bulkPut(rows.map((row) => ({ ...row, sealed: row.sealed.slice(1) })));
}

function named(calledBy: string): Member {
  return aMember({ id: createId<MemberId>(), calledBy });
}

const added = (member: Member): Change => changeOf('members', member.id, null, member);

/** One entry after the other. */
function applier(store: Store, from = 0) {
  let number = from;
  return (changes: Change[]) =>
    store.apply(aHistoryEntry(changes, { id: createId(), number: (number += 1) }), 1);
}

async function namesIn(store: Store): Promise<string[]> {
  return (await store.all('members')).map(({ calledBy }) => calledBy).sort();
}

/** A store with so many members and their pages, closed again. */
async function paged(names: readonly string[]): Promise<{ engine: Engine; members: readonly Member[] }> {
  const engine = newEngine();
  const store = await openedStore(engine);
  const members = names.map(named);
  const memberships = members.map(({ id }) => aMembership({ id: createId(), memberId: id }));
  await applier(store)([
    ...members.map(added),
    ...memberships.map((each) => changeOf('memberships', each.id, null, each)),
  ]);
  await store.renewPages();
  store.lock();
  return { engine, members };
}

const many = Array.from({ length: 200 }, (_, place) => `Member ${String(place).padStart(3, '0')}`);

describe('pages beside the rows', () => {
  test('the members are read from their pages, though none of their rows could be', async () => {
    const { engine } = await paged(many);
    const database = await beside(engine);
    expect(await database.pages.count()).toBeGreaterThan(pagedTables.length);
    await damageRows(database);
    expect(await namesIn(await openedStore(engine))).toEqual(many);
  });

  test('a name that was changed, somebody new and somebody who is gone: at the next unlock all is as it was saved', async () => {
    const { engine, members } = await paged(many);
    const [first, second] = members;
    if (first === undefined || second === undefined) throw new Error('Nobody.');
    const store = await openedStore(engine);
    await applier(
      store,
      1,
    )([
      changeOf('members', first.id, first, { ...first, calledBy: 'Renamed' }),
      changeOf('members', second.id, second, null),
      added(named('Newcomer')),
    ]);
    const expected = [...many.slice(2), 'Newcomer', 'Renamed'];
    expect(await namesIn(store)).toEqual(expected);
    expect(await namesIn(await openedStore(engine))).toEqual(expected);
  });

  test('a damaged page: nobody is missing, and it is made anew', async () => {
    const { engine } = await paged(many);
    const database = await beside(engine);
    const [page] = await database.pages.toArray();
    if (page === undefined) throw new Error('No page.');
    const sealed = page.sealed.slice();
    sealed[100] = (sealed[100] ?? 0) ^ 1;
    await database.pages.put({ ...page, sealed });
    const store = await openedStore(engine);
    expect(await namesIn(store)).toEqual(many);
    await store.renewPages();
    expect(await database.pages.get(page.id)).toBeUndefined();
    await damageRows(database);
    expect(await namesIn(await openedStore(engine))).toEqual(many);
  });

  test('a page that is missing: nobody is', async () => {
    const { engine } = await paged(many);
    const database = await beside(engine);
    const [, second] = await database.pages.where(':id').startsWith('members/').primaryKeys();
    await database.pages.delete(second ?? '');
    expect(await namesIn(await openedStore(engine))).toEqual(many);
  });

  test('a row that cannot be opened is reported when the rows are looked through, and its copy does not stand in for it', async () => {
    const { engine, members } = await paged(['Asha', 'Bhaskar']);
    const [asha] = members;
    const database = await beside(engine);
    const row = await database.members.get(asha?.id ?? '');
    if (row === undefined) throw new Error('No row.');
    await database.members.put({ ...row, sealed: row.sealed.slice(1) });
    const store = await openedStore(engine);
    await store.all('members');
    expect(await store.isWhole()).toBe(false);
    expect(store.broken()).toMatchObject([{ table: 'members', id: row.id }]);
    expect(await namesIn(store)).toEqual(['Bhaskar']);
  });

  test('a copy that says something else than its row is put right and told when the rows are looked through', async () => {
    const { engine, members } = await paged(['Asha', 'Bhaskar']);
    const [asha] = members;
    if (asha === undefined) throw new Error('Nobody.');
    const database = await beside(engine);
    const pages = await database.pages.toArray();
    const marks = await database.marks.toArray();
    const renaming = await openedStore(engine);
    await applier(renaming, 1)([changeOf('members', asha.id, asha, { ...asha, calledBy: 'Usha' })]);
    // As no save leaves it: the page and its mark of before beside the row of now.
    await database.pages.bulkPut(pages);
    await database.marks.bulkPut(marks);
    const changing = await openedStore(engine);
    await changing.all('members');
    const found = await changing.get('members', asha.id);
    expect(found?.calledBy, 'a change is built on the row').toBe('Usha');
    expect(await namesIn(changing)).toEqual(['Bhaskar', 'Usha']);

    const store = await openedStore(engine);
    expect(await namesIn(store)).toEqual(['Asha', 'Bhaskar']);
    let told = 0;
    store.watch(() => (told += 1));
    await store.verify();
    expect(told).toBeGreaterThan(0);
    expect(await namesIn(store)).toEqual(['Bhaskar', 'Usha']);
  });

  test('REL-106 a store that is filled afresh without somebody keeps no page from before', async () => {
    const { engine, members } = await paged(['Asha', 'Bhaskar']);
    const store = await openedStore(engine);
    await store.refill({ members: members.slice(1) }, { generation: 2, number: 1, entryId: '' });
    expect(await (await beside(engine)).pages.count()).toBe(0);
    expect(await namesIn(store)).toEqual(['Bhaskar']);
    await store.renewPages();
    expect(await namesIn(await openedStore(engine))).toEqual(['Bhaskar']);
  });

  test('whoever is saved while the pages are written is read as saved', async () => {
    const { engine, members } = await paged(['Asha', 'Bhaskar']);
    const [asha] = members;
    if (asha === undefined) throw new Error('Nobody.');
    await (await beside(engine)).pages.clear();
    const store = await openedStore(engine);
    await store.all('members');
    const written = store.renewPages();
    await applier(store, 1)([changeOf('members', asha.id, asha, { ...asha, calledBy: 'Usha' })]);
    await written;
    await applier(store, 2)([added(named('Chitra'))]);
    expect(await namesIn(await openedStore(engine))).toEqual(['Bhaskar', 'Chitra', 'Usha']);
  });

  test('more saved at once than is worth noting: the pages go with it', async () => {
    const { engine } = await paged(['Asha']);
    const store = await openedStore(engine);
    const newcomers = Array.from({ length: 500 }, (_, place) => `Newcomer ${String(place).padStart(3, '0')}`);
    await applier(store, 1)(newcomers.map((name) => added(named(name))));
    const database = await beside(engine);
    expect(await database.pages.where(':id').startsWith('members/').count()).toBe(0);
    expect(await namesIn(await openedStore(engine))).toEqual(['Asha', ...newcomers]);
  });

  test('after any sequence of saves, renewals and unlocks every member is as saved last, and nobody else is there', async () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant('save' as const), who: fc.nat(5), name: fc.constantFrom('A', 'B', 'C') }),
      fc.record({ type: fc.constant('remove' as const), who: fc.nat(5) }),
      fc.record({ type: fc.constantFrom('renew' as const, 'unlock' as const, 'verify' as const) }),
    );
    const people = Array.from({ length: 6 }, () => named('-'));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const engine = newEngine();
        const model = new Map<string, Member>();
        let store = await openedStore(engine);
        let number = 0;
        const save = (who: number, after: Member | null) => {
          const { id } = people[who] ?? named('-');
          const before = model.get(id) ?? null;
          if (after === null) model.delete(id);
          else model.set(id, after);
          const changes = [changeOf('members', id, before, after)];
          return store.apply(aHistoryEntry(changes, { id: createId(), number: (number += 1) }), 1);
        };
        await save(0, people[0] ?? null);
        for (const each of steps) {
          if (each.type === 'save')
            await save(each.who, { ...(people[each.who] ?? named('-')), calledBy: each.name });
          if (each.type === 'remove' && model.has(people[each.who]?.id ?? '')) await save(each.who, null);
          if (each.type === 'renew') await store.renewPages();
          if (each.type === 'verify') await store.verify();
          if (each.type === 'unlock') store = await openedStore(engine);
          expect(new Map((await store.all('members')).map((member) => [member.id, member]))).toEqual(model);
        }
        store = await openedStore(engine);
        expect(new Map((await store.all('members')).map((member) => [member.id, member]))).toEqual(model);
        expect(await store.isWhole()).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
