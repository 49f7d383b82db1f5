/** REL-110: the store fails after the journal has the save: its database is deleted, or it gets no room. */

import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { leave, tryToUnlock } from '../support/at-the-desk.ts';
import { handsOn, untilTitled } from '../support/by-hand.ts';
import { settle } from '../support/faults/settle.ts';
import { expect, nextWindow, test, unlockAsFirst } from '../support/faults/fault-test.ts';
import { Ledger } from '../support/faults/ledger.ts';
import { filesOfStore, journalFile, linesOf, linesOfNewestSnapshot } from '../support/faults/office-dump.ts';
import { killDesk } from '../support/faults/processes.ts';
import {
  saveChange,
  saveNewMember,
  saveWhile,
  screenOf,
  tryAgain,
  whatIsNotShown,
} from '../support/faults/saves.ts';
import { watchSystemCalls } from '../support/faults/system-calls.ts';
import { wordsIn } from '../support/words-in.ts';

test('REL-110 a store that is deleted while a save is on its way is built anew, and the save is there once', async ({
  ground,
}) => {
  const { say } = wordsIn('en');
  const office = await ground.office();
  const ledger = new Ledger(await linesOf(office));
  const desk = await ground.open(office);
  await saveNewMember(desk.window, ledger, 'Before the store was gone');
  // The journal takes its time: the store goes after the entry was made and before it is stored.
  const watching = await watchSystemCalls(desk.pid, {
    files: [await journalFile(office.office)],
    calls: ['fdatasync'],
    spoil: [{ call: 'fdatasync', by: 'delay_enter=700000', when: '1' }],
  });
  const saving = saveNewMember(desk.window, ledger, 'While the store went');
  await untilLonger(await journalFile(office.office));
  await deleteStore(desk.window);
  const outcomes = [await saving];
  await watching.stop();
  outcomes.push(await saveChange(desk.window, ledger, 'While the store went'));
  const notShown = await whatIsNotShown(desk.window, ledger);
  const { text } = await screenOf(desk.window);
  await killDesk(desk);
  const again = await ground.open(office);
  notShown.push(...(await whatIsNotShown(again.window, ledger)));
  await leave(again);

  const lines = await settle(office, ledger, { fault: 'REL-110 store deleted', points: 1, notShown });
  expect(await linesOfNewestSnapshot(office)).toEqual(lines);
  expect(outcomes).toEqual(['saved', 'saved']);
  expect(text).toContain(say('unlock.repairStoreRebuilt'));
});

test(
  'REL-110 a store that is deleted under an idle desk is built anew before anybody misses it',
  { tag: '@soak' },
  async ({ ground }) => {
    const office = await ground.office();
    const ledger = new Ledger(await linesOf(office));
    const desk = await ground.open(office);
    await saveNewMember(desk.window, ledger, 'Before the store was gone');
    await deleteStore(desk.window);
    expect(await whatIsNotShown(desk.window, ledger)).toEqual([]);
    expect(await saveNewMember(desk.window, ledger, 'After the store was gone')).toBe('saved');
    await leave(desk);
    const lines = await linesOf(office);
    const { losses, strangers } = ledger.compare(lines);
    expect([...losses, ...strangers]).toEqual([]);
    expect(await linesOfNewestSnapshot(office)).toEqual(lines);
  },
);

test('REL-110 a store that gets no room locks the desk in words; what was called saved is there when it is opened again, once', async ({
  ground,
}) => {
  const { say } = wordsIn('en');
  const office = await ground.office();
  const ledger = new Ledger(await linesOf(office));
  const desk = await ground.open(office);
  const next = nextWindow(desk);
  // A quota would do nothing: Electron gives its pages all the room there is. Only the disk itself can refuse.
  const watching = await watchSystemCalls(desk.pid, {
    files: await filesOfStore(office.profile),
    calls: ['write'],
    spoil: [{ call: 'write', by: 'error=ENOSPC' }],
  });
  const isOver = () => desk.window.isClosed();
  const outcome = await saveWhile(desk.window, ledger, { mark: 'Without room', isOver, atMost: 4 });
  const locked = { ...desk, window: await next };
  const { text } = await screenOf(locked.window);
  await tryToUnlock(locked.window, office.names[0], office.passphrases[0]);
  await untilTitled(await handsOn(locked.window), say('unlock.notOpenedTitle'), 30_000);
  await watching.stop();
  await tryAgain(locked.window);
  await unlockAsFirst(locked, office);
  const notShown = await whatIsNotShown(locked.window, ledger);
  const outcomes = [outcome, await saveNewMember(locked.window, ledger, 'With room again')];
  await leave(locked);

  const lines = await settle(office, ledger, { fault: 'REL-110 store without room', points: 1, notShown });
  expect(await linesOfNewestSnapshot(office)).toEqual(lines);
  expect(outcomes).toEqual(['gone', 'saved']);
  expect(text).toContain(say('unlock.lockedAfterFault'));
});

async function untilLonger(file: string): Promise<void> {
  const before = statSync(file).size;
  await expect.poll(() => statSync(file).size, { intervals: [10] }).toBeGreaterThan(before);
}

/** As another connection of the same page would: the desk's own is closed by it. */
async function deleteStore(window: Page): Promise<void> {
  await window.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('sobat');
        deleting.onsuccess = () => {
          resolve();
        };
        deleting.onerror = () => {
          reject(new Error('The store would not go.'));
        };
      }),
  );
}
