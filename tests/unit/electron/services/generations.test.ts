/** The commit point: old or new, complete, wherever it is interrupted. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/services/disk.ts';
import { buildGeneration } from '../../../../electron/services/generations.ts';
import { officePaths } from '../../../../electron/services/office-folder.ts';
import { readPointer } from '../../../../electron/services/pointer.ts';
import { failingDisk } from './failing-disk.ts';
import {
  appendMany,
  generationRequest,
  officeWith,
  openTestOffice,
  readNumbers,
  temporaryFolder,
} from './office-fixture.ts';

/** How many changing calls one whole building makes. */
async function callsOfABuilding(generation: number): Promise<number> {
  const paths = officePaths(await temporaryFolder());
  const { disk, count } = failingDisk(Number.POSITIVE_INFINITY);
  const built = await buildGeneration(disk, paths, generationRequest(generation));
  expect(built.ok).toBe(true);
  return count();
}

describe('a first run', () => {
  it('leaves two equal keyrings, the base, a journal and the pointer', async () => {
    const root = await temporaryFolder();
    const paths = officePaths(root);
    const request = generationRequest(1);
    expect((await buildGeneration(nodeDisk, paths, request)).ok).toBe(true);
    const folder = join(root, 'generations', 'g00001');
    expect(readdirSync(folder).sort()).toEqual(['base.sobat', 'journal', 'keyring-a.json', 'keyring-b.json']);
    expect(readFileSync(join(folder, 'keyring-a.json'), 'utf8')).toBe(request.keyring);
    expect(readFileSync(join(folder, 'keyring-b.json'), 'utf8')).toBe(request.keyring);
    expect(readFileSync(join(folder, 'base.sobat'))).toEqual(Buffer.from(request.base));
    expect(await readPointer(nodeDisk, paths)).toMatchObject({ type: 'Good', pointer: { generation: 1 } });
  });

  it('killed at any call is afterwards a first run again or a whole office', async () => {
    const steps = await callsOfABuilding(1);
    expect(steps).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      const root = await temporaryFolder();
      await mkdir(join(root, 'office'), { recursive: true });
      const killed = await buildGeneration(
        failingDisk(step).disk,
        officePaths(join(root, 'office')),
        generationRequest(1),
      );
      const office = openTestOffice(root);
      const state = await office.look();
      seen.add(state.type);
      expect(['FirstRun', 'Office']).toContain(state.type);
      if (killed.ok) expect(state.type).toBe('Office');
      if (state.type === 'Office') expect((await office.readBase()).ok).toBe(true);
      else expect((await office.build(generationRequest(1))).ok).toBe(true);
      await office.close();
    }
    expect(seen.size).toBe(2);
  });
});

describe('a new generation', () => {
  it('takes the place of the old one, and the old one goes', async () => {
    const root = await temporaryFolder();
    const { office, chain } = await officeWith(root, 3);
    const built = await office.build(generationRequest(2, { afterNumber: 3 }));
    if (!built.ok) throw new Error(built.failure.type);
    expect(readdirSync(join(root, 'office', 'generations'))).toEqual(['g00002']);
    await appendMany(office, { ...chain, hash: built.value.lastHash }, 2);
    expect(await readNumbers(office)).toEqual([4, 5]);
  });

  it('killed at any call leaves the old one with all its entries, or the new one', async () => {
    const steps = await callsOfABuilding(2);
    for (let step = 1; step <= steps; step += 1) {
      const root = await temporaryFolder();
      const { office } = await officeWith(root, 3);
      await office.close();
      const request = generationRequest(2, { afterNumber: 3 });
      await buildGeneration(failingDisk(step).disk, officePaths(join(root, 'office')), request);
      const again = openTestOffice(root);
      const state = await again.look();
      if (state.type !== 'Office') throw new Error(state.type);
      expect(await readNumbers(again)).toEqual(state.generation === 1 ? [1, 2, 3] : []);
      expect(state.notices).toEqual([]);
      expect(readdirSync(join(root, 'office', 'generations'))).toEqual([`g0000${state.generation}`]);
      await again.close();
    }
  });

  it('that fails once at any call says so and leaves the old one in use, or has succeeded', async () => {
    const steps = await callsOfABuilding(2);
    for (let step = 1; step <= steps; step += 1) {
      const root = await temporaryFolder();
      const first = await officeWith(root, 2);
      await first.office.close();
      const { disk } = failingDisk(step, 'ENOSPC', true);
      const built = await buildGeneration(
        disk,
        officePaths(join(root, 'office')),
        generationRequest(2, { afterNumber: 2 }),
      );
      if (!built.ok) expect(built.failure).toEqual({ type: 'WriteFailed', code: 'ENOSPC' });
      const kept = built.ok ? 'g00002' : 'g00001';
      const pointer = await readPointer(nodeDisk, officePaths(join(root, 'office')));
      expect(pointer).toMatchObject({ type: 'Good', pointer: { generation: built.ok ? 2 : 1 } });
      expect(readdirSync(join(root, 'office', 'generations'))).toContain(kept);
      if (!built.ok) expect(existsSync(join(root, 'office', 'generations', 'g00002'))).toBe(false);
    }
  });

  it('whose bytes read back differently is not taken', async () => {
    const root = await temporaryFolder();
    const { office } = await officeWith(root, 1);
    await office.close();
    const lying = {
      ...nodeDisk,
      readFile: async (path: string) => {
        const bytes = await nodeDisk.readFile(path);
        if (path.endsWith('base.sobat')) bytes[100] = (bytes[100] ?? 0) ^ 1;
        return bytes;
      },
    } as unknown as typeof nodeDisk;
    const built = await buildGeneration(lying, officePaths(join(root, 'office')), generationRequest(2));
    expect(built).toEqual({ ok: false, failure: { type: 'ReadBackDiffers' } });
    expect(readdirSync(join(root, 'office', 'generations'))).toEqual(['g00001']);
  });

  it('may not have the number of one that is there, nor another office’s id', async () => {
    const { office } = await officeWith(await temporaryFolder(), 0);
    const refusal = (why: string) => ({ ok: false, failure: { type: 'Refused', why } });
    expect(await office.build(generationRequest(1, { reason: 'heal' }))).toEqual(refusal('generation'));
    expect(await office.build(generationRequest(2, { reason: 'firstRun' }))).toEqual(
      refusal('officeIsThere'),
    );
    expect(await office.build(generationRequest(2, { storeId: 'f'.repeat(32) }))).toEqual(refusal('storeId'));
    expect(
      (await office.build(generationRequest(2, { storeId: 'f'.repeat(32), reason: 'restore' }))).ok,
    ).toBe(true);
  });
});
