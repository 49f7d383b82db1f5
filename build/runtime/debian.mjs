/** The Debian packages a bare machine lacks: installed when root, otherwise named in one line. */

import { spawnSync } from 'node:child_process';

/** What Electron needs to open a window, here on a screen that does not exist. */
const forStart = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** What the tests use from outside: stock recovery tools, fault injection, file systems, a second engine for print layout. */
const forTests = [
  ...forStart,
  'age',
  'unzip',
  'strace',
  'xdotool',
  'procps',
  'e2fsprogs',
  'fuse3',
  'ntfs-3g',
  'exfat-fuse',
  'exfatprogs',
  'poppler-utils',
  'chromium',
];

const listed = { start: forStart, test: forTests };

function isInstalled(name) {
  const answer = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return (
    answer.status === 0 && answer.stdout.includes('installed') && !answer.stdout.includes('not-installed')
  );
}

/** Debian 13 renamed some libraries for 64-bit time; the old name is then only provided, at times by several packages. */
function installableName(name) {
  const answer = spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.includes('Package:') ? name : `${name}t64`;
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { ok: done.status === 0, said: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

/** Missing packages of the list, or none where this is no Debian. */
function missingPackages(purpose) {
  const isDebian = process.platform === 'linux' && spawnSync('dpkg-query', ['--version']).status === 0;
  if (!isDebian) return [];
  return listed[purpose].filter((name) => !isInstalled(name) && !isInstalled(`${name}t64`));
}

/** Installs what is missing, or throws one line that says what to install. */
export function ensurePackages(purpose) {
  const missing = missingPackages(purpose);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new Error(
      `Please install first: sudo apt-get install --no-install-recommends ${missing.join(' ')}`,
    );
  }
  process.stdout.write(`Installing Debian packages: ${missing.join(' ')}\n`);
  aptGet('update');
  const done = aptGet('install', '-y', '--no-install-recommends', ...missing.map(installableName));
  if (!done.ok) throw new Error(`apt-get could not install ${missing.join(' ')}:\n${done.said.slice(-2000)}`);
}
