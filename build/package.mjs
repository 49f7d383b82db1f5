/**
 * `npm run package`: packs the application for this system into out/package/release, with `-- --test` into out/package/test.
 * On Linux a folder; on Windows the installer as well.
 */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packerConfig } from './electron-builder.mjs';
import { packageFolder, packedExecutable } from './package-places.mjs';
import { electronRuntime } from './runtime/ensure.mjs';
import { prepare } from './setup/prepare.mjs';
import { at, command, stopChildrenOnSignals } from './setup/run.mjs';
import { fingerprint } from './setup/sources.mjs';

const sources = [
  'out/build',
  'package.json',
  'build/electron-builder.mjs',
  'build/package.mjs',
  'build/runtime',
];

/**
 * Packs unless what is there was packed from the same program.
 * @param {'release' | 'test'} variant
 */
export async function ensurePackage(variant) {
  const stamp = at('out', `.package-${variant}-made-from`);
  const wanted = await fingerprint(...sources);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await rm(stamp, { force: true });
  await rm(packageFolder(variant), { recursive: true, force: true });
  await pack(variant);
  await writeFile(stamp, wanted);
}

async function pack(variant) {
  const { build, Platform } = await import('electron-builder');
  const runtime = await electronRuntime();
  await build({
    projectDir: at('.'),
    targets: Platform.current().createTarget(),
    config: packerConfig(variant, runtime),
    publish: 'never',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async (args) => {
    stopChildrenOnSignals();
    const variant = args.includes('--test') ? 'test' : 'release';
    await prepare('start');
    await ensurePackage(variant);
    process.stdout.write(`${packedExecutable(variant)}\n`);
    return 0;
  });
}
