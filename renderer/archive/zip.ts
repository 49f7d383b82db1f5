/**
 * The ZIP file around an archive: written in one way only, and read by writing it again.
 *
 * [Note: Read by writing again] A ZIP says everything twice (before each file and in the directory at the end) and lets
 * programs disagree. We take from the file only names, sizes and checksums, build the frame that our writer would have
 * made of them, and accept nothing but those very bytes. Compression, comments, extra fields, a second directory and
 * trailing bytes are all refused without a rule for each. This is why the frame is our own and not a library's: its
 * bytes must be the same in ten years.
 */

import { fail, ok, type Result } from '../domain/result.ts';
import { crc32 } from './crc32.ts';
import { frameOf, localLength, localSignature, viewOf, type FrameEntry } from './zip-frame.ts';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadZipEntry extends ZipEntry {
  /** False when the content is not what its checksum says. */
  readonly intact: boolean;
}

const maxNameLength = 80;
const maxEntries = 80;
const maxSize = 0xffff_fffe;

/** One file of `entries` in their order, stored as they are. Throws when they do not fit a plain ZIP (4 GiB). */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const frame = frameOf(entries.map(({ name, bytes }) => ({ name, size: bytes.length, crc: crc32(bytes) })));
  if (frame.totalSize > maxSize) throw new RangeError('An archive does not fit into one file');
  const zip = new Uint8Array(frame.totalSize);
  let at = 0;
  const put = (bytes: Uint8Array) => {
    zip.set(bytes, at);
    at += bytes.length;
  };
  entries.forEach((entry, index) => {
    put(frame.locals[index] ?? new Uint8Array());
    put(entry.bytes);
  });
  put(frame.directory);
  return zip;
}

/** The entries as views into `bytes`, or `NotAZip` / `Damaged` when one byte of the frame is not as we write it. */
export function readZip(bytes: Uint8Array): Result<readonly ReadZipEntry[], 'NotAZip' | 'Damaged'> {
  if (bytes.length < 4 || viewOf(bytes).getUint32(0, true) !== localSignature) return fail('NotAZip');
  const found = [...localEntries(bytes)];
  const frame = frameOf(found);
  if (found.length === 0 || frame.totalSize !== bytes.length) return fail('Damaged');
  const entries: ReadZipEntry[] = [];
  let at = 0;
  for (const [index, { name, size, crc }] of found.entries()) {
    const local = frame.locals[index] ?? new Uint8Array();
    if (!sameBytes(bytes.subarray(at, at + local.length), local)) return fail('Damaged');
    const content = bytes.subarray(at + local.length, at + local.length + size);
    entries.push({ name, bytes: content, intact: crc32(content) === crc });
    at += local.length + size;
  }
  return sameBytes(bytes.subarray(at), frame.directory) ? ok(entries) : fail('Damaged');
}

/** One entry by its name from however much of a frame can be walked; for a look at files that are refused anyway. */
export function peekZipEntry(bytes: Uint8Array, name: string): Uint8Array | undefined {
  for (const entry of localEntries(bytes)) {
    if (entry.name === name) return bytes.subarray(entry.at, entry.at + entry.size);
  }
  return undefined;
}

function* localEntries(bytes: Uint8Array): Generator<FrameEntry & { readonly at: number }> {
  const view = viewOf(bytes);
  let at = 0;
  for (let count = 0; count < maxEntries; count += 1) {
    if (at + localLength > bytes.length || view.getUint32(at, true) !== localSignature) return;
    const [crc, size] = [view.getUint32(at + 14, true), view.getUint32(at + 18, true)];
    const start = at + localLength + view.getUint16(at + 26, true);
    if (start - at - localLength > maxNameLength || start > bytes.length) return;
    const name = String.fromCharCode(...bytes.subarray(at + localLength, start));
    yield { name, size, crc, at: start };
    at = start + size;
  }
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
