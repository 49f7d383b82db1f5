/** The door of the working store: without a key nothing is read or written, and nothing unsealed is ever written. */

import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { isSealedRow } from './row-shape.ts';

/** Whether a key is loaded at this moment. */
export interface Gate {
  isOpen(): boolean;
}

/** Thrown on every read and write while no key is loaded. A bug in the caller, hence thrown and not a value. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
  constructor() {
    super('The records are locked.');
  }
}

/** Thrown when a value that is not a sealed row is on its way to the disk. */
export class UnsealedRowError extends Error {
  override readonly name = 'UnsealedRowError';
  constructor() {
    super('A row that is not sealed was kept away from the disk.');
  }
}

/**
 * Stands below every Dexie call (get, where, each, count, put, bulkAdd, modify, delete, transaction …): all of them end in
 * the few functions of the core that are wrapped here, so no future call can go round the door.
 */
export function guardRows(gate: Gate): Middleware<DBCore> {
  function requireKey() {
    if (!gate.isOpen()) throw new LockedError();
  }
  return {
    stack: 'dbcore',
    name: 'guard',
    create: (core) => ({
      ...core,
      transaction(...request) {
        requireKey();
        return core.transaction(...request);
      },
      table: (name) => guardTable(core.table(name), requireKey),
    }),
  };
}

/** Nothing here is async: a native promise of our own between Dexie and its core would end the running transaction. */
function guardTable(table: DBCoreTable, requireKey: () => void): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      requireKey();
      refuseUnsealed(request);
      return table.mutate(request);
    },
    get(request) {
      requireKey();
      return table.get(request);
    },
    getMany(request) {
      requireKey();
      return table.getMany(request);
    },
    query(request) {
      requireKey();
      return table.query(request);
    },
    openCursor(request) {
      requireKey();
      return table.openCursor(request);
    },
    count(request) {
      requireKey();
      return table.count(request);
    },
  };
}

function refuseUnsealed(request: DBCoreMutateRequest) {
  if (request.type !== 'add' && request.type !== 'put') return;
  if (!request.values.every(isSealedRow)) throw new UnsealedRowError();
}
