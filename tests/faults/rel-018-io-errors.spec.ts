/** REL-018: the disk answers "input/output error", to the working store and to the journal. */

import { pointsToTry } from '../support/fault-row.ts';
import { settle } from '../support/faults/settle.ts';
import { expect, nextWindow, test, unlockAsFirst } from '../support/faults/fault-test.ts';
import { Ledger } from '../support/faults/ledger.ts';
import { filesOfStore, journalFile, linesOf, linesOfNewestSnapshot } from '../support/faults/office-dump.ts';
import { killDesk } from '../support/faults/processes.ts';
import { saveNewMember, saveWhile, screenOf, whatIsNotShown } from '../support/faults/saves.ts';
import { watchSystemCalls } from '../support/faults/system-calls.ts';
import { leave } from '../support/at-the-desk.ts';
import { wordsIn } from '../support/words-in.ts';

/** The writes of the store from which on nothing reaches its disk any more; a save is about twenty of them. */
const firstFailingWrites = [1, 19, 7, 46];

test('REL-018 a store that cannot be written locks the desk in words; what was called saved is there when it is opened again', async ({
  ground,
}) => {
  const { say } = wordsIn('en');
  const points = pointsToTry(2, 60);
  const office = await ground.office();
  const ledger = new Ledger(await linesOf(office));
  const notShown: string[] = [];
  const screens: string[] = [];
  let desk = await ground.open(office);
  for (let point = 0; point < points; point += 1) {
    const when =
      (firstFailingWrites[point % firstFailingWrites.length] ?? 1) +
      Math.floor(point / firstFailingWrites.length);
    const next = nextWindow(desk);
    const watching = await watchSystemCalls(desk.pid, {
      files: await filesOfStore(office.profile),
      calls: ['write'],
      spoil: [{ call: 'write', by: 'error=EIO', when: `${String(when)}+` }],
    });
    const { window } = desk;
    const mark = `Spoiled in round ${String(point)}`;
    await saveWhile(window, ledger, { mark, atMost: 4, isOver: () => window.isClosed() });
    desk = { ...desk, window: await next };
    screens.push((await screenOf(desk.window)).text);
    await watching.stop();
    await unlockAsFirst(desk, office);
    notShown.push(...(await whatIsNotShown(desk.window, ledger)));
  }
  await leave(desk);

  const lines = await settle(office, ledger, { fault: 'REL-018 store fails', points, notShown });
  expect(await linesOfNewestSnapshot(office)).toEqual(lines);
  for (const text of screens) expect(text).toContain(say('unlock.lockedAfterFault'));
});

test('REL-018 a journal that cannot be written or synced never calls a save saved, and says what to do', async ({
  ground,
}) => {
  const { say } = wordsIn('en');
  const office = await ground.office();
  const ledger = new Ledger(await linesOf(office));
  // One thread makes all syncs, so that the first of them is the first of all.
  const desk = await ground.open(office, { UV_THREADPOOL_SIZE: '1' });
  const spoilers = [
    { call: 'pwrite64', by: 'error=EIO', when: '1' },
    { call: 'fdatasync', by: 'error=EIO', when: '1' },
    { call: 'fdatasync', by: 'error=EIO' },
  ];
  const outcomes: string[] = [];
  const texts: string[] = [];
  for (const [place, spoil] of spoilers.entries()) {
    const files = [await journalFile(office.office)];
    const watching = await watchSystemCalls(desk.pid, { files, calls: [spoil.call], spoil: [spoil] });
    outcomes.push(await saveNewMember(desk.window, ledger, `Unsaved in round ${String(place)}`));
    texts.push((await screenOf(desk.window)).text);
    await watching.stop();
    outcomes.push(await saveNewMember(desk.window, ledger, `Saved after round ${String(place)}`));
  }
  await killDesk(desk);
  const again = await ground.open(office);
  const notShown = await whatIsNotShown(again.window, ledger);
  outcomes.push(await saveNewMember(again.window, ledger, 'At the next start'));

  await settle(office, ledger, { fault: 'REL-018 journal fails', points: 3, notShown });
  // A sync that failed for good is not tried again before the next start.
  expect(outcomes).toEqual(['refused', 'saved', 'refused', 'saved', 'refused', 'refused', 'saved']);
  expect(texts[0]).toContain(say('failure.writeFailedSafe'));
  expect(texts[1]).toContain(say('failure.writeFailedSafe'));
  expect(texts[2]).toContain(say('failure.journalRefuses'));
});
