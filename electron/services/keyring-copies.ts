/** The two copies of the keyring: one good copy opens the office and mends the other. */

import { createHash } from 'node:crypto';
import { keyringOutsideSchema } from '../contract/office-files.ts';
import type { Disk } from './disk.ts';
import { replaceFile } from './durable-file.ts';
import { readJson } from './json-file.ts';
import { readIfThere } from './office-folder.ts';

export interface KeyringReading {
  readonly text: string;
  readonly storeId: string;
  /** The copy that is missing, damaged or older, to be written again from `text`. */
  readonly toMend: string | undefined;
}

/** The better of the two copies (the newer revision where both are whole), or undefined when neither is. */
export async function readKeyrings(
  disk: Disk,
  paths: readonly [string, string],
): Promise<KeyringReading | undefined> {
  const [a, b] = await Promise.all([readCopy(disk, paths[0]), readCopy(disk, paths[1])]);
  const best = a !== undefined && (b === undefined || a.revision >= b.revision) ? a : b;
  if (best === undefined) return undefined;
  const toMend = paths.find((_path, index) => (index === 0 ? a : b)?.text !== best.text);
  return { text: best.text, storeId: best.storeId, toMend };
}

export function mendKeyring(disk: Disk, path: string, text: string): Promise<void> {
  return replaceFile(disk, path, Buffer.from(text, 'utf8'));
}

async function readCopy(disk: Disk, path: string) {
  const text = (await readIfThere(disk, path))?.toString('utf8');
  const keyring = text === undefined ? undefined : readJson(text, keyringOutsideSchema);
  if (text === undefined || keyring === undefined || keyringChecksum(text) !== keyring.checksum)
    return undefined;
  return { text, storeId: keyring.storeId, revision: keyring.revision };
}

/**
 * The vault writes canonical JSON (sorted keys, no spaces) and its checksum is SHA-256 over the canonical JSON of everything else:
 * that is the same text without its first field.
 */
function keyringChecksum(text: string): string {
  const rest = text.trimEnd().replace(/^\{"checksum":"[0-9a-f]*",/, '{');
  return createHash('sha256').update(rest, 'utf8').digest('hex');
}
