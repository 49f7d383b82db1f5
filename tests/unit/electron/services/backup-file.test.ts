/** A backup on a stick: whole and read again under a new name, or a plain failure and nothing new. */

import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { backupName, cleanFileName } from '../../../../electron/services/backup-name.ts';
import { writeBackupFile } from '../../../../electron/services/backup-file.ts';
import { nodeDisk, type Disk } from '../../../../electron/services/disk.ts';
import { failingDisk } from './failing-disk.ts';
import { temporaryFolder } from './office-fixture.ts';
import { canMountSmallDisk, mountSmallDisk, whyNoSmallDisk, type SmallDisk } from './small-disk.ts';

const at = new Date(2026, 10, 22, 21, 40);
const firstName = 'sobat-2026-11-22-2140-g00123.sobat';
const bytes = new Uint8Array(randomBytes(300_000));
const write = (disk: Disk, folder: string, content = bytes) =>
  writeBackupFile(disk, { folder, generation: 123, bytes: content, at });

describe('a backup', () => {
  it('stands under the day and minute of the desk, and its receipt is of what was read back', async () => {
    const folder = await temporaryFolder();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await write(nodeDisk, folder)).toEqual({
      ok: true,
      value: { fileName: firstName, sizeBytes: bytes.length, sha256 },
    });
    expect(readFileSync(join(folder, firstName)).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual([firstName]);
  });

  it('never takes the place of another one', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, firstName), 'older');
    await write(nodeDisk, folder);
    const third = await write(nodeDisk, folder);
    expect(third).toMatchObject({ value: { fileName: 'sobat-2026-11-22-2140-g00123-3.sobat' } });
    expect(readFileSync(join(folder, firstName), 'utf8')).toBe('older');
  });

  it('that reads back differently is marked as bad under a name no restore offers', async () => {
    const folder = await temporaryFolder();
    const worn = {
      ...nodeDisk,
      rename: async (from: string, to: string) => {
        if (from.endsWith('.partial')) {
          const written = readFileSync(from);
          written[1000] = (written[1000] ?? 0) ^ 1;
          writeFileSync(from, written);
        }
        await nodeDisk.rename(from, to);
      },
    } as unknown as Disk;
    expect(await write(worn, folder)).toEqual({ ok: false, failure: { type: 'ReadBackDiffers' } });
    expect(readdirSync(folder)).toEqual([`${firstName}.bad`]);
  });

  it.each([
    ['ENOSPC', 'DriveFull'],
    ['EROFS', 'DriveReadOnly'],
    ['EACCES', 'DriveReadOnly'],
    ['ENODEV', 'DriveGone'],
    ['ENOTCONN', 'DriveGone'],
    ['EFBIG', 'FileTooLarge'],
    ['EIO', 'Failed'],
  ])(
    'that meets %s at any call fails as %s or is whole, and leaves no file under its name',
    async (code, type) => {
      for (let step = 1; step <= 9; step += 1) {
        const folder = await temporaryFolder();
        writeFileSync(join(folder, 'older.sobat'), 'older');
        const answer = await write(failingDisk(step, code, true).disk, folder);
        if (answer.ok) expect(readFileSync(join(folder, answer.value.fileName)).equals(bytes)).toBe(true);
        else {
          expect(answer.failure.type).toBe(type);
          expect(readdirSync(folder)).toEqual(['older.sobat']);
        }
        expect(readFileSync(join(folder, 'older.sobat'), 'utf8')).toBe('older');
      }
    },
  );

  it('whose renaming is held up for a moment is tried again', async () => {
    let held = 2;
    const scanned = {
      ...nodeDisk,
      rename: (from: string, to: string) => {
        held -= 1;
        return held >= 0
          ? Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }))
          : nodeDisk.rename(from, to);
      },
    } as unknown as Disk;
    expect((await write(scanned, await temporaryFolder())).ok).toBe(true);
  });

  it('to a folder that is gone says that the drive is gone', async () => {
    const folder = join(await temporaryFolder(), 'stick');
    expect(await write(nodeDisk, folder)).toEqual({ ok: false, failure: { type: 'DriveGone' } });
  });
});

describe.skipIf(!canMountSmallDisk)(`a real stick (else skipped: ${whyNoSmallDisk})`, () => {
  let disk: SmallDisk | undefined;
  afterEach(() => {
    disk?.remove();
    disk = undefined;
  });

  it('without room is named before anything is written', async () => {
    disk = mountSmallDisk(256);
    expect(await write(nodeDisk, disk.folder)).toMatchObject({ failure: { type: 'DriveFull' } });
    expect(readdirSync(disk.folder)).toEqual([]);
  });

  it('that fills up in the middle keeps no half backup', async () => {
    disk = mountSmallDisk(1024);
    const blind = { ...nodeDisk, statfs: () => Promise.reject(new Error('unknown')) } as unknown as Disk;
    const answer = await write(blind, disk.folder, new Uint8Array(2_000_000));
    expect(answer).toMatchObject({ failure: { type: 'DriveFull' } });
    expect(readdirSync(disk.folder)).toEqual([]);
  });

  it('that is write-protected is named', async () => {
    disk = mountSmallDisk(1024);
    disk.makeReadOnly();
    expect(await write(nodeDisk, disk.folder)).toEqual({ ok: false, failure: { type: 'DriveReadOnly' } });
  });
});

describe('file names', () => {
  it('count the backups of one minute', () => {
    expect([1, 2, 3].map((copy) => backupName(at, 7, copy))).toEqual([
      'sobat-2026-11-22-2140-g00007.sobat',
      'sobat-2026-11-22-2140-g00007-2.sobat',
      'sobat-2026-11-22-2140-g00007-3.sobat',
    ]);
  });

  it.each([
    ['Roster', 'roster'],
    ['A/B: "C" <d>? CON .', 'a-b-c-d-con'],
    ['../../etc/passwd', 'etc-passwd'],
    ['con', 'sobat-con'],
    ['शनिवार', 'sobat'],
    ['', 'sobat'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('of %j keep only harmless characters', (proposed, clean) => {
    expect(cleanFileName(proposed)).toBe(clean);
  });
});
