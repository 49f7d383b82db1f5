/** The `test` of every fault that comes from outside: opens desks and disks, and takes whatever is left of them away at the end. */

import { test as base, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { untilDeskIsOpen } from '../at-the-desk.ts';
import { choose, fieldOf, handsOn, press } from '../by-hand.ts';
import { launchDesk, type RunningDesk } from '../launch.ts';
import { copyCanaryOffice, copyOffice, type SeededOffice } from '../seeded-office.ts';
import type { TestDisk } from './disks.ts';
import { killDesk } from './processes.ts';

/** Enough for lists that scroll, few enough to be copied and opened in a moment. */
const membersInOffice = 40;

export interface Ground {
  /** A copy of the made-up office, on this disk if one is given. */
  office(disk?: TestDisk, members?: number): Promise<SeededOffice>;
  /** With a word in every member's name that is looked for where no name may be. */
  canaryOffice(members: number): Promise<SeededOffice>;
  /** Started and still locked. */
  start(office: SeededOffice, env?: Readonly<Record<string, string>>): Promise<RunningDesk>;
  /** Started and unlocked by the first of the staff. */
  open(office: SeededOffice, env?: Readonly<Record<string, string>>): Promise<RunningDesk>;
  /** Taken away at the end, after the desks. */
  disk<T extends TestDisk>(disk: T): T;
}

export const test = base.extend<{ ground: Ground }>({
  ground: async ({}, use) => {
    const desks: RunningDesk[] = [];
    const offices: SeededOffice[] = [];
    const disks: TestDisk[] = [];
    const start: Ground['start'] = async ({ office, profile }, env = {}) => {
      const desk = await launchDesk({ office, profile, env });
      desks.push(desk);
      return desk;
    };
    await use({
      start,
      office: async (disk, members = membersInOffice) => {
        const office = await copyOffice(members, disk?.folder);
        offices.push(office);
        return office;
      },
      canaryOffice: async (members) => {
        const office = await copyCanaryOffice(members);
        offices.push(office);
        return office;
      },
      open: async (office, env) => {
        const desk = await start(office, env);
        await unlockAsFirst(desk, office);
        return desk;
      },
      disk: (disk) => {
        disks.push(disk);
        return disk;
      },
    });
    await Promise.all(desks.map(killDesk));
    for (const disk of disks) await disk.remove();
    for (const { dir } of offices) await rm(dir, { recursive: true, force: true });
  },
});

/** A lock or a crash opens another `window`: give that one. Fills the passphrase in at once, for it is done hundreds of times. */
export async function unlockAsFirst(
  { window }: Pick<RunningDesk, 'window'>,
  { names, passphrases }: SeededOffice,
): Promise<void> {
  const hands = await handsOn(window);
  const { say } = hands.words;
  await choose(hands, say('unlock.who'), names[0]);
  await fieldOf(hands, say('unlock.passphrase')).fill(passphrases[0]);
  await press(hands, say('unlock.open'));
  await untilDeskIsOpen(window);
}

/** The window that follows when this one is locked or dies. Asked for before that happens, awaited after. */
export function nextWindow({ app }: Pick<RunningDesk, 'app'>): Promise<Page> {
  const next = app.waitForEvent('window', { timeout: 30_000 });
  // A test that fails before it awaits this one has failed for a better reason.
  next.catch(() => undefined);
  return next;
}

export { expect } from '@playwright/test';
