/** Deleting a made-up office, and every way in which a real one might be taken for it. */

import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk, type Disk } from '../../../../electron/services/disk.ts';
import { tidyMadeUpFolder } from '../../../../electron/services/made-up-folder.ts';
import { pointerToText } from '../../../../electron/services/pointer.ts';
import { generationRequest, openTestOffice, storeId, temporaryFolder } from './office-fixture.ts';

const name = 'Sobat Made-up';
let root: string;
beforeEach(async () => {
  root = await temporaryFolder();
});

interface Wish {
  /** Whether the office in it says that it is made up. */
  readonly isMadeUp: boolean;
  readonly around?: string;
}

/** An office as it lies on the disk after the desk was left. */
async function leftOffice({ isMadeUp, around = name }: Wish): Promise<string> {
  const folder = join(root, around, 'office');
  const profile = join(root, around);
  const office = openTestOffice(root, { folder, profile, madeUpFolder: undefined });
  await office.look();
  await office.build(generationRequest(1, { madeUp: isMadeUp }));
  await office.close();
  return folder;
}

/** The desk of the made-up office, looking at that folder and asked to delete it. */
async function askToDelete(folder: string, more: { disk?: Disk; madeUpFolder?: string } = {}) {
  const office = openTestOffice(root, { folder, profile: root, madeUpFolder: name, ...more });
  await office.look();
  return office.removeMadeUp();
}

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile() && each.name !== 'office.lock');
  const read = files.map(async (each) => {
    const path = join(each.parentPath, each.name);
    return [path, (await readFile(path)).toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

async function expectKept(folder: string, why: string, at = folder): Promise<void> {
  const before = await contentsOf(at);
  expect(await askToDelete(folder)).toEqual({ ok: false, failure: { type: 'Refused', why } });
  expect(await contentsOf(at)).toEqual(before);
}

describe('a made-up office', () => {
  it('is deleted whole, and nothing beside it', async () => {
    const folder = await leftOffice({ isMadeUp: true });
    const real = await leftOffice({ isMadeUp: false, around: 'Sobat' });
    const before = await contentsOf(real);
    expect(await askToDelete(folder)).toEqual({ ok: true, value: undefined });
    expect(await readdir(join(root, name))).toEqual([]);
    expect(await contentsOf(real)).toEqual(before);
  });

  it('is there whole when the program ends before it is out of the way', async () => {
    const folder = await leftOffice({ isMadeUp: true });
    const before = await contentsOf(folder);
    const rename: Disk['rename'] = () => Promise.reject(new Error('killed'));
    await expect(askToDelete(folder, { disk: { ...nodeDisk, rename } })).rejects.toThrow('killed');
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('is gone when the program ends while it is taken apart', async () => {
    const folder = await leftOffice({ isMadeUp: true });
    const profile = join(root, name, 'profile');
    const rm: Disk['rm'] = (path, options) =>
      path === `${folder}.deleted` && existsSync(path)
        ? Promise.reject(new Error('killed'))
        : nodeDisk.rm(path, options);
    await expect(askToDelete(folder, { disk: { ...nodeDisk, rm } })).rejects.toThrow('killed');
    tidyMadeUpFolder(folder, profile, name);
    expect(await readdir(join(root, name))).toEqual([]);
  });

  it('of which something was left is tidied away before the next is made', async () => {
    const folder = await leftOffice({ isMadeUp: true });
    const profile = join(root, name, 'profile');
    await rename(folder, `${folder}.deleted`);
    await mkdir(join(profile, 'IndexedDB', 'app_desk_0.indexeddb.leveldb'), { recursive: true });
    tidyMadeUpFolder(folder, profile, name);
    expect(existsSync(`${folder}.deleted`)).toBe(false);
    expect(await readdir(profile)).toEqual([]);
    const next = openTestOffice(root, { folder, profile, madeUpFolder: name });
    expect(await next.look()).toEqual({ type: 'FirstRun' });
  });

  it('keeps its working store as long as it is there', async () => {
    const folder = await leftOffice({ isMadeUp: true });
    const profile = join(root, name, 'profile');
    await mkdir(join(profile, 'IndexedDB'), { recursive: true });
    tidyMadeUpFolder(folder, profile, name);
    expect(await readdir(profile)).toEqual(['IndexedDB']);
  });
});

describe('an office of real people is never deleted', () => {
  it('in its own folder', async () => {
    await expectKept(await leftOffice({ isMadeUp: false, around: 'Sobat' }), 'otherFolder');
  });

  it('though it lies in the folder of the made-up one', async () => {
    await expectKept(await leftOffice({ isMadeUp: false }), 'notMadeUp');
  });

  it('though its pointer was written over by that of a made-up one', async () => {
    const folder = await leftOffice({ isMadeUp: false });
    const pointer = pointerToText({ format: 1, storeId, generation: 1, madeUp: true });
    await writeFile(join(folder, 'office.json'), pointer);
    await expectKept(folder, 'realJournal');
  });

  it('though one letter of its pointer was changed', async () => {
    const folder = await leftOffice({ isMadeUp: false });
    const pointer = join(folder, 'office.json');
    const text = await readFile(pointer, 'utf8');
    await writeFile(pointer, text.replace('"madeUp": false', '"madeUp": true'));
    const before = await contentsOf(join(folder, 'generations'));
    // The look has mended the pointer from the journal by then.
    expect(await askToDelete(folder)).toMatchObject({ ok: false, failure: { why: 'notMadeUp' } });
    expect(await contentsOf(join(folder, 'generations'))).toEqual(before);
  });

  it('though a link in the folder of the made-up one leads to it', async () => {
    const real = await leftOffice({ isMadeUp: false, around: 'Sobat' });
    await mkdir(join(root, name));
    await symlink(real, join(root, name, 'office'));
    await expectKept(join(root, name, 'office'), 'otherFolder', real);
  });

  it('though the folder of the made-up one is itself a link to where it lies', async () => {
    const real = await leftOffice({ isMadeUp: true, around: 'Sobat' });
    await symlink(join(root, 'Sobat'), join(root, name));
    await expectKept(join(root, name, 'office'), 'otherFolder', real);
  });

  it('though only a generation set aside is of it', async () => {
    const real = await leftOffice({ isMadeUp: false, around: 'Sobat' });
    const folder = await leftOffice({ isMadeUp: true });
    const aside = join(folder, 'generations', 'g00000.aside');
    await cp(join(real, 'generations', 'g00001'), aside, { recursive: true });
    await expectKept(folder, 'realJournal');
  });

  it('by a desk that was not started as that of the made-up office', async () => {
    const folder = await leftOffice({ isMadeUp: true });
    const office = openTestOffice(root, { folder, profile: root });
    await office.look();
    expect(await office.removeMadeUp()).toMatchObject({ ok: false });
    expect(existsSync(join(folder, 'office.json'))).toBe(true);
  });

  it('while another desk holds it', async () => {
    const folder = await leftOffice({ isMadeUp: true });
    const other = openTestOffice(root, { folder, profile: root });
    await other.look();
    expect(await askToDelete(folder)).toMatchObject({ ok: false });
    expect(existsSync(join(folder, 'office.json'))).toBe(true);
  });

  it('nor is the store beside it, when its folder has another name', async () => {
    const profile = join(root, 'Sobat', 'profile');
    await mkdir(join(profile, 'IndexedDB'), { recursive: true });
    tidyMadeUpFolder(join(root, 'Sobat', 'office'), profile, name);
    tidyMadeUpFolder(join(root, name, 'office'), profile, name);
    expect(await readdir(profile)).toEqual(['IndexedDB']);
  });
});

describe('in the folder of the made-up office', () => {
  it('no office of real people is ever founded or brought back', async () => {
    const office = openTestOffice(root, { madeUpFolder: name });
    await office.look();
    for (const reason of ['firstRun', 'restore'] as const) {
      const built = await office.build(generationRequest(1, { reason, madeUp: false }));
      expect(built).toMatchObject({ ok: false, failure: { why: 'madeUp' } });
    }
  });
});

it('made-up people never take the place of real ones, nor real ones that of made-up ones', async () => {
  const office = openTestOffice(root);
  await office.look();
  await office.build(generationRequest(1));
  const other = generationRequest(2, { reason: 'restore', madeUp: true });
  expect(await office.build(other)).toMatchObject({ ok: false, failure: { why: 'madeUp' } });
});
