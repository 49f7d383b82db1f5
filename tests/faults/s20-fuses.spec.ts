/** S20 to S23: the switches burnt into the program, and what they and it must refuse on the command line and from the environment. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { packedExecutable, type Variant } from '../../build/package-places.mjs';
import { fileIn, filesIn } from '../support/security/packed-files.ts';
import { portsOf } from '../support/security/processes-of.ts';
import { loggedBy, pause, until, untilLogged, type ReleasedDesk } from '../support/security/released-desk.ts';
import { expect, test } from '../support/security/security-test.ts';

/** As the letters that stand in the program. */
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);

/** Everything but the inspector is the same in the test build, so that what is proved there holds for the release. */
function wantedFuses(variant: Variant) {
  return {
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableCookieEncryption]: on,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: variant === 'test' ? on : off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
  };
}

for (const variant of ['release', 'test'] as const) {
  test(`S20 the switches of the ${variant} build stand as they must`, async () => {
    const wire: Record<string, unknown> = { ...(await getCurrentFuseWire(packedExecutable(variant))) };
    for (const [fuse, state] of Object.entries(wantedFuses(variant)))
      expect(wire[fuse], FuseV1Options[Number(fuse)]).toBe(state);
  });
}

test('S20 but for its name and the inspector the test build is the release, byte for byte', () => {
  const files = filesIn('release');
  expect(files.length).toBeGreaterThan(10);
  expect(filesIn('test')).toEqual(files);
  const different = files.filter((path) => !fileIn('release', path).equals(fileIn('test', path)));
  expect(different).toEqual(['/package.json']);
  const facts = (variant: Variant) => JSON.parse(fileIn(variant, '/package.json').toString()) as object;
  expect(facts('test')).toEqual({ ...facts('release'), sobatBuild: 'test' });
});

test('S21 the release is no Node for somebody else’s script', async ({ ground }) => {
  const script = join(ground.dir, 'planted.js');
  const mark = join(ground.dir, 'planted.mark');
  await writeFile(
    script,
    `require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''); console.log('RAN')`,
  );
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  for (const args of [[script], ['-e', `console.log('RAN')`], ['-r', script], ['--require', script]]) {
    const desk = ground.released({ env, args });
    await untilOpenOrEnded(desk);
    expect(desk.output(), args.join(' ')).not.toContain('RAN');
    expect(existsSync(mark), args.join(' ')).toBe(false);
  }
});

const inspecting = [
  '--inspect=9229',
  '--inspect-brk=9229',
  '--inspect-port=9229',
  '--debug-port=9229',
  '--debug=9229',
];
const steering = ['--remote-debugging-port=9222', '-remote-debugging-port=9222', '--remote-debugging-port=0'];

for (const asked of [...inspecting, ...steering]) {
  test(`S22 S23 the release does not start with ${asked}`, async ({ ground }) => {
    const desk = ground.released({ args: [asked] });
    expect(await neverListens(desk)).toBe(true);
    const { code } = await desk.ended;
    expect(code).toBe(1);
    expect(desk.output()).not.toContain('listening on');
    expect(loggedBy(desk), 'it has not even begun').toEqual([]);
  });
}

test('S23 the release takes no instructions through a pipe', async ({ ground }) => {
  const desk = ground.released({ args: ['--remote-debugging-pipe'], withPipe: true });
  (desk.process.stdio[3] as Writable | null)?.write('{"id":1,"method":"Browser.getVersion"}\0');
  const { code } = await desk.ended;
  expect(code).toBe(1);
  expect(desk.throughPipe()).toBe('');
});

test('S22 nothing listens, even when a running desk is asked by a signal', async ({ ground }) => {
  const desk = ground.released();
  await untilLogged(desk, 'officeLooked');
  expect(portsOf(desk.profile)).toEqual([]);
  desk.process.kill('SIGUSR1');
  await pause(1000);
  expect(portsOf(desk.profile)).toEqual([]);
  expect(desk.output()).not.toContain('Debugger listening');
});

test('S22 the environment brings no script into the release', async ({ ground }) => {
  const script = join(ground.dir, 'planted.cjs');
  const mark = join(ground.dir, 'planted.mark');
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const env = { NODE_OPTIONS: `--require=${script}` };
  const desk = ground.released({ env });
  await untilLogged(desk, 'officeLooked');
  expect(existsSync(mark)).toBe(false);
  spawnSync(process.execPath, ['-e', ''], { env: { ...process.env, ...env } });
  expect(existsSync(mark), 'the script is one that Node would have run').toBe(true);
});

test('S23 a desk that listens would be noticed', async ({ ground }) => {
  const desk = ground.released({ variant: 'test', args: ['-remote-debugging-port=9333', '--inspect=0'] });
  await untilLogged(desk, 'officeLooked');
  await until('both ports', 5000, () => portsOf(desk.profile).length === 2);
  expect(portsOf(desk.profile)).toContain(9333);
});

/** Watches until the desk has ended or is open. */
async function neverListens(desk: ReleasedDesk): Promise<boolean> {
  let hasListened = false;
  const watch = setInterval(() => {
    hasListened ||= portsOf(desk.profile).length > 0;
  }, 50);
  await untilOpenOrEnded(desk);
  clearInterval(watch);
  return !hasListened;
}

async function untilOpenOrEnded(desk: ReleasedDesk): Promise<void> {
  await Promise.race([desk.ended, untilLogged(desk, 'officeLooked')]);
}
