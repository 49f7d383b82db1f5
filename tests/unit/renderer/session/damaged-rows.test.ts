/** Rows of the store that cannot be opened any more, and no base left in the office folder to begin anew from. */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { createDatabase, type StoredTable } from '../../../../renderer/data/database.ts';
import type { DeskSession } from '../../../../renderer/session/desk-session.ts';
import { writeNewGeneration } from '../../../../renderer/session/new-generation.ts';
import { verifyStore } from '../../../../renderer/session/open-desk.ts';
import type { Repair } from '../../../../renderer/session/reconcile.ts';
import { linesInStore, lostOf } from '../../../support/damage/digest.ts';
import { saveManyTimes } from '../../../support/damage/many-saves.ts';
import {
  copyOfStore,
  generationIn,
  startOn,
  type StartedAgain,
} from '../../../support/damage/started-again.ts';
import { deskForTests } from '../../../support/desk-for-tests.ts';

async function officeWithTenSaves() {
  const desk = await deskForTests();
  await saveManyTimes(desk.session, 8);
  // The journal begins after the first eight, so that it cannot stand in for a base.
  const { session } = desk;
  const moved = await session.between(() =>
    writeNewGeneration(session.shell, session, 'compaction', session.position),
  );
  if (!moved.ok) throw new Error(moved.error.type);
  session.moveTo(moved.value);
  await saveManyTimes(session, 2);
  const lines = await linesInStore(session.store);
  const history = (await session.store.all('history')).sort((a, b) => a.number - b.number);
  const indexedDB = await (await copyOfStore(desk.database.indexedDB))();
  await desk.office.close();
  const base = join(generationIn(desk.folder, 2), 'base.sobat');
  return { desk, lines, history, indexedDB, base };
}

/** Those rows; where no id is given, the first of the table. */
async function breakRows(
  indexedDB: IDBFactory,
  rows: readonly { readonly table: StoredTable; readonly id?: string }[],
): Promise<void> {
  const beside = createDatabase({ isOpen: () => true }, { indexedDB, IDBKeyRange });
  await beside.open();
  for (const { table, id } of rows) {
    const row = await (id === undefined ? beside[table].toCollection().first() : beside[table].get(id));
    if (row === undefined) throw new Error('missing');
    await beside[table].put({ ...row, sealed: row.sealed.map((byte, at) => (at === 50 ? byte ^ 4 : byte)) });
  }
  beside.close();
}

function opened(started: StartedAgain): { session: DeskSession; told: Repair[] } {
  if (started.desk === undefined) throw new Error(`Not opened: ${started.told.join()}`);
  const { session } = started.desk;
  const told: Repair[] = [];
  session.whenMended((repair) => told.push(repair));
  return { session, told };
}

test('a row that its history still says is put back alone, and nothing else is touched', async () => {
  const { desk, lines, indexedDB, base } = await officeWithTenSaves();
  await breakRows(indexedDB, [{ table: 'venues' }]);
  writeFileSync(base, 'nothing');
  const { session, told } = opened(await startOn(desk, desk.folder, indexedDB));
  const names = async () => (await session.store.all('venues')).length;
  const before = await names();
  expect(await verifyStore(session)).toBe('healed');
  expect(await names()).toBe(before + 1);
  expect(told).toEqual([{ type: 'RowsHealed', count: 1 }]);
  expect(lostOf(lines, await linesInStore(session.store))).toEqual([]);
  expect(await verifyStore(session)).toBe('sound');
});

test('a row of the history itself is put back from the journal', async () => {
  const { desk, lines, history, indexedDB, base } = await officeWithTenSaves();
  await breakRows(indexedDB, [{ table: 'history', id: history[9]?.id ?? '' }, { table: 'venues' }]);
  writeFileSync(base, 'nothing');
  const { session } = opened(await startOn(desk, desk.folder, indexedDB));
  expect(await verifyStore(session)).toBe('healed');
  expect(lostOf(lines, await linesInStore(session.store))).toEqual([]);
});

test.each(['damaged', 'gone'])(
  'a record that nothing says any more, with the base %s: the desk opens, stays open at every unlock, saves, and says which kind',
  async (how) => {
    const { desk, lines, history, indexedDB, base } = await officeWithTenSaves();
    // What the office is called stands in the base alone, before the first entry; the journal begins after the eighth.
    const first = { table: 'history', id: history[0]?.id ?? '' } as const;
    await breakRows(indexedDB, [{ table: 'settings' }, first]);
    if (how === 'gone') rmSync(base);
    else writeFileSync(base, 'nothing');
    for (let start = 1; start <= 2; start += 1) {
      const started = await startOn(desk, desk.folder, indexedDB);
      const { session, told } = opened(started);
      expect(await verifyStore(session)).toBe('hurt');
      expect(told.at(-1)).toEqual({ type: 'RowsDamaged', tables: ['settings', 'history'] });
      const missing = lostOf(lines, await linesInStore(session.store));
      expect(missing.map((line) => (JSON.parse(line) as { table: string }).table)).toEqual([
        'history',
        'settings',
      ]);
      await saveManyTimes(session, 3);
      await started.close();
    }
  },
);

test('an older state is never put back where a newer one may be lost', async () => {
  const { desk, lines, history, indexedDB, base } = await officeWithTenSaves();
  const changedTwice = [...history].reverse().find(({ changes }) => changes[0]?.before !== null);
  const [change] = changedTwice?.changes ?? [];
  if (changedTwice === undefined || change === undefined) throw new Error('missing');
  await breakRows(indexedDB, [
    { table: 'history', id: changedTwice.id },
    { table: change.table, id: change.id },
    { table: 'settings' },
  ]);
  writeFileSync(base, 'nothing');
  const { session, told } = opened(await startOn(desk, desk.folder, indexedDB));
  expect(await verifyStore(session)).toBe('hurt');
  const damaged = told.flatMap((repair) => (repair.type === 'RowsDamaged' ? repair.tables : []));
  expect(damaged.sort()).toEqual(['history', 'settings', change.table].sort());
  expect(lostOf(await linesInStore(session.store), lines)).toEqual([]);
});
