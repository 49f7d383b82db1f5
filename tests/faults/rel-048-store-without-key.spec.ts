/** REL-048: the store's own code in the page of a real desk, asked too early and too late. */

import type { Page } from '@playwright/test';
import type { Instant } from '../../renderer/domain/calendar.ts';
import type { HistoryEntry } from '../../renderer/domain/history.ts';
import { createId, type VenueId } from '../../renderer/domain/ids.ts';
import { keysOfOffice } from '../support/damage/office-keys.ts';
import { linesOfRows, rowsIn, type StoredRows } from '../support/damage/store-rows.ts';
import { recordFaults } from '../support/fault-row.ts';
import { expect, test } from '../support/faults/fault-test.ts';
import { generationFolder } from '../support/faults/office-dump.ts';
import { putIntoPage } from '../support/secrets/page-script.ts';
import type * as storeInPage from '../support/secrets/store-in-page.ts';

declare global {
  var storeWithoutKey: typeof storeInPage;
}

test('REL-048 without a key every way into the store is refused, before the unlock and after the lock, and nothing is written', async ({
  ground,
}) => {
  const office = await ground.office();
  const { window } = await ground.start(office);
  await putIntoPage(window, 'tests/support/secrets/store-in-page.ts', 'storeWithoutKey');
  const before = await rowsOf(window);
  const tooEarly = await window.evaluate(() => globalThis.storeWithoutKey.tryWithoutKey());
  const tooLate = await window.evaluate(() => globalThis.storeWithoutKey.tryAfterLock());
  const after = await rowsOf(window);
  recordFaults({
    fault: 'REL-048 store without a key',
    points: Object.keys(tooEarly).length + Object.keys(tooLate.outcomes).length,
    recordsAtRisk: countOf(before),
    recordsLost: countOf(before) - unchanged(before, after),
  });
  expect(Object.keys(tooEarly).length).toBeGreaterThan(30);
  expect(othersThanLocked(tooEarly)).toEqual([]);
  // With the key the same connection did read.
  expect(tooLate.readBefore).toBe(before.get('members')?.length);
  expect(othersThanLocked(tooLate.outcomes)).toEqual([]);
  expect(after).toEqual(before);
});

test('REL-048 a store that was locked refuses every call, and a save that the lock fell into is whole or not at all', async ({
  ground,
}) => {
  const office = await ground.office();
  const { window } = await ground.start(office);
  const keys = await keysOfOffice(office.office, office.passphrases[0]);
  await putIntoPage(window, 'tests/support/secrets/store-in-page.ts', 'storeWithoutKey');
  const before = await rowsOf(window);
  const given: storeInPage.Office = {
    storeId: keys.storeId,
    keyId: keys.keys.id,
    rowKey: [...keys.keys.rows],
    entry: aNewVenue(),
    generation: Number((await generationFolder(office.office)).slice(-5)),
  };
  const locked = await window.evaluate((office) => globalThis.storeWithoutKey.tryLockedStore(office), given);
  const untouched = await rowsOf(window);
  const storing = await window.evaluate(
    (office) => globalThis.storeWithoutKey.lockWhileStoring(office),
    given,
  );
  const after = await rowsOf(window);
  recordFaults({
    fault: 'REL-048 locked store',
    points: Object.keys(locked.outcomes).length + 1,
    recordsAtRisk: countOf(before),
    recordsLost: countOf(before) - unchanged(before, untouched),
  });
  expect(locked.before).toBe('Good');
  expect(othersThanLocked(locked.outcomes)).toEqual([]);
  expect(untouched).toEqual(before);
  expect(['LockedError', 'DatabaseClosedError', 'done']).toContain(storing);
  // Every row that is there opens with the office's key: none was sealed with another, none half.
  expect(linesOfRows(after, keys).length).toBe(countOf(after));
  expect(countOf(after) - countOf(before)).toBe(storing === 'done' ? 2 : 0);
});

/** An entry that comes after everything the store has. */
function aNewVenue(): HistoryEntry {
  const after = { id: createId<VenueId>(), name: 'A hall that was not there', rooms: [] };
  return {
    id: createId(),
    number: 1_000_000,
    at: '2026-11-23T10:00:00.000Z' as Instant,
    by: createId(),
    byName: 'Asha',
    command: 'addVenue',
    changes: [{ table: 'venues', id: after.id, before: null, after }],
  };
}

async function rowsOf(window: Page): Promise<StoredRows> {
  const rows = await rowsIn(window);
  if (rows === undefined) throw new Error('The desk has no store.');
  return rows;
}

/** The store's own note of how far it has come is no record; neither are parts of a large row, copies, nor where somebody stood. */
const noRecords = ['marks', 'parts', 'drafts', 'pages'];

function recordsIn(rows: StoredRows) {
  return [...rows].filter(([table]) => !noRecords.includes(table));
}

function countOf(rows: StoredRows): number {
  return recordsIn(rows).reduce((sum, [, { length }]) => sum + length, 0);
}

function unchanged(before: StoredRows, after: StoredRows): number {
  return recordsIn(before).flatMap(([table, rows]) => {
    const now = new Map((after.get(table) ?? []).map(({ id, sealed }) => [id, sealed]));
    return rows.filter(({ id, sealed }) => now.get(id) === sealed);
  }).length;
}

function othersThanLocked(outcomes: storeInPage.Outcomes): string[] {
  return Object.entries(outcomes)
    .filter(([, outcome]) => outcome !== 'LockedError')
    .map(([name, outcome]) => `${name}: ${outcome}`);
}
