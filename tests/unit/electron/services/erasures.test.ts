/** What an erasure leaves of the office folder: the new generation with its ledger, and nothing of before. */

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyStoreOfBefore, isStoreGone } from '../../../../electron/services/store-folder.ts';
import { failingDisk } from './failing-disk.ts';
import { generationRequest, officeWith, openTestOffice, temporaryFolder } from './office-fixture.ts';

const line = { id: 'b'.repeat(32), on: '2026-11-22' };
const erasure = { ...generationRequest(2, { afterNumber: 4, reason: 'erase' }), erased: [line] };

/** An office with three entries, a snapshot, a generation that was set aside, and half a snapshot of a killed desk. */
async function officeToEraseIn(): Promise<string> {
  const root = await temporaryFolder();
  const { office } = await officeWith(root, 3);
  expect((await office.writeSnapshot(3, new Uint8Array(500))).ok).toBe(true);
  await office.close();
  const folder = join(root, 'office');
  cpSync(join(folder, 'generations', 'g00001'), join(folder, 'generations', 'g00000.aside'), {
    recursive: true,
  });
  writeFileSync(join(folder, 'snapshots', 's-g00001-n00000002-x.sobat.partial'), 'half');
  return root;
}

function left(root: string): string[] {
  const folder = join(root, 'office');
  return [...readdirSync(join(folder, 'generations')), ...readdirSync(join(folder, 'snapshots'))].sort();
}

test('every older generation and snapshot is gone, and the ledger lies beside the keyring', async () => {
  const root = await officeToEraseIn();
  const office = openTestOffice(root);
  await office.look();
  expect((await office.build(erasure)).ok).toBe(true);
  expect(left(root)).toEqual(['g00002']);
  const ledger = readFileSync(join(root, 'office', 'generations', 'g00002', 'erased.json'), 'utf8');
  expect(JSON.parse(ledger)).toEqual({ format: 1, since: 2, erased: [line] });
  expect(await office.forgetOlder()).toEqual({ ok: true, value: { since: 2 } });
});

test('the ledger goes on in every generation after it, and snapshots of after it stay', async () => {
  const root = await officeToEraseIn();
  const office = openTestOffice(root);
  await office.look();
  await office.build(erasure);
  expect((await office.writeSnapshot(4, new Uint8Array(500))).ok).toBe(true);
  expect((await office.build(generationRequest(3, { afterNumber: 4 }))).ok).toBe(true);
  await office.close();
  const again = openTestOffice(root);
  expect(await again.look()).toMatchObject({ type: 'Office', generation: 3, erased: [line], notices: [] });
  expect(await again.listSnapshots()).toHaveLength(1);
});

test('a window that still holds what was before can leave no snapshot of it', async () => {
  const root = await officeToEraseIn();
  const office = openTestOffice(root);
  await office.look();
  await office.build(erasure);
  const refused = await office.writeSnapshot(3, new Uint8Array(500));
  expect(refused).toEqual({ ok: false, failure: { type: 'Refused', why: 'behindBase' } });
});

test('REL-107 killed at any call of the disk it is not begun, or it is finished at the next look', async () => {
  const seen = new Set<number>();
  const made = await officeToEraseIn();
  for (let step = 1, isWhole = false; !isWhole; step += 1) {
    const root = await temporaryFolder();
    cpSync(made, root, { recursive: true });
    const probe = openTestOffice(root);
    await probe.look();
    await probe.close();
    // The look itself changes files: the disk fails only from the erasure on.
    const dying = failingDisk(Number.POSITIVE_INFINITY);
    const before = openTestOffice(root, { disk: dying.disk });
    await before.look();
    const looked = dying.count();
    await before.close();
    const failing = failingDisk(looked + step);
    const office = openTestOffice(root, { disk: failing.disk });
    await office.look();
    await office.build(erasure);
    isWhole = failing.count() < looked + step;
    await office.close();
    const again = openTestOffice(root);
    const state = await again.look();
    if (state.type !== 'Office') throw new Error(state.type);
    seen.add(state.generation);
    const old = ['g00000.aside', 'g00001', 's-g00001-n00000002-x.sobat.partial'];
    if (state.generation === 2) expect(left(root)).toEqual(['g00002']);
    else expect(left(root)).toEqual(expect.arrayContaining(old));
    expect(state.erased).toEqual(state.generation === 2 ? [line] : undefined);
    expect((await again.readBase()).ok).toBe(true);
    await again.close();
  }
  expect([...seen].sort()).toEqual([1, 2]);
});

test('files that cannot be deleted today are told of, and go at the next look', async () => {
  const root = await officeToEraseIn();
  const kept = join(root, 'kept');
  cpSync(join(root, 'office'), kept, { recursive: true });
  const office = openTestOffice(root);
  await office.look();
  await office.build(erasure);
  await office.close();
  cpSync(join(kept, 'snapshots'), join(root, 'office', 'snapshots'), { recursive: true });
  const { disk } = failingDisk(Number.POSITIVE_INFINITY);
  const held = (path: string) => path.includes('snapshots');
  const rm: typeof disk.rm = (path, options) =>
    held(String(path)) ? Promise.reject(new Error('held')) : disk.rm(path, options);
  const holding = openTestOffice(root, { disk: { ...disk, rm } });
  expect(await holding.look()).toMatchObject({ notices: [{ type: 'ErasureUnfinished' }] });
  await holding.close();
  const again = openTestOffice(root);
  expect(await again.look()).toMatchObject({ notices: [] });
  expect(left(root)).toEqual(['g00002']);
});

test('a store of which the files of large values are left is not gone: what an erasure deleted could stand in them', async () => {
  const profile = await temporaryFolder();
  const store = join(profile, 'IndexedDB');
  expect(isStoreGone(profile)).toBe(true);
  await mkdir(join(store, 'app_desk_0.indexeddb.blob'), { recursive: true });
  expect(isStoreGone(profile)).toBe(false);
});

test("every account's working store is emptied once after an erasure, before Chromium opens it", async () => {
  const root = await officeToEraseIn();
  const office = openTestOffice(root);
  await office.look();
  await office.build(erasure);
  const profile = join(root, 'other-account');
  const store = join(profile, 'IndexedDB', 'app_desk_0.indexeddb.leveldb');
  const row = join(store, '000003.log');
  const leftOver = join(profile, 'IndexedDB', 'app_other_0.indexeddb.blob', '1');
  const fill = async () => {
    await mkdir(store, { recursive: true });
    writeFileSync(row, 'sealed');
  };
  await fill();
  await mkdir(leftOver, { recursive: true });
  emptyStoreOfBefore(profile, join(root, 'office'));
  expect(existsSync(row)).toBe(false);
  expect(existsSync(leftOver)).toBe(false);
  await fill();
  emptyStoreOfBefore(profile, join(root, 'office'));
  expect(existsSync(row)).toBe(true);
});

test('where the pointer is lost on the way, the store goes at the next start and everything of before at the next look', async () => {
  const root = await officeToEraseIn();
  const kept = join(root, 'kept');
  cpSync(join(root, 'office'), kept, { recursive: true });
  const office = openTestOffice(root);
  await office.look();
  await office.build(erasure);
  await office.close();
  for (const name of ['generations', 'snapshots'])
    cpSync(join(kept, name), join(root, 'office', name), { recursive: true });
  writeFileSync(join(root, 'office', 'office.json'), 'spoilt');
  const store = join(root, 'account', 'IndexedDB', 'app_desk_0.indexeddb.leveldb');
  await mkdir(store, { recursive: true });
  writeFileSync(join(store, '000003.log'), 'sealed');
  emptyStoreOfBefore(join(root, 'account'), join(root, 'office'));
  expect(readdirSync(store)).toEqual([]);
  const again = openTestOffice(root);
  expect(await again.look()).toMatchObject({ generation: 2, notices: [{ type: 'PointerRebuilt' }] });
  expect(left(root)).toEqual(['g00002']);
});
