/** REL-103: journal, one keyring copy, newest snapshot, pointer, base; each gone, flipped or emptied, alone and in pairs. */

import { readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../../renderer/domain/history.ts';
import { snapshotIfNeeded } from '../../../../renderer/session/snapshot.ts';
import { digestOf, linesAfter, linesInStore } from '../../../support/damage/digest.ts';
import { flipBit } from '../../../support/damage/flipped-bit.ts';
import { saveManyTimes } from '../../../support/damage/many-saves.ts';
import { framesOf } from '../../../support/damage/journal-frames.ts';
import {
  copyOfFolder,
  copyOfStore,
  generationIn,
  startOn,
  type StartedAgain,
} from '../../../support/damage/started-again.ts';
import { deskForTests, type DeskForTests } from '../../../support/desk-for-tests.ts';

type Part = 'journal' | 'keyring' | 'snapshot' | 'pointer' | 'base';
type Way = 'gone' | 'flipped' | 'emptied';
interface Damage {
  readonly part: Part;
  readonly way: Way;
}

const parts: readonly Part[] = ['journal', 'keyring', 'snapshot', 'pointer', 'base'];
const ways: readonly Way[] = ['gone', 'flipped', 'emptied'];
const singles: readonly Damage[] = parts.flatMap((part) => ways.map((way) => ({ part, way })));
const pairs = singles.flatMap((one, at) =>
  singles.slice(at + 1).flatMap((other) => (other.part === one.part ? [] : [[one, other] as const])),
);
const nameOf = (damages: readonly Damage[]) => damages.map(({ part, way }) => `${part} ${way}`).join(', ');
const all = [...singles.map((one) => [one]), ...pairs].map((damages) => ({ damages, name: nameOf(damages) }));

/** Saves 1 to 4, a snapshot, 5 to 8, a snapshot, 9: the journal alone has the ninth. */
const flippedEntry = 6;

let desk: DeskForTests;
let storeAsItWas: () => Promise<IDBFactory>;
let began: readonly string[];
/** All entries but the one that a flipped bit makes unreadable. */
let others: readonly HistoryEntry[];
/** After the saves 4, 8 and 9. */
const linesAt = new Map<number, readonly string[]>();

beforeAll(async () => {
  desk = await deskForTests();
  began = await linesInStore(desk.session.store);
  for (const [upTo, count] of [
    [4, 4],
    [8, 4],
    [9, 1],
  ] as const) {
    await saveManyTimes(desk.session, count);
    linesAt.set(upTo, await linesInStore(desk.session.store));
    if (upTo < 9) await snapshotIfNeeded(desk.session);
  }
  others = (await desk.session.store.all('history')).filter(({ number }) => number !== flippedEntry);
  storeAsItWas = await copyOfStore(desk.database.indexedDB);
  desk.session.store.lock();
  await desk.office.close();
});

function fileOf(folder: string, part: Part): string {
  const office = join(folder, 'office');
  switch (part) {
    case 'journal':
      return join(generationIn(folder), 'journal');
    case 'keyring':
      return join(generationIn(folder), 'keyring-a.json');
    case 'snapshot':
      return join(office, 'snapshots', readdirSync(join(office, 'snapshots')).sort().at(-1) ?? '');
    case 'pointer':
      return join(office, 'office.json');
    case 'base':
      return join(generationIn(folder), 'base.sobat');
  }
}

function inflict(folder: string, { part, way }: Damage): void {
  const file = fileOf(folder, part);
  if (way === 'gone') rmSync(file);
  else if (way === 'emptied') truncateSync(file);
  else flipBit({ file, at: placeToFlip(file, part), bit: 2 });
}

function placeToFlip(file: string, part: Part): number {
  const middle = Math.floor(statSync(file).size / 2);
  if (part !== 'journal') return middle;
  const frame = framesOf(file).find(({ number }) => number === flippedEntry);
  return frame === undefined ? middle : frame.offset + 100;
}

/** The first start after the damage, and the one after that: by then there must be nothing to tell any more. */
async function startsWith(
  damages: readonly Damage[],
  store: IDBFactory,
): Promise<[StartedAgain, StartedAgain]> {
  const folder = copyOfFolder(desk.folder);
  for (const damage of damages) inflict(folder, damage);
  const first = await startOn(desk, folder, store);
  await first.close();
  const next = await startOn(desk, folder, store);
  await next.close();
  rmSync(folder, { recursive: true });
  expect(next.told).toEqual([]);
  expect(digestOf(next.lines)).toBe(digestOf(first.lines));
  return [first, next];
}

const isHurt = (damages: readonly Damage[], part: Part, ...how: readonly Way[]) =>
  damages.some((each) => each.part === part && (how.length === 0 || how.includes(each.way)));

/** What a person must hear of: whatever was used, or had to be made again. */
function mustBeTold(damages: readonly Damage[]): string[] {
  return [
    ...(isHurt(damages, 'keyring') ? ['KeyringCopyRestored'] : []),
    ...(isHurt(damages, 'pointer') ? ['PointerRebuilt'] : []),
    ...(isHurt(damages, 'base', 'gone', 'emptied') ? ['BaseMissing'] : []),
    ...(isHurt(damages, 'journal', 'gone') ? ['JournalMissing'] : []),
    ...(isHurt(damages, 'journal', 'emptied') ? ['JournalHeaderUnreadable'] : []),
  ];
}

describe('REL-103 with the store intact', () => {
  test.each(all)('all records are there: $name', async ({ damages }) => {
    const [started] = await startsWith(damages, await storeAsItWas());
    expect(digestOf(started.lines)).toBe(digestOf(linesAt.get(9) ?? []));
    expect(started.told).toEqual(expect.arrayContaining(mustBeTold(damages)));
    if (isHurt(damages, 'journal')) expect(started.told).toContain('JournalHealed');
  });
});

describe('REL-103 with the store gone', () => {
  const withJournal = all.filter(({ damages }) => !isHurt(damages, 'journal'));
  test.each(withJournal)('the journal leads to all records: $name', async ({ damages }) => {
    const [started] = await startsWith(damages, new IDBFactory());
    expect(digestOf(started.lines)).toBe(digestOf(linesAt.get(9) ?? []));
    expect(started.told).toEqual(expect.arrayContaining([...mustBeTold(damages), 'StoreRebuilt']));
  });

  const flipped = all.filter(({ damages }) => isHurt(damages, 'journal', 'flipped'));
  test.each(flipped)(
    'a copy made after the damaged entry leads past it, or it is named: $name',
    async ({ damages }) => {
      const [started] = await startsWith(damages, new IDBFactory());
      const lost = started.repairs.flatMap((repair) => (repair.type === 'EntriesLost' ? repair.numbers : []));
      expect(lost).toEqual(isHurt(damages, 'snapshot') ? [flippedEntry] : []);
      if (lost.length === 0) expect(digestOf(started.lines)).toBe(digestOf(linesAt.get(9) ?? []));
      else expect(started.lines).toEqual(linesAfter(began, others));
    },
  );

  const without = all.filter(({ damages }) => isHurt(damages, 'journal', 'gone', 'emptied'));
  test.each(without)(
    'the newest good copy is opened, and what that means is said: $name',
    async ({ damages }) => {
      const [started] = await startsWith(damages, new IDBFactory());
      const upTo = isHurt(damages, 'snapshot') ? 4 : 8;
      expect(digestOf(started.lines)).toBe(digestOf(linesAt.get(upTo) ?? []));
      expect(started.told).toEqual(expect.arrayContaining([...mustBeTold(damages), 'OnlySnapshotLeft']));
    },
  );
});
