/** S31: when a process of the desk crashes, nothing of its memory is written down: names and keys were in it. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesOf } from '../support/security/processes-of.ts';
import { loggedBy, pause, until, untilLogged } from '../support/security/released-desk.ts';
import { expect, test, unlockAsFirst } from '../support/security/security-test.ts';

test('S31 when the released desk crashes, first its page and then its shell, no dump is left', async ({
  ground,
}) => {
  const begun = Date.now();
  const desk = ground.released();
  await untilLogged(desk, 'officeLooked');
  expect(
    processesOf(desk.profile)
      .map(({ commandLine }) => commandLine)
      .join(),
  ).not.toContain('crashpad-handler');
  const page = processesOf(desk.profile).find(({ kind }) => kind === 'renderer');
  crash(page?.pid);
  await until(
    'the next window',
    20_000,
    () => loggedBy(desk).filter(({ code }) => code === 'officeLooked').length === 2,
  );
  crash(desk.process.pid);
  expect(await desk.ended).toEqual({ code: null, signal: 'SIGSEGV' });
  await pause(500);
  expect(await dumpsSince(begun, desk.profile)).toEqual([]);
  await expectNoReports(desk.profile);
});

test('S31 when an open desk crashes by itself no dump is left', async ({ ground }) => {
  const begun = Date.now();
  const office = await ground.office();
  const { app, window, profile } = await ground.packed({ office });
  await unlockAsFirst(window, office);
  const again = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await (await again).locator('#root h1').waitFor();
  const shell = app.process();
  const ended = new Promise((resolve) => shell.once('exit', (_code, signal) => resolve(signal)));
  await app.evaluate(() => {
    setTimeout(() => process.crash(), 100);
  });
  expect(await ended, 'it did crash').not.toBeNull();
  await pause(500);
  expect(await dumpsSince(begun, profile)).toEqual([]);
  await expectNoReports(profile);
});

function crash(pid: number | undefined): void {
  if (pid === undefined) throw new Error('There is no such process');
  process.kill(pid, 'SIGSEGV');
}

/** Electron makes a folder for reports by itself, with a random number in it that goes nowhere; there must be nothing else. */
async function expectNoReports(profile: string): Promise<void> {
  const folder = join(profile, 'Crashpad');
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  expect(texts.length).toBeLessThanOrEqual(1);
  for (const text of texts) expect(text).toMatch(/^[0-9a-f-]{36}$/);
}

/** Wherever dumps are known to be written: the profile, the folder where the desk was started, temporary and home folders. */
async function dumpsSince(begun: number, profile: string): Promise<string[]> {
  const below = await Promise.all([
    namesIn(profile, true),
    ...[process.cwd(), tmpdir(), homedir(), join(homedir(), '.config')].map((folder) =>
      namesIn(folder, false),
    ),
  ]);
  const dumps = below.flat().filter((path) => /\.(dmp|mdmp|core)$|\/core(\.\d+)?$/.test(path));
  const made = await Promise.all(
    dumps.map((path) =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return dumps.filter((_path, index) => (made[index] ?? 0) >= begun);
}

async function namesIn(folder: string, recursive: boolean): Promise<string[]> {
  const names = await readdir(folder, { recursive }).catch(() => []);
  return names.map((name) => join(folder, name));
}
