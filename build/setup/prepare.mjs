/** Everything a command needs before it can run, each step skipped when it is done already. */

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { electronRuntime } from '../runtime/ensure.mjs';
import { ensurePackages } from '../runtime/debian.mjs';
import { ensureNodePackages } from './packages.mjs';
import { at, runQuietly, tool } from './run.mjs';
import { fingerprint } from './sources.mjs';

/** What the built application is made from. */
const applicationSources = [
  'electron',
  'renderer',
  'build/vite.config.ts',
  'package.json',
  'package-lock.json',
];

function applicationFingerprint() {
  return fingerprint(...applicationSources);
}

/**
 * Prepares for `start` (open the desk) or `test` (what the tests use besides). Does nothing where SOBAT_PREPARED says that whoever
 * started us has done so, or that the last build must not be touched.
 * @param {'start' | 'test'} purpose
 * @returns {Promise<void>}
 */
export async function prepare(purpose) {
  if (process.env['SOBAT_PREPARED'] === '1') return;
  await ensureNodePackages();
  ensurePackages(purpose);
  await electronRuntime();
  await ensureBuild();
  process.env['SOBAT_PREPARED'] = '1';
}

/** Builds the application if its sources changed since the last build that went well. */
async function ensureBuild() {
  const stamp = at('out', '.build-made-from');
  const sources = await applicationFingerprint();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === sources) return;
  const free = await takeTurns();
  try {
    if ((await readFile(stamp, 'utf8').catch(() => '')) === sources) return;
    await rm(stamp, { force: true });
    await rm(at('out', 'build'), { recursive: true, force: true });
    const build = await runQuietly(
      tool('vite', 'build', '--app', '-c', 'build/vite.config.ts', '--logLevel', 'warn'),
    );
    if (build.code !== 0) throw new Error(`The build failed:\n${build.said}`);
    if (build.said.trim() !== '') process.stderr.write(build.said);
    await writeFile(`${stamp}.new`, sources);
    await rename(`${stamp}.new`, stamp);
  } finally {
    await free();
  }
}

/** Two commands at once must not build into the same folder; the second waits for the first. */
async function takeTurns() {
  const turn = at('out', '.building');
  await mkdir(at('out'), { recursive: true });
  for (let waited = 0; ; waited += 1) {
    const mine = await mkdir(turn).then(
      () => true,
      () => false,
    );
    if (mine) return () => rm(turn, { recursive: true, force: true });
    // A build takes seconds; after two minutes whoever held the turn is gone.
    if (waited > 480) await rm(turn, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
