/** What somebody with the disk, or with nothing but the profile's own database, can do to single rows; done at the lock screen. */

import type { Page } from '@playwright/test';
import { databaseName } from '../../../renderer/data/database.ts';
import type { TableName } from '../../../renderer/domain/records.ts';

/** A row is named by its place in its table. */
export type RowDamage =
  | {
      readonly type: 'swap' | 'copy';
      readonly table: TableName;
      readonly one: number;
      readonly other: number;
    }
  | { readonly type: 'move'; readonly table: TableName; readonly one: number; readonly to: TableName }
  /** Negative: from the end. */
  | { readonly type: 'flip'; readonly table: TableName; readonly one: number; readonly at: number }
  | {
      readonly type: 'field';
      readonly table: TableName;
      readonly one: number;
      readonly field: 'month' | 'revision';
    };

/** Where in the sealed bytes a bit is flipped: magic and format, key id, nonce, ciphertext, tag. */
export const placesInRow = { header: 0, keyId: 5, nonce: 16, ciphertext: 60, tag: -1 };

export async function damageRows(window: Page, damages: readonly RowDamage[]): Promise<void> {
  await window.waitForLoadState();
  await window.evaluate(inPage, { name: databaseName, damages });
}

/** Runs in the window, with nothing but what a page has. */
async function inPage({ name, damages }: { name: string; damages: readonly RowDamage[] }): Promise<void> {
  interface Row {
    id: string;
    revision: number;
    sealed: Uint8Array;
    month?: string;
  }
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
  const database = await settled(indexedDB.open(name));
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('unwritable'));
  });
  const rowAt = async (table: string, place: number) => {
    const row = ((await settled(transaction.objectStore(table).getAll())) as Row[])[place];
    if (row === undefined) throw new Error(`No row ${place} in ${table}.`);
    return row;
  };
  for (const damage of damages) {
    const rows = transaction.objectStore(damage.table);
    const row = await rowAt(damage.table, damage.one);
    switch (damage.type) {
      case 'swap':
      case 'copy': {
        const other = await rowAt(damage.table, damage.other);
        rows.put({ ...other, sealed: row.sealed });
        if (damage.type === 'swap') rows.put({ ...row, sealed: other.sealed });
        break;
      }
      case 'move':
        rows.delete(row.id);
        transaction.objectStore(damage.to).put(row);
        break;
      case 'flip': {
        const sealed = row.sealed.slice();
        const at = damage.at < 0 ? sealed.length + damage.at : damage.at;
        sealed[at] = (sealed[at] ?? 0) ^ 16;
        rows.put({ ...row, sealed });
        break;
      }
      case 'field':
        rows.put(
          damage.field === 'month' ? { ...row, month: '2020-01' } : { ...row, revision: row.revision + 1 },
        );
    }
  }
  await done;
  database.close();
}
