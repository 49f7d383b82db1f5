/** The npm packages: installed exactly as the lock file says, and again whenever it says something else. */

import { readFile } from 'node:fs/promises';
import { at, npm, run } from './run.mjs';

/** npm keeps in node_modules a list of what it put there; it is written last, so a broken install has none. */
async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

async function isInstalledAsLocked() {
  const locked = await packagesIn(at('package-lock.json'));
  const installed = await packagesIn(at('node_modules', '.package-lock.json'));
  return Object.entries(locked).every(([path, entry]) => {
    // The first entry is ourselves; optional ones belong to other systems or were left out on purpose.
    if (path === '' || entry.optional) return true;
    return installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity;
  });
}

export async function ensureNodePackages() {
  if (await isInstalledAsLocked()) return;
  // Beside the output of whatever needs them: that may be figures for a program.
  process.stderr.write('Installing npm packages …\n');
  const code = await run(npm('ci', '--no-audit', '--no-fund', '--loglevel=error'), {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) throw new Error('npm ci failed; the messages above say why.');
}
