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
import type { RunningDesk } from '../support/launch.ts';
import { wordsIn } from '../support/words-in.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** So many that their store is more than a log: it has tables, which are merged while the disk is filling. */
const members = 1000;

/** Every other time the draft comes to the full disk before the save does, and the desk locks instead of refusing. */
const longerThanADraft = 900;

/**
 * From nothing at all to more than the desk's reserve: there it goes on until the rest is used up as well. The furthest apart come
 * first, for a run that does not try all.
 */
const leftovers = [0, 512 * kilobyte, 50 * megabyte, 64 * kilobyte, 2 * megabyte, 6 * megabyte];

const refusedInWords = ['failure.diskNearlyFullSafe', 'failure.diskNearlyFullNext'] as const;

test('REL-012 on a full disk the desk refuses in words and loses nothing; REL-013 at the next start it stays closed until there is room', async ({
  ground,
}) => {
  const { say } = wordsIn('en');
  const points = pointsToTry(2, 5 * leftovers.length);
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
    const thinksFor = point % 2 === 0 ? longerThanADraft : 0;
    const outcome = await saveWhileFilling(desk.window, ledger, { disk, mark, leftover, thinksFor });
    if (outcome !== 'saved') refused += 1;
    wrong.push(...(await whatIsWrong(desk, ledger, mark)));
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

/** Refused or locked, in words. A desk that refused can lock itself while it is looked at: its draft came to the full disk, too. */
async function whatIsWrong(desk: RunningDesk, ledger: Ledger, mark: string): Promise<string[]> {
  const { window } = desk;
  const { say } = wordsIn('en');
  try {
    const { text } = await screenOf(window);
    if (refusedInWords.some((word) => !text.includes(say(word)))) return [`${mark}: ${text}`];
    return await whatIsNotShown(window, ledger);
  } catch (error) {
    if (!window.isClosed()) throw error;
    const { text } = await screenOf(await untilAnother(desk, window));
    return text.includes(say('unlock.diskFullTitle')) ? [] : [`${mark}: ${text}`];
  }
}

interface Filling {
  readonly disk: SmallDisk;
  readonly leftover: number;
  readonly mark: string;
  readonly thinksFor: number;
}

/** Fills at once until `leftover` is left, then a megabyte at a time while people go on saving, until the desk refuses. */
async function saveWhileFilling(
  window: Page,
  ledger: Ledger,
  { disk, leftover, mark, thinksFor }: Filling,
): Promise<'refused' | 'saved' | 'gone'> {
  await disk.fillLeaving(leftover);
  const isRefused = new AbortController();
  const filling = fillSlowly(disk, leftover, isRefused.signal);
  const outcome = await saveWhile(window, ledger, {
    mark,
    thinksFor,
    isOver: () => window.isClosed(),
  });
  isRefused.abort();
  await filling;
  return outcome;
}

/** The window that came in the place of this one, which may have gone already. */
async function untilAnother({ app }: RunningDesk, gone: Page): Promise<Page> {
  const others = () => app.windows().filter((window) => window !== gone && !window.isClosed());
  await expect.poll(() => others().length, { timeout: 30_000 }).toBeGreaterThan(0);
  const [other] = others();
  if (other === undefined) throw new Error('The desk has no window any more');
  return other;
}

async function fillSlowly(disk: SmallDisk, leftover: number, isRefused: AbortSignal): Promise<void> {
  for (let left = leftover; left > 0 && !isRefused.aborted; left -= megabyte) {
    await disk.fillLeaving(left);
    await pause(60);
  }
}
