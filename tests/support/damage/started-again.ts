/** An office in a folder and a store of its own, started once more after something was done to either. */

import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { OfficeState } from '../../../electron/contract/office-state.ts';
import { createDatabase } from '../../../renderer/data/database.ts';
import { openDesk, type OpenDesk } from '../../../renderer/session/open-desk.ts';
import type { Repair } from '../../../renderer/session/reconcile.ts';
import type { DeskForTests } from '../desk-for-tests.ts';
import { officeShell } from '../office-shell.ts';
import { linesInStore } from './digest.ts';

export interface StartedAgain {
  readonly state: OfficeState;
  /** Undefined when the desk did not open. */
  readonly desk: OpenDesk | undefined;
  readonly lines: readonly string[];
  readonly repairs: readonly Repair[];
  /** Everything that a person is told: what the shell found, what was mended, or why the desk did not open. */
  readonly told: readonly string[];
  close(): Promise<void>;
}

/** The program starts on that folder and that store, as it would after it was killed. */
export async function startOn(
  { unlocked, clock }: Pick<DeskForTests, 'unlocked' | 'clock'>,
  folder: string,
  indexedDB: IDBFactory,
): Promise<StartedAgain> {
  const { office, shell } = officeShell(folder);
  const state = await office.look();
  const nothing = { state, desk: undefined, lines: [], repairs: [], close: () => office.close() };
  if (state.type !== 'Office') return { ...nothing, told: [state.type] };
  const { generation, notices, afterNumber } = state;
  const here = { ...unlocked, generation, notices, afterNumber };
  const opened = await openDesk(here, { shell, clock, database: { indexedDB, IDBKeyRange } });
  if (!opened.ok) return { ...nothing, told: [opened.error.type] };
  const { session, repairs } = opened.value;
  const told = [...notices, ...repairs].map(({ type }) => type);
  const lines = await linesInStore(session.store);
  const close = async () => {
    session.store.lock();
    await office.close();
  };
  return { state, desk: opened.value, lines, repairs, told, close };
}

/** A folder of its own with the same office in it. */
export function copyOfFolder(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sobat-damage-'));
  cpSync(join(folder, 'office'), join(copy, 'office'), { recursive: true });
  return copy;
}

export function generationIn(folder: string, generation = 1): string {
  return join(folder, 'office', 'generations', `g${String(generation).padStart(5, '0')}`);
}

/** Gives stores of their own with the rows that lie in this one now: what one start changes must not reach the next. */
export async function copyOfStore(indexedDB: IDBFactory): Promise<() => Promise<IDBFactory>> {
  const from = await openBeside(indexedDB);
  const tables: { readonly name: string; readonly rows: readonly unknown[] }[] = [];
  for (const { name } of from.tables) tables.push({ name, rows: await from.table<unknown>(name).toArray() });
  from.close();
  return async () => {
    const copy = new IDBFactory();
    const to = await openBeside(copy);
    for (const { name, rows } of tables) await to.table<unknown>(name).bulkPut(rows);
    to.close();
    return copy;
  };
}

/** Past the keys: rows are copied as they lie. */
async function openBeside(indexedDB: IDBFactory) {
  const database = createDatabase({ isOpen: () => true }, { indexedDB, IDBKeyRange });
  await database.open();
  return database;
}
