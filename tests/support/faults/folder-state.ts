/** Whether anything in a folder was touched: every file by its path and the hash of its bytes. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

export type FolderState = Readonly<Record<string, string>>;

/** `leaveOut` sees paths from the folder on, with slashes. */
export function stateOf(folder: string, leaveOut: (path: string) => boolean = () => false): FolderState {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !leaveOut(relative(folder, path)))
    .map((path) => [relative(folder, path), hashOf(path)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => one.localeCompare(other)));
}

function hashOf(path: string): string {
  return createHash('sha256').update(bytesOf(path)).digest('hex');
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.from(readlinkSync(path));
  }
}
