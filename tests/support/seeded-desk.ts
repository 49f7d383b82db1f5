/** A desk on a copy of a seeded office, unlocked by its coordinator: where most tests of the office's tasks begin. */

import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { stop, unlock } from './at-the-desk.ts';
import { type DumpedOffice, dumpOffice } from './dump-office.ts';
import { launchDesk, type RunningDesk } from './launch.ts';
import { copyOffice, type SeededOffice } from './seeded-office.ts';

export interface SeededDesk extends RunningDesk {
  readonly seeded: SeededOffice;
}

/** Started and still locked. */
export async function lockedDesk(members: number): Promise<SeededDesk> {
  const seeded = await copyOffice(members);
  const desk = await launchDesk({
    office: seeded.office,
    profile: seeded.profile,
  });
  return { ...desk, seeded };
}

export async function seededDesk(members: number): Promise<SeededDesk> {
  const desk = await lockedDesk(members);
  await unlockSeeded(desk);
  return desk;
}

/** As the coordinator; in another window of the desk if one is given. */
export async function unlockSeeded({ window, seeded }: SeededDesk, other: Page = window): Promise<void> {
  await unlock(other, seeded.names[0], seeded.passphrases[0]);
}

/** What lies on the disk. */
export async function recordsOf({ seeded }: Pick<SeededDesk, 'seeded'>): Promise<DumpedOffice> {
  return dumpOffice(seeded.office, seeded.passphrases[0]);
}

/** For the end of a test, however it went. */
export async function remove(desk: SeededDesk): Promise<void> {
  stop(desk);
  await rm(desk.seeded.dir, {
    recursive: true,
    force: true,
    maxRetries: 5,
    retryDelay: 200,
  });
}
