/** S04: started by somebody without special rights, as in an office, the pages run in the sandbox of the operating system. */

import { chmod, chown, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { packedExecutable } from '../../build/package-places.mjs';
import { processesOf, type DeskProcess } from '../support/security/processes-of.ts';
import { untilLogged } from '../support/security/released-desk.ts';
import { expect, test } from '../support/security/security-test.ts';

/** The account that owns nothing; tests that run as root must not. */
const nobody = 65534;
const isRoot = process.getuid?.() === 0;

test('S04 for somebody without special rights the pages run in the sandbox', async ({ ground }) => {
  const home = join(ground.dir, 'home');
  await mkdir(home);
  const account = isRoot ? await asNobody(ground.dir, home) : {};
  const desk = ground.released({
    office: join(home, 'office'),
    profile: join(home, 'profile'),
    isSandboxed: true,
    ...account,
  });
  await untilLogged(desk, 'officeLooked');
  const processes = processesOf(desk.profile);
  const pages = processes.filter(({ kind }) => kind === 'renderer');
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect(heldBy(page)).toEqual(sandboxed);
  for (const { status, commandLine } of processes) {
    expect(commandLine).not.toContain('--no-sandbox');
    expect(status.get('Uid')).not.toMatch(/\b0\b/);
  }
});

/** Only the system calls of a list, no more rights by any program it starts, none now, and a world of processes of its own. */
const sandboxed = { calls: 'a list', mayGain: false, rights: 0n, isAlone: true };

function heldBy({ status }: DeskProcess): typeof sandboxed {
  return {
    calls: status.get('Seccomp') === '2' ? 'a list' : 'all',
    mayGain: status.get('NoNewPrivs') !== '1',
    rights: BigInt(`0x${status.get('CapEff') ?? 'f'}`),
    // Its number out here and the one it knows itself by.
    isAlone: (status.get('NSpid') ?? '').split(/\s+/).length > 1,
  };
}

/** The project may lie where nobody can look: the program is shown at a place where they can. */
async function asNobody(dir: string, home: string) {
  const program = packedExecutable('release');
  const place = join(dir, 'program');
  await mkdir(place);
  await chmod(dir, 0o755);
  await mkdir(join(home, 'profile'));
  for (const each of [home, join(home, 'profile')]) await chown(each, nobody, nobody);
  const show = 'mount --bind "$0" "$1" && shift';
  const become = `exec setpriv --reuid ${nobody} --regid ${nobody} --clear-groups "$@"`;
  return {
    executable: join(place, basename(program)),
    under: ['unshare', '--mount', 'sh', '-c', `${show} && ${become}`, dirname(program), place],
    env: { HOME: home },
  };
}
