/** Whether somebody is at the desk who must not read names, and how the records read as long as they are here. */

import type { Reading } from '../data/store.ts';
import type { RecordTables, TableName } from '../domain/records.ts';
import { veiled } from '../domain/veil.ts';

/**
 * `initials`: every screen reads the records through the veil. `covered`: nothing is to be seen at all, and what lies under the cover
 * (a form that somebody was typing in) stays exactly as it is.
 */
export type Visit = 'nobody' | 'initials' | 'covered';

export class Visitor {
  #visit: Visit = 'nobody';
  #drawing = 0;
  readonly #listeners = new Set<() => void>();

  get visit(): Visit {
    return this.#visit;
  }

  /** Another one each time the records begin to read otherwise: nothing that was drawn before may stay, nor what was kept beside it. */
  get drawing(): number {
    return this.#drawing;
  }

  change(visit: Visit): void {
    if ((this.#visit === 'initials') !== (visit === 'initials')) this.#drawing += 1;
    this.#visit = visit;
    for (const listener of this.#listeners) listener();
  }

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}

/** The same records as a visitor may see them. See the domain's [Note: Covered unless known]. */
export function veiledReading(store: Reading): Reading {
  return {
    get: async (table, id) => {
      const record = await store.get(table, id);
      return record === undefined ? undefined : veiled(table, record);
    },
    all: async (table) => allVeiled(table, await store.all(table)),
    inMonths: async (table, from, through) => allVeiled(table, await store.inMonths(table, from, through)),
  };
}

function allVeiled<T extends TableName>(table: T, records: readonly RecordTables[T][]): RecordTables[T][] {
  return records.map((record) => veiled(table, record)).filter((record) => record !== undefined);
}
