/** What the desk does at unlock when journal, base, store or pointer are not what they were. */

import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { ok } from '../../../../renderer/domain/result.ts';
import type { Venue } from '../../../../renderer/domain/venue.ts';
import { openDesk } from '../../../../renderer/session/open-desk.ts';
import { writeNewGeneration } from '../../../../renderer/session/new-generation.ts';
import type { Session } from '../../../../renderer/session/session.ts';
import { finishDesk, snapshotIfNeeded } from '../../../../renderer/session/snapshot.ts';
import { deskForTests, type DeskForTests } from '../../../support/desk-for-tests.ts';
import { officeShell } from '../../../support/office-shell.ts';

async function addVenue(session: Session, name: string): Promise<Venue> {
  const venue: Venue = { id: createId<VenueId>(), name, rooms: [] };
  const done = await session.run<undefined, never>('addVenue', async (desk) =>
    ok({ value: undefined, changes: [await desk.put('venues', venue)] }),
  );
  if (!done.ok) throw new Error(done.error.type);
  return venue;
}

function generationFolder({ folder }: DeskForTests): string {
  const generations = join(folder, 'office', 'generations');
  return join(generations, readdirSync(generations).sort().at(-1) ?? '');
}

/** The program ends without a word, and starts again. */
async function startAgain(desk: DeskForTests, how: { readonly withoutStore?: boolean } = {}) {
  desk.session.store.lock();
  await desk.office.close();
  const again = officeShell(desk.folder);
  const state = await again.office.look();
  if (state.type !== 'Office') return { state, opened: undefined };
  const { generation, notices, afterNumber } = state;
  const unlocked = { ...desk.unlocked, generation, notices, afterNumber };
  const database =
    how.withoutStore === true ? { ...desk.database, indexedDB: new IDBFactory() } : desk.database;
  const opened = await openDesk(unlocked, { shell: again.shell, clock: desk.clock, database });
  if (!opened.ok) return { state, opened: undefined, problem: opened.error };
  return { state, opened: opened.value, names: await venueNames(opened.value.session), again };
}

async function venueNames(session: Session): Promise<string[]> {
  return (await session.store.all('venues')).map((venue) => venue.name).sort();
}

const repairTypes = (again: Awaited<ReturnType<typeof startAgain>>) =>
  again.opened?.repairs.map(({ type }) => type);

describe('at unlock', () => {
  test('everything that was saved is there, and nothing needs mending', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    await addVenue(desk.session, 'Two');
    const again = await startAgain(desk);
    expect(again.names).toEqual(['One', 'Two']);
    expect(repairTypes(again)).toEqual([]);
  });

  test('REL-028 a store that is gone is rebuilt from base and journal', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    const again = await startAgain(desk, { withoutStore: true });
    expect(again.names).toEqual(['One']);
    expect(repairTypes(again)).toEqual(['StoreRebuilt']);
    expect(await again.opened?.session.store.get('settings', 'office')).toBeDefined();
  });

  test('a save goes on after a rebuild, and is there at the next start', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    const again = await startAgain(desk, { withoutStore: true });
    if (again.opened === undefined) throw new Error('not opened');
    await addVenue(again.opened.session, 'Two');
    const third = await startAgain(
      { ...desk, session: again.opened.session, office: again.again.office },
      { withoutStore: true },
    );
    expect(third.names).toEqual(['One', 'Two']);
  });

  test('REL-104 an older journal copied back: the store is kept, a new generation is made at once, and it is said', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    const journal = join(generationFolder(desk), 'journal');
    copyFileSync(journal, `${journal}.old`);
    await addVenue(desk.session, 'Two');
    desk.session.store.lock();
    copyFileSync(`${journal}.old`, journal);
    const again = await startAgain(desk);
    expect(again.names).toEqual(['One', 'Two']);
    expect(repairTypes(again)).toEqual(['StoreWasAhead']);
    expect(again.opened?.session.position.generation).toBe(2);
  });

  test('REL-103 a deleted journal is written anew from the store', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    rmSync(join(generationFolder(desk), 'journal'));
    const again = await startAgain(desk);
    expect(again.names).toEqual(['One']);
    expect(repairTypes(again)).toEqual(['JournalHealed']);
  });

  test('REL-103 base and pointer gone: the store still has all, and both are made anew', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    rmSync(join(generationFolder(desk), 'base.sobat'));
    rmSync(join(desk.folder, 'office', 'office.json'));
    const again = await startAgain(desk);
    expect(again.names).toEqual(['One']);
    expect(again.opened?.session.position.generation).toBe(2);
  });

  test('REL-103 base damaged and the store gone: a snapshot and the journal lead in', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    expect(await snapshotIfNeeded(desk.session)).toEqual(ok('made'));
    await addVenue(desk.session, 'Two');
    writeFileSync(join(generationFolder(desk), 'base.sobat'), 'not any more');
    const again = await startAgain(desk, { withoutStore: true });
    expect(again.names).toEqual(['One', 'Two']);
    expect(await again.opened?.session.store.get('settings', 'office')).toBeDefined();
  });

  test('REL-103 journal and store gone: the newest snapshot is opened, and what that means is said', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    await snapshotIfNeeded(desk.session);
    await addVenue(desk.session, 'Two');
    rmSync(join(generationFolder(desk), 'journal'));
    const again = await startAgain(desk, { withoutStore: true });
    expect(again.names).toEqual(['One']);
    expect(repairTypes(again)).toEqual(['OnlySnapshotLeft']);
  });

  test('journal, base, snapshots and store all gone: it says that no road is left, and changes nothing', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    rmSync(join(generationFolder(desk), 'journal'));
    rmSync(join(generationFolder(desk), 'base.sobat'));
    const again = await startAgain(desk, { withoutStore: true });
    expect(again.opened).toBeUndefined();
    expect(again.problem).toMatchObject({ type: 'NoRoadLeft' });
  });

  test('REL-101 a bit flipped in any frame: no later save is cut, the journal is healed from the store', async () => {
    const desk = await deskForTests();
    for (let n = 1; n <= 12; n += 1) await addVenue(desk.session, `Venue ${String(n).padStart(2, '0')}`);
    const expected = await venueNames(desk.session);
    const journal = join(generationFolder(desk), 'journal');
    const size = readFileSync(journal).length;
    const middle = readFileSync(journal);
    const at = Math.floor(size / 2);
    middle[at] = (middle[at] ?? 0) ^ 1;
    writeFileSync(journal, middle);
    const again = await startAgain(desk);
    expect(again.names).toEqual(expected);
    expect(repairTypes(again)).toContain('JournalHealed');
    expect(again.opened?.session.position.generation).toBe(2);
  });

  test('REL-102 the same with the store gone: all but the damaged entry, which is named', async () => {
    const desk = await deskForTests();
    for (let n = 1; n <= 12; n += 1) await addVenue(desk.session, `Venue ${String(n).padStart(2, '0')}`);
    const journal = join(generationFolder(desk), 'journal');
    const bytes = readFileSync(journal);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(journal, bytes);
    const again = await startAgain(desk, { withoutStore: true });
    expect(again.names).toHaveLength(11);
    const lost = again.opened?.repairs.find((repair) => repair.type === 'EntriesLost');
    expect(lost).toMatchObject({ numbers: [expect.any(Number)] });
  });

  test('a desk that was finished properly has a snapshot of all of it', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    await finishDesk(desk.session);
    const [newest] = await desk.office.listSnapshots();
    expect(newest).toMatchObject({ number: 1, generation: 1 });
  });
});

describe('REL-110 a store that fails after the journal has the entry', () => {
  test('is rebuilt, and the save is there, once', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    const { store } = desk.session;
    const apply = store.apply.bind(store);
    store.apply = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    await addVenue(desk.session, 'Two');
    store.apply = apply;
    expect(await venueNames(desk.session)).toEqual(['One', 'Two']);
    await addVenue(desk.session, 'Three');
    const again = await startAgain(desk, { withoutStore: true });
    expect(again.names).toEqual(['One', 'Three', 'Two']);
  });
});

describe('after the journal was folded into a new base', () => {
  test('a rebuild needs no mending: what is in the base is not missing from the journal', async () => {
    const desk = await deskForTests();
    await addVenue(desk.session, 'One');
    await addVenue(desk.session, 'Two');
    const position = await writeNewGeneration(desk.shell, desk.session, 'compaction', desk.session.position);
    if (!position.ok) throw new Error(position.error.type);
    desk.session.moveTo(position.value, { ...desk.session.office, afterNumber: 2 });
    await addVenue(desk.session, 'Three');
    const again = await startAgain(desk, { withoutStore: true });
    expect(again.names).toEqual(['One', 'Three', 'Two']);
    expect(again.opened?.session.position).toMatchObject({ generation: 2, number: 3 });
    expect(repairTypes(again)).toEqual(['StoreRebuilt']);
  });
});
