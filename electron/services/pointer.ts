/** `office.json`: the one pointer to the generation that counts, with a checksum so that a flipped digit is not believed. */

import { createHash } from 'node:crypto';
import { officeFormat, pointerSchema, type Pointer } from '../contract/office-files.ts';
import type { Disk } from './disk.ts';
import { replaceFile } from './durable-file.ts';
import { parseJson, readJson } from './json-file.ts';
import { readIfThere, type OfficePaths } from './office-folder.ts';

export type PointerReading =
  | { readonly type: 'Good'; readonly pointer: Pointer }
  | { readonly type: 'Missing' }
  | { readonly type: 'Damaged' }
  | { readonly type: 'Newer'; readonly format: number };

export async function readPointer(disk: Disk, paths: OfficePaths): Promise<PointerReading> {
  const bytes = await readIfThere(disk, paths.pointer);
  return bytes === undefined ? { type: 'Missing' } : readPointerText(bytes.toString('utf8'));
}

export function readPointerText(text: string): PointerReading {
  const format = formatOf(text);
  if (format !== undefined && format > officeFormat && !isOursWithAFlippedFormat(text))
    return { type: 'Newer', format };
  const read = readJson(text, pointerSchema);
  if (read === undefined || read.checksum !== checksumOf(read)) return { type: 'Damaged' };
  const { checksum: _checked, ...pointer } = read;
  return { type: 'Good', pointer };
}

export function pointerToText(pointer: Pointer): string {
  return `${JSON.stringify({ ...pointer, checksum: checksumOf(pointer) }, undefined, 2)}\n`;
}

/** The commit point: before the rename the old generation counts, after it the new one. */
export function writePointer(disk: Disk, paths: OfficePaths, pointer: Pointer): Promise<void> {
  return replaceFile(disk, paths.pointer, Buffer.from(pointerToText(pointer)));
}

/** SHA-256 (hex) of the other fields in this order. */
function checksumOf({ format, storeId, generation, madeUp }: Pointer): string {
  return createHash('sha256')
    .update(JSON.stringify([format, storeId, generation, madeUp]))
    .digest('hex');
}

function formatOf(text: string): number | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined;
  return typeof value.format === 'number' ? value.format : undefined;
}

/** One flipped bit makes a 1 a 3, 5 or 9: with our own format in its place the checksum is right again. */
function isOursWithAFlippedFormat(text: string): boolean {
  const value = parseJson(text);
  const read = readJson(JSON.stringify({ ...(value as object), format: officeFormat }), pointerSchema);
  return read !== undefined && read.checksum === checksumOf(read);
}
