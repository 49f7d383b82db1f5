/**
 * REL-004: the desk is killed at the system calls by which one save reaches the disk, in the office folder and in its own store: at
 * every one of them in a long run, at the first, the seventeenth and so on of each kind in a short one.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { handsOn } from '../support/by-hand.ts';
import { isSoak } from '../support/soak.ts';
import { settle } from '../support/faults/settle.ts';
import { expect, test } from '../support/faults/fault-test.ts';
import { Ledger } from '../support/faults/ledger.ts';
import { filesOfStore, journalFile, linesOf } from '../support/faults/office-dump.ts';
import { runningWith } from '../support/faults/processes.ts';
import { saveNewMember, startChange, submit, whatIsNotShown } from '../support/faults/saves.ts';
import { watchSystemCalls, type Spoil } from '../support/faults/system-calls.ts';
import type { RunningDesk } from '../support/launch.ts';

/** Everything by which a process changes a file. */
const changing = [
  ...['write', 'writev', 'pwrite64', 'pwritev', 'pwritev2', 'fdatasync', 'fsync', 'sync_file_range', 'msync'],
  ...['ftruncate', 'fallocate', 'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'link', 'symlink'],
] as const;

/** From one struck call to the next of its kind. */
const step = isSoak() ? 1 : 16;

test('REL-004 a desk that is killed at any system call of a save has the save or has it not, and everything before', async ({
  ground,
}) => {
  const office = await ground.office();
  const ledger = new Ledger(await linesOf(office));
  const notShown: string[] = [];
  let desk: RunningDesk | undefined;
  let points = 0;

  /** One save with its calls spoiled like this, on the desk that runs or on a new one. */
  const saveOnce = async (name: string, spoil: readonly Spoil[]) => {
    desk ??= await ground.open(office);
    notShown.push(...(await whatIsNotShown(desk.window, ledger)));
    await saveNewMember(desk.window, ledger, name);
    const hands = await handsOn(desk.window);
    await startChange(hands, name);
    const watching = await watchSystemCalls(desk.pid, {
      files: [await journalFile(office.office), ...(await filesOfStore(office.profile))],
      calls: changing,
      spoil,
    });
    await submit(hands, ledger, { name, version: 2 }).catch(() => undefined);
    // The store's engine writes on behind the answer it has given.
    await pause(200);
    const seen = await watching.stop();
    const isKilled = runningWith(office.profile).length === 0;
    if (isKilled) desk = undefined;
    return { isKilled, seen };
  };

  const whole = await saveOnce('A save without a fault', []);
  const calls = [...new Set(whole.seen.map(({ call }) => call))];
  for (const call of calls) {
    // Until a save runs through: a few calls more or less are made from one time to the next.
    for (let when = 1; ; when += step) {
      const name = `Cut at ${call} ${String(when)}`;
      const { isKilled } = await saveOnce(name, [{ call, by: 'signal=KILL', when: String(when) }]);
      if (!isKilled) break;
      points += 1;
    }
  }

  await settle(office, ledger, { fault: 'REL-004 every system call', points, notShown });
  expect(calls, 'the journal is written and synced, the store is written').toEqual(
    expect.arrayContaining(['pwrite64', 'fdatasync', 'write']),
  );
  expect(points, 'each of them was struck').toBeGreaterThanOrEqual(calls.length);
});
