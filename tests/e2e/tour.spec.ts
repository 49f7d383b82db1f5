/**
 * The tour: what `npm start` performs where there is no screen. The built desk does the office's main job under real mouse and
 * keyboard events, from its first morning to its backup opened on other computers, then lives a week in the made-up office, and leaves what it
 * made in out/.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { at } from '../../build/setup/run.mjs';
import { leave, stop } from '../support/at-the-desk.ts';
import { dumpOffice } from '../support/dump-office.ts';
import { createTour, type Tour } from '../support/tour-record.ts';
import { backupOpenedElsewhere } from '../support/tour-fresh-computer.ts';
import { firstMorning, mainJob, type TourDesk } from '../support/tour-main-job.ts';
import { isSoak } from '../support/soak.ts';
import { walkIn } from '../support/tour-walk.ts';
import { comeBackIn, lookByNight, walkThroughWeek } from '../support/tour-week-walk.ts';
import { madeUpOffice, officeWeek } from '../support/tour-week.ts';

const out = at('out');

/** `npm start` looks around in every language; `npm test` leaves that to the walks that hear every screen in each of them. */
const others = isSoak() || process.env['SOBAT_WHOLE_TOUR'] !== undefined ? (['mr', 'hi'] as const) : [];
const around = { mr: 'lookAroundInMarathi', hi: 'lookAroundInHindi' } as const;
const weekAround = { mr: 'weekLookAroundInMarathi', hi: 'weekLookAroundInHindi' } as const;

// What the first act left must not be cleared away by a second one that starts anew.
test.describe.configure({ mode: 'serial' });

let dir: string;
let tour: Tour;

test.beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sobat-tour-'));
  tour = await createTour(out);
});
test.afterAll(async () => {
  await tour.write();
  await rm(dir, { recursive: true, force: true, maxRetries: 5 });
});

test('an office does its whole job and opens its backup on two other computers', async () => {
  const desk = await firstMorning(tour, join(dir, 'first'));
  try {
    const backup = await mainJob(tour, desk, out);
    for (const language of others) await tour.step(around[language], () => walkIn(tour, desk, language));
    await leave(desk);
    await noteRecords(desk);
    const [you, second] = desk.setUp.staff;
    await backupOpenedElsewhere(tour, {
      dir: join(dir, 'second'),
      language: 'mr',
      backup,
      key: { passphrase: second.passphrase },
      unlockAs: you,
    });
    await backupOpenedElsewhere(tour, {
      dir: join(dir, 'third'),
      language: 'hi',
      backup,
      key: { recoveryKey: desk.setUp.recoveryKey },
      unlockAs: second,
    });
  } finally {
    stop(desk);
  }
});

test('an office lives through a week, with both rooms of its pair, and looks the same in each language', async () => {
  const desk = await madeUpOffice(tour, join(dir, 'week'));
  try {
    await tour.step('weekLookAround', () => walkThroughWeek(tour, desk));
    await tour.step('weekByNight', () => lookByNight(tour, desk));
    await officeWeek(tour, desk, out);
    for (const language of others)
      await tour.step(weekAround[language], async () => {
        await comeBackIn(tour, desk, language);
        await walkThroughWeek(tour, desk);
      });
    await leave(desk);
  } finally {
    stop(desk);
  }
});

/** Counts what lies on the disk, not what the screens say. */
async function noteRecords({ office, setUp }: TourDesk): Promise<void> {
  const dumped = await dumpOffice(office, setUp.staff[0].passphrase);
  const held = dumped.all('meetings').filter(({ status }) => status.type === 'held');
  const counts = {
    members: dumped.all('members').length,
    groups: dumped.all('groups').length,
    memberships: dumped.all('memberships').length,
    meetings: dumped.all('meetings').length,
    meetingsHeld: held.length,
    orientations: dumped.all('participations').filter(({ state }) => state === 'completed').length,
    historyEntries: dumped.all('history').length,
  };
  tour.note('records', counts);
  expect(counts).toMatchObject({
    members: 26,
    groups: 2,
    meetings: 2,
    meetingsHeld: 1,
    orientations: 1,
  });
}
