/** REL-012, REL-013: the disk fills up while the desk is open, and is still full at the next start. */

import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { handsOn, untilTitled } from '../support/by-hand.ts';
import { pointsToTry } from '../support/fault-row.ts';
import { smallDisk, type SmallDisk } from '../support/faults/disks.ts';
import { settle } from '../support/faults/settle.ts';
import { expect, test, unlockAsFirst } from '../support/faults/fault-test.ts';
import { stateOf } from '../support/faults/folder-state.ts';
import { Ledger } from '../support/faults/ledger.ts';
import { linesOf } from '../support/faults/office-dump.ts';
import { killDesk } from '../support/faults/processes.ts';
import { saveNewMember, saveWhile, screenOf, tryAgain, whatIsNotShown } from '../support/faults/saves.ts';
import { wordsIn } from '../support/words-in.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** So many that their store is more than a log: it has tables, which are merged while the disk is filling. */
const members = 1000;

/** From nothing at all to more than the desk's reserve: there it goes on until the rest is used up as well. */
const leftovers = [0, 64 * kilobyte, 512 * kilobyte, 2 * megabyte, 6 * megabyte, 50 * megabyte];

test('REL-012 on a full disk the desk refuses in words and loses nothing; REL-013 at the next start it stays closed until there is room', async ({
  ground,
}) => {
  const { say } = wordsIn('en');
  const points = pointsToTry(leftovers.length);
  const disk = ground.disk(smallDisk(200));
  const office = await ground.office(disk, members);
  const store = join(office.profile, 'IndexedDB');
  const ledger = new Ledger(await linesOf(office));
  const wrong: string[] = [];
  let refused = 0;
  let desk = await ground.open(office);
  for (let point = 0; point < points; point += 1) {
    const mark = `Full disk in round ${String(point)}`;
    await saveNewMember(desk.window, ledger, `${mark} before`);
    const leftover = leftovers[point % leftovers.length] ?? 0;
    const outcome = await saveWhileFilling(desk.window, ledger, { disk, mark, leftover });
    if (outcome === 'refused') refused += 1;
    const { text: refusal } = await screenOf(desk.window);
    for (const word of ['failure.diskNearlyFullSafe', 'failure.diskNearlyFullNext'] as const)
      if (!refusal.includes(say(word))) wrong.push(`${mark}: ${refusal}`);
    wrong.push(...(await whatIsNotShown(desk.window, ledger)));
    await killDesk(desk);

    const untouched = stateOf(store);
    desk = await ground.start(office);
    const { title, text } = await screenOf(desk.window);
    if (title !== say('unlock.diskFullTitle')) wrong.push(`${mark}: ${title}\n${text}`);
    expect(stateOf(store), 'a store on a full disk is not even opened').toEqual(untouched);
    await disk.makeRoom();
    await tryAgain(desk.window);
    await untilTitled(await handsOn(desk.window), say('unlock.title'));
    await unlockAsFirst(desk, office);
    wrong.push(...(await whatIsNotShown(desk.window, ledger)));
  }

  await settle(office, ledger, { fault: 'REL-012 full disk', points, notShown: wrong });
  expect(refused).toBe(points);
});

interface Filling {
  readonly disk: SmallDisk;
  readonly leftover: number;
  readonly mark: string;
}

/** Fills at once until `leftover` is left, then a megabyte at a time while people go on saving, until the desk refuses. */
async function saveWhileFilling(
  window: Page,
  ledger: Ledger,
  { disk, leftover, mark }: Filling,
): Promise<'refused' | 'saved' | 'gone'> {
  await disk.fillLeaving(leftover);
  const isRefused = new AbortController();
  const filling = fillSlowly(disk, leftover, isRefused.signal);
  const outcome = await saveWhile(window, ledger, { mark, isOver: () => false });
  isRefused.abort();
  await filling;
  return outcome;
}

async function fillSlowly(disk: SmallDisk, leftover: number, isRefused: AbortSignal): Promise<void> {
  for (let left = leftover; left > 0 && !isRefused.aborted; left -= megabyte) {
    await disk.fillLeaving(left);
    await pause(60);
  }
}
