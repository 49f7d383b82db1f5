/** Trying the desk with made-up people: from the first screen into an office of its own and out of it, beside a real one left alone. */

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { launchArguments } from '../../build/runtime/ensure.mjs';
import { root } from '../../build/setup/run.mjs';
import { lock, stop, untilDeskIsOpen } from '../support/at-the-desk.ts';
import { handsOn, pressToLeave, untilTitled } from '../support/by-hand.ts';
import { launchDesk } from '../support/launch.ts';
import { wordsOn } from '../support/words-in.ts';

const madeUpFolder = 'Sobat Made-up';
let dir = '';
const running: number[] = [];

test.beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sobat-made-up-'));
});
test.afterEach(async () => {
  for (const pid of running.splice(0)) stop({ pid });
  await rm(dir, { recursive: true, force: true, maxRetries: 5 });
});

test('whoever tries the desk gets an office of made-up people and comes back to the real one', async () => {
  const first = await launchDesk({ office: join(dir, 'office'), profile: join(dir, 'profile') });
  running.push(first.pid);
  const { say } = await wordsOn(first.window);
  await untilTitled(await handsOn(first.window), say('firstRun.welcome'));
  const into = await startsAgainWith(first.app, async () => {
    await pressToLeave(await handsOn(first.window), say('madeUp.try'));
  });
  expect(into).toContain('--made-up');
  const real = await filesOfTheRealOffice();

  const { app, window } = await startWith(into);
  await untilDeskIsOpen(window);
  await expect(window.getByText(say('app.signedInAs', { name: 'Vaidehi Chandanvel' }))).toBeVisible();
  await expectBand(window);
  await expect(window.getByText(say('madeUp.staleTitle'))).toBeHidden();
  expect(await readdir(join(dir, madeUpFolder))).toEqual(['office', 'profile']);

  const locked = await lock({ app, window });
  await expectBand(locked);
  await expect(locked.getByText('mango kite river temple cloud bell')).toBeVisible();
  await locked.getByRole('button', { name: say('danger.title') }).click();
  await untilTitled(await handsOn(locked), say('danger.title'));
  await expectBand(locked);
  await locked.getByRole('button', { name: say('app.back'), exact: true }).click();
  await locked.getByRole('button', { name: say('madeUp.openAs', { name: 'Indu Varnamale' }) }).click();
  await untilDeskIsOpen(locked);
  const backWith = await startsAgainWith(app, async () => {
    await pressToLeave(await handsOn(locked), say('madeUp.leave'));
  });
  expect(backWith).toEqual(into.filter((each) => each !== '--made-up'));
  expect(await filesOfTheRealOffice()).toEqual(real);
});

/** What the desk asks to be started again with; it ends meanwhile. */
async function startsAgainWith(app: ElectronApplication, leave: () => Promise<void>): Promise<string[]> {
  const shell = app.process();
  let said = '';
  shell.stdout?.on('data', (part) => {
    said += String(part);
  });
  await app.evaluate(({ app: electron }) => {
    electron.relaunch = (options) => {
      process.stdout.write(`started again with ${JSON.stringify(options?.args)}\n`);
    };
  });
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  await leave();
  await ended;
  const [, args = '[]'] = /started again with (\[.*\])/.exec(said) ?? [];
  return JSON.parse(args) as string[];
}

async function startWith(args: readonly string[]): Promise<{ app: ElectronApplication; window: Page }> {
  const chromiumSandbox = launchArguments().length === 0;
  const app = await _electron.launch({ args: [...args], cwd: root, chromiumSandbox });
  running.push(app.process().pid ?? 0);
  return { app, window: await app.firstWindow() };
}

async function expectBand(window: Page): Promise<void> {
  const { say } = await wordsOn(window);
  const band = window.getByRole('complementary', { name: say('ui.notice'), exact: true });
  await expect(band).toContainText(say('app.madeUpOffice'));
  await expect(band.getByRole('button', { name: say('madeUp.leave'), exact: true })).toBeVisible();
}

async function filesOfTheRealOffice(): Promise<string[]> {
  const names = await Promise.all(
    ['office', join('profile', 'IndexedDB')].map((folder) =>
      readdir(join(dir, folder), { recursive: true }).catch(() => ['none']),
    ),
  );
  return names.flat().sort();
}
