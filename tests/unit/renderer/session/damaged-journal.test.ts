/** A long journal with one flipped bit, in one frame after the other: what the desk makes of it with its store and without. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../../renderer/domain/history.ts';
import { ok } from '../../../../renderer/domain/result.ts';
import { snapshotIfNeeded } from '../../../../renderer/session/snapshot.ts';
import { digestOf, linesAfter, linesInStore, lostOf } from '../../../support/damage/digest.ts';
import { flipBit } from '../../../support/damage/flipped-bit.ts';
import { saveManyTimes } from '../../../support/damage/many-saves.ts';
import { flipBitInEntry, framesOf } from '../../../support/damage/journal-frames.ts';
import { copyOfFolder, copyOfStore, generationIn, startOn } from '../../../support/damage/started-again.ts';
import { deskForTests, type DeskForTests } from '../../../support/desk-for-tests.ts';

const entriesInJournal = 500;
/** Every twenty-fifth frame; all of them in a long run. */
const step = process.env['SOBAT_SOAK'] === undefined ? 25 : 1;
const minutes = 60_000;

interface Office {
  readonly desk: DeskForTests;
  readonly storeAsItWas: () => Promise<IDBFactory>;
  readonly began: readonly string[];
  readonly entries: readonly HistoryEntry[];
  readonly lines: readonly string[];
}
let office: Office;

async function officeWithLongJournal(): Promise<Office> {
  const desk = await deskForTests();
  const began = await linesInStore(desk.session.store);
  await saveManyTimes(desk.session, entriesInJournal);
  const entries = await desk.session.store.all('history');
  const lines = await linesInStore(desk.session.store);
  const storeAsItWas = await copyOfStore(desk.database.indexedDB);
  desk.session.store.lock();
  await desk.office.close();
  return { desk, storeAsItWas, began, entries, lines };
}

const journalOf = ({ folder }: DeskForTests) => join(generationIn(folder), 'journal');

/** The frames of this run; the first and the last are always among them. */
function framesToHit() {
  const frames = framesOf(journalOf(office.desk));
  return frames.filter((_, n) => n % step === 0 || n === frames.length - 1);
}

/** A copy of the office with one bit of that frame flipped: in its head, its sealed part or its checksum, as the number has it. */
function officeWithFlippedBit({ number, offset, length }: ReturnType<typeof framesToHit>[number]): string {
  const folder = copyOfFolder(office.desk.folder);
  const at = offset + ((number * 389) % length);
  flipBit({ file: journalOf({ ...office.desk, folder }), at, bit: number % 8 });
  return folder;
}

/** At the next start there is nothing to mend any more, and without the store nothing is missing either. */
async function whyNotHealed(number: number, folder: string, store: IDBFactory): Promise<string[]> {
  const wrong: string[] = [];
  for (const [which, engine] of [
    ['next', store],
    ['without the store', new IDBFactory()],
  ] as const) {
    const started = await startOn(office.desk, folder, engine);
    await started.close();
    if (digestOf(started.lines) !== digestOf(office.lines))
      wrong.push(`${number}: ${which}, records are missing`);
    if (started.told.some((told) => told !== 'StoreRebuilt'))
      wrong.push(`${number}: ${which}, ${started.told.join(' ')}`);
  }
  return wrong;
}

beforeAll(async () => {
  office = await officeWithLongJournal();
}, 2 * minutes);

describe('one bit of a journal of 500 entries is flipped', () => {
  test(
    'REL-101 with the store intact no save is cut, it is told, and the journal is healed',
    async () => {
      const wrong: string[] = [];
      for (const frame of framesToHit()) {
        const folder = officeWithFlippedBit(frame);
        const store = await office.storeAsItWas();
        const first = await startOn(office.desk, folder, store);
        await first.close();
        if (digestOf(first.lines) !== digestOf(office.lines))
          wrong.push(`${frame.number}: ${lostOf(office.lines, first.lines).length} records lost`);
        if (!first.told.includes('JournalHealed'))
          wrong.push(`${frame.number}: told ${first.told.join(' ')}`);
        if (frame.number % 20 === 1) wrong.push(...(await whyNotHealed(frame.number, folder, store)));
        rmSync(folder, { recursive: true });
      }
      expect(wrong).toEqual([]);
    },
    10 * minutes,
  );

  test(
    'REL-102 with the store gone as well everything but that one entry is there, and the entry is named',
    async () => {
      const wrong: string[] = [];
      for (const frame of framesToHit()) {
        const folder = officeWithFlippedBit(frame);
        const started = await startOn(office.desk, folder, new IDBFactory());
        await started.close();
        const others = office.entries.filter(({ number }) => number !== frame.number);
        if (digestOf(started.lines) !== digestOf(linesAfter(office.began, others)))
          wrong.push(`${frame.number}: not what the other entries say`);
        const named = started.repairs.flatMap((repair) =>
          repair.type === 'EntriesLost' ? repair.numbers : [],
        );
        if (named.join() !== String(frame.number)) wrong.push(`${frame.number}: named ${named.join()}`);
        rmSync(folder, { recursive: true });
      }
      expect(wrong).toEqual([]);
    },
    10 * minutes,
  );
});

describe('a copy of the records that was made after the damaged entry', () => {
  test('REL-102 brings the entry back when the store is gone', async () => {
    const desk = await deskForTests();
    await saveManyTimes(desk.session, 8);
    expect(await snapshotIfNeeded(desk.session)).toEqual(ok('made'));
    await saveManyTimes(desk.session, 4);
    const lines = await linesInStore(desk.session.store);
    flipBitInEntry(journalOf(desk), 5);
    await desk.office.close();
    const started = await startOn(desk, desk.folder, new IDBFactory());
    expect(lostOf(lines, started.lines)).toEqual([]);
    expect(started.told).toEqual(['StoreRebuilt', 'JournalHealed']);
  });

  test('REL-102 brings the entry back when the store has not got so far', async () => {
    const desk = await deskForTests();
    await saveManyTimes(desk.session, 3);
    const storeBehind = await copyOfStore(desk.database.indexedDB);
    await saveManyTimes(desk.session, 5);
    await snapshotIfNeeded(desk.session);
    await saveManyTimes(desk.session, 4);
    const lines = await linesInStore(desk.session.store);
    flipBitInEntry(journalOf(desk), 6);
    await desk.office.close();
    const started = await startOn(desk, desk.folder, await storeBehind());
    expect(lostOf(lines, started.lines)).toEqual([]);
    expect(started.told).toEqual(['StoreRebuilt', 'JournalHealed']);
  });

  test('is read instead of a store that has not got so far, when the whole journal is gone', async () => {
    const desk = await deskForTests();
    await saveManyTimes(desk.session, 3);
    const storeBehind = await copyOfStore(desk.database.indexedDB);
    await saveManyTimes(desk.session, 5);
    await snapshotIfNeeded(desk.session);
    const lines = await linesInStore(desk.session.store);
    rmSync(join(generationIn(desk.folder), 'journal'));
    await desk.office.close();
    const started = await startOn(desk, desk.folder, await storeBehind());
    expect(lostOf(lines, started.lines)).toEqual([]);
    expect(started.told).toContain('OnlySnapshotLeft');
  });
});

test('REL-102 the number of a lost last entry is never given to another one', async () => {
  const desk = await deskForTests();
  await saveManyTimes(desk.session, 4);
  flipBitInEntry(journalOf(desk), 4);
  await desk.office.close();
  const started = await startOn(desk, desk.folder, new IDBFactory());
  expect(started.repairs).toContainEqual({ type: 'EntriesLost', numbers: [4] });
  expect(started.desk?.session.position.number).toBe(4);
});
