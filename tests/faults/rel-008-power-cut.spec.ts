/** REL-008: the power is cut while people save. Office folder and store lie on a real file system that loses what was not synced. */

import { setTimeout as pause } from 'node:timers/promises';
import { pointsToTry } from '../support/fault-row.ts';
import { poweredDisk, type PoweredDisk } from '../support/faults/disks.ts';
import { settle } from '../support/faults/settle.ts';
import { expect, test, type Ground } from '../support/faults/fault-test.ts';
import { Ledger } from '../support/faults/ledger.ts';
import { linesOf, journalFile } from '../support/faults/office-dump.ts';
import { killDesk } from '../support/faults/processes.ts';
import { saveWhile, whatIsNotShown } from '../support/faults/saves.ts';
import { watchSystemCalls } from '../support/faults/system-calls.ts';
import type { SeededOffice } from '../support/seeded-office.ts';

/** Room for the office, for Chromium, and for the reserve that the desk insists on. */
const megabytes = 192;

interface Round {
  readonly office: SeededOffice;
  readonly disk: PoweredDisk;
  readonly ledger: Ledger;
  /** Which power cut this is. */
  readonly point: number;
}

test('REL-008 after a power cut everything that was called saved is on the disk', async ({ ground }) => {
  const points = pointsToTry(2, 50);
  const { office, disk, ledger } = await officeOnPoweredDisk(ground);
  const notShown: string[] = [];
  for (let point = 1; point <= points; point += 1)
    notShown.push(...(await saveUntilPowerCut(ground, { office, disk, ledger, point })));
  const desk = await ground.open(office);
  notShown.push(...(await whatIsNotShown(desk.window, ledger)));

  await settle(office, ledger, { fault: 'REL-008 power cut', points, notShown });
});

test('REL-008 is no empty test: on a disk that only pretends to sync, saves are lost', async ({ ground }) => {
  const { office, disk, ledger } = await officeOnPoweredDisk(ground);
  await saveUntilPowerCut(ground, { office, disk, ledger, point: 1 }, true);
  const { losses } = ledger.compare(await linesOf(office));
  expect(ledger.acknowledged).toBeGreaterThan(0);
  expect(losses).not.toEqual([]);
});

async function officeOnPoweredDisk(ground: Ground): Promise<Omit<Round, 'point'>> {
  const disk = ground.disk(poweredDisk(megabytes));
  const office = await ground.office(disk);
  disk.sync();
  return { office, disk, ledger: new Ledger(await linesOf(office)) };
}

/** Gives what the screen did not show of earlier rounds. */
async function saveUntilPowerCut(
  ground: Ground,
  { office, disk, ledger, point }: Round,
  diskLies = false,
): Promise<string[]> {
  const desk = await ground.open(office);
  const notShown = await whatIsNotShown(desk.window, ledger);
  const lie = diskLies ? await pretendToSync(desk.pid, office) : undefined;
  let isCut = false;
  const cutting = pause(900 + 1100 * ((point * 0.618) % 1))
    .then(() => untilSaved(ledger))
    .then(() => {
      isCut = true;
      disk.cutPower();
    });
  await saveWhile(desk.window, ledger, { mark: `Power cut in round ${String(point)}`, isOver: () => isCut });
  await cutting;
  await lie?.stop();
  await killDesk(desk);
  await disk.powerUp();
  return notShown;
}

/** A slow machine may not have saved anything yet, and a cut before the first save proves nothing; after ten seconds it comes all the same. */
async function untilSaved(ledger: Ledger): Promise<void> {
  for (let waited = 0; waited < 200 && ledger.acknowledged === 0; waited += 1) await pause(50);
}

/** The call answers "done" without having been made. */
async function pretendToSync(pid: number, office: SeededOffice) {
  const calls = ['fdatasync'];
  const files = [await journalFile(office.office)];
  return watchSystemCalls(pid, { files, calls, spoil: [{ call: 'fdatasync', by: 'retval=0' }] });
}
