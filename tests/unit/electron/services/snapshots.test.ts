/** Snapshots: whole or absent, the newest three good ones kept, a bad one told from a good one. */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/services/disk.ts';
import { officePaths } from '../../../../electron/services/office-folder.ts';
import { listSnapshots, readSnapshot, writeSnapshot } from '../../../../electron/services/snapshots.ts';
import { failingDisk } from './failing-disk.ts';
import { temporaryFolder } from './office-fixture.ts';

const madeAt = (minute: number) => new Date(Date.UTC(2026, 10, 22, 16, minute));

async function withSnapshots(numbers: readonly number[]) {
  const office = officePaths(await temporaryFolder());
  for (const [i, number] of numbers.entries()) {
    const bytes = new Uint8Array(1000).fill(number);
    const written = await writeSnapshot(nodeDisk, office, {
      generation: 1,
      number,
      madeAt: madeAt(i),
      bytes,
    });
    expect(written.ok).toBe(true);
  }
  return office;
}

const numbersOf = async (office: ReturnType<typeof officePaths>) =>
  (await listSnapshots(nodeDisk, office)).map((each) => each.number);

it('a snapshot is read as it was written, and says when it was made and what it holds', async () => {
  const office = await withSnapshots([7]);
  const [facts] = await listSnapshots(nodeDisk, office);
  expect(facts).toMatchObject({ generation: 1, number: 7, sizeBytes: 1000, madeAt: '2026-11-22T16:00:00Z' });
  expect(await readSnapshot(nodeDisk, office, facts?.id ?? '')).toEqual({
    ok: true,
    value: new Uint8Array(1000).fill(7),
  });
});

it('the newest three are kept', async () => {
  expect(await numbersOf(await withSnapshots([1, 2, 3, 4, 5]))).toEqual([5, 4, 3]);
});

it('a clock set back does not make an older state the newest', async () => {
  const office = await withSnapshots([10, 20]);
  await writeSnapshot(nodeDisk, office, {
    generation: 1,
    number: 30,
    madeAt: new Date('1999-01-01T00:00:00Z'),
    bytes: new Uint8Array([1]),
  });
  expect(await numbersOf(office)).toEqual([30, 20, 10]);
});

it('a spoiled one is not handed out and does not push a good one away', async () => {
  const office = await withSnapshots([1, 2, 3]);
  const newest = (await listSnapshots(nodeDisk, office))[0]?.id ?? '';
  const path = join(office.snapshots, newest);
  const bytes = readFileSync(path);
  bytes[500] = 99;
  writeFileSync(path, bytes);
  expect(await readSnapshot(nodeDisk, office, newest)).toMatchObject({ failure: { type: 'Unreadable' } });
  const request = { generation: 1, number: 4, madeAt: madeAt(9), bytes: new Uint8Array([4]) };
  await writeSnapshot(nodeDisk, office, request);
  expect(await numbersOf(office)).toEqual([4, 3, 2, 1]);
});

it('an id that is no snapshot’s reads nothing, wherever it points', async () => {
  const office = await withSnapshots([1]);
  for (const id of ['../office.json', '/etc/passwd', '', 's-g00001.sobat']) {
    expect(await readSnapshot(nodeDisk, office, id)).toEqual({ ok: false, failure: { type: 'Missing' } });
  }
});

it('interrupted at any call there is no half snapshot under its name, and the others stay', async () => {
  for (let step = 1; step <= 12; step += 1) {
    const office = await withSnapshots([1, 2]);
    const { disk } = failingDisk(step);
    const request = { generation: 1, number: 3, madeAt: madeAt(5), bytes: new Uint8Array(5000).fill(3) };
    const written = await writeSnapshot(disk, office, request);
    const found = await listSnapshots(nodeDisk, office);
    for (const { id } of found) expect((await readSnapshot(nodeDisk, office, id)).ok).toBe(true);
    expect(found.map((each) => each.number).slice(-2)).toEqual([2, 1]);
    if (written.ok) expect(found).toHaveLength(3);
    await writeSnapshot(nodeDisk, office, { ...request, number: 4 });
    expect(readdirSync(office.snapshots).filter((name) => name.endsWith('.partial'))).toEqual([]);
  }
});
