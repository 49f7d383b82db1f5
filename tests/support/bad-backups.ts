/** Files that are no good backup, each in its own way, made of a good one. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName, recordsName } from '../../renderer/archive/archive-format.ts';
import { readZip, writeZip } from '../../renderer/archive/zip.ts';

export interface BadBackup {
  /** As a sentence about the file goes on: "a backup that …". */
  readonly what: string;
  readonly file: string;
  /** The words with which the desk says so. */
  readonly says: 'failure.damagedArchive' | 'failure.newerFormat' | 'failure.notAnArchive';
}

/** Writes them into `folder`. */
export async function badBackups(good: string, folder: string): Promise<readonly BadBackup[]> {
  const bytes = new Uint8Array(await readFile(good));
  const write = async (name: string, content: Uint8Array) => {
    const file = join(folder, name);
    await writeFile(file, content);
    return file;
  };
  return [
    {
      what: 'is cut off in the middle',
      file: await write('cut-off.sobat', bytes.subarray(0, Math.floor(bytes.length / 2))),
      says: 'failure.damagedArchive',
    },
    {
      what: 'has one bit changed in its records',
      file: await write('one-bit.sobat', withBitFlipped(bytes)),
      says: 'failure.damagedArchive',
    },
    {
      what: 'was made by a newer Sobat',
      file: await write('newer.sobat', ofNewerFormat(bytes)),
      says: 'failure.newerFormat',
    },
    {
      what: 'is a letter and no backup at all',
      file: await write('letter.sobat', new TextEncoder().encode('Dear friends, …\n'.repeat(40))),
      says: 'failure.notAnArchive',
    },
    {
      what: 'is empty',
      file: await write('empty.sobat', new Uint8Array()),
      says: 'failure.notAnArchive',
    },
  ];
}

function withBitFlipped(bytes: Uint8Array): Uint8Array {
  const flipped = bytes.slice();
  const place = Math.floor(bytes.length * 0.7);
  flipped[place] = (flipped[place] ?? 0) ^ 1;
  return flipped;
}

/** Only what stands outside of the seal can be changed without a key; it claims more than this Sobat knows. */
function ofNewerFormat(bytes: Uint8Array): Uint8Array {
  const entries = readZip(bytes);
  if (!entries.ok || !entries.value.some(({ name }) => name === recordsName))
    throw new Error('A good backup was expected');
  return writeZip(
    entries.value.map((entry) =>
      entry.name === manifestName ? { ...entry, bytes: newer(entry.bytes) } : entry,
    ),
  );
}

function newer(manifest: Uint8Array): Uint8Array {
  const read = JSON.parse(new TextDecoder().decode(manifest)) as {
    format: number;
  };
  return new TextEncoder().encode(`${JSON.stringify({ ...read, format: read.format + 1 }, null, 2)}\n`);
}
