/** Debian's own `age`, for what has to work without this application. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = '/usr/bin/age';

export const hasStockAge = spawnSync(program, ['--version']).status === 0;

/** Added to the title of a group of tests that is skipped without it. */
export const stockAgeHint = hasStockAge ? '' : ' (skipped: install the package "age")';

export function stockAge(args: readonly string[], input: Uint8Array): Buffer {
  const { status, stdout, stderr } = spawnSync(program, [...args], { input, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`age refused: ${stderr.toString()}`);
  return stdout;
}

/** `age -d` with a file that holds this secret key. */
export function stockAgeOpens(sealed: Uint8Array, secret: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sobat-test-'));
  try {
    const keyFile = join(folder, 'key.txt');
    writeFileSync(keyFile, `${secret}\n`);
    return stockAge(['-d', '-i', keyFile], sealed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
