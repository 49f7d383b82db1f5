/** The `test` of every security check: starts packed desks, listens for what their windows complain of, and clears up. */

import type {} from '../../../renderer/app/window-shell.d.ts';
import { test as base, expect, type Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packedExecutable } from '../../../build/package-places.mjs';
import { leave, untilDeskIsOpen } from '../at-the-desk.ts';
import { choose, fieldOf, handsOn, press } from '../by-hand.ts';
import { killDesk } from '../faults/processes.ts';
import { launchPackaged, type RunningDesk } from '../launch.ts';
import { copyOffice, type SeededOffice } from '../seeded-office.ts';
import { openScreen } from './screen-hands.ts';
import { startReleased, stopReleased, type ReleasedDesk, type ReleaseOptions } from './released-desk.ts';

/** As many as in the tests of faults, which have this office made already. */
const membersInOffice = 40;

export interface PackedDesk extends RunningDesk {
  /** Violations of the content policy, warnings and errors of the window so far; whatever is left at the end fails the test. */
  readonly complaints: string[];
}

export interface PackedOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly office?: SeededOffice;
  /** A command line that this one becomes the end of, such as `strace -f`. */
  readonly under?: readonly string[];
}

export interface Ground {
  /** An empty folder that goes with the test. */
  readonly dir: string;
  /** The packed desk with its test switches, in front of an empty office if none is given. */
  packed(options?: PackedOptions): Promise<PackedDesk>;
  /** One that stands in front of an empty office for all who leave nothing behind but in its page, which is loaded anew for each. */
  standing(): Promise<PackedDesk>;
  /** The desk as it is given to people, which nobody can drive. */
  released(options?: Partial<ReleaseOptions>): ReleasedDesk;
  office(): Promise<SeededOffice>;
  /** The environment of a desk whose keyboard is not shared. */
  ownScreen(): Promise<Readonly<Record<string, string>>>;
}

/** Started when the first test of a worker asks for it. A test that fails ends its worker, and this desk with it. */
type StandingDesk = () => Promise<PackedDesk>;

export const test = base.extend<{ ground: Ground }, { standingDesk: StandingDesk }>({
  standingDesk: [
    async ({}, use) => {
      const dir = await mkdtemp(join(tmpdir(), 'sobat-standing-'));
      let desk: Promise<PackedDesk> | undefined;
      await use(() => (desk ??= packedDesk({ office: join(dir, 'office'), profile: join(dir, 'profile') })));
      if (desk !== undefined) await endDesk(await desk);
      await rm(dir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  ground: async ({ standingDesk }, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'sobat-security-'));
    const packed: PackedDesk[] = [];
    const released: ReleasedDesk[] = [];
    const offices: SeededOffice[] = [];
    const complaining: PackedDesk[] = [];
    const screens: { end(): void }[] = [];
    let started = 0;
    const places = () => {
      started += 1;
      const below = join(dir, String(started));
      return { office: join(below, 'office'), profile: join(below, 'profile') };
    };
    await use({
      dir,
      packed: async ({ office, under, ...options } = {}) => {
        const through = under === undefined ? {} : { through: await scriptOf(join(dir, 'start'), under) };
        const desk = await packedDesk({ ...(office ?? places()), ...options, ...through });
        packed.push(desk);
        return desk;
      },
      standing: async () => {
        const desk = await standingDesk();
        await desk.window.reload();
        await desk.window.locator('#root h1').waitFor();
        complaining.push(desk);
        return desk;
      },
      released: (options = {}) => {
        const desk = startReleased({ ...places(), ...options });
        released.push(desk);
        return desk;
      },
      office: async () => {
        const office = await copyOffice(membersInOffice);
        offices.push(office);
        return office;
      },
      ownScreen: async () => {
        const screen = await openScreen();
        screens.push(screen);
        return { DISPLAY: screen.name };
      },
    });
    for (const desk of released) await stopReleased(desk);
    for (const desk of packed) await endDesk(desk);
    for (const screen of screens) screen.end();
    for (const folder of [dir, ...offices.map((office) => office.dir)])
      await rm(folder, { recursive: true, force: true });
    for (const { complaints } of [...packed, ...complaining])
      expect(complaints, 'nothing that a window complains of').toEqual([]);
  },
});

async function packedDesk(options: Parameters<typeof launchPackaged>[0]): Promise<PackedDesk> {
  const desk = await launchPackaged(options);
  const listened = { ...desk, complaints: complaintsOf(desk.window) };
  await listened.window.locator('#root h1').waitFor();
  return listened;
}

/** Playwright puts its own switches first, so what comes before the desk has to be in a file of its own. */
async function scriptOf(file: string, under: readonly string[]): Promise<string> {
  const line = [...under, packedExecutable('test')].map((word) => `'${word}'`).join(' ');
  await writeFile(file, `#!/bin/sh\nexec ${line} "$@"\n`, { mode: 0o700 });
  return file;
}

/** A desk that a test has crashed is only cleared away. */
async function endDesk(desk: PackedDesk): Promise<void> {
  if (isAlive(desk.pid)) await leave(desk);
  await killDesk(desk);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Chromium tells the console of every violation of the content policy, from the first line of the page on. */
function complaintsOf(window: Page): string[] {
  const complaints: string[] = [];
  window.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  window.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Fills the passphrase in at once; the desk is open afterwards. */
export async function unlockAsFirst(window: Page, { names, passphrases }: SeededOffice): Promise<void> {
  const hands = await handsOn(window);
  const { say } = hands.words;
  await choose(hands, say('unlock.who'), names[0]);
  await fieldOf(hands, say('unlock.passphrase')).fill(passphrases[0]);
  await press(hands, say('unlock.open'));
  await untilDeskIsOpen(window);
}

export { expect } from '@playwright/test';
