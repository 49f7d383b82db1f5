/** REL-001: the whole desk is killed while people save. */

import { setTimeout as pause } from 'node:timers/promises';
import { leave } from '../support/at-the-desk.ts';
import { pointsToTry } from '../support/fault-row.ts';
import { expect, test } from '../support/faults/fault-test.ts';
import { Ledger } from '../support/faults/ledger.ts';
import { linesOf, linesOfNewestSnapshot } from '../support/faults/office-dump.ts';
import { killDesk } from '../support/faults/processes.ts';
import { saveWhile, whatIsNotShown } from '../support/faults/saves.ts';
import { settle } from '../support/faults/settle.ts';

test('REL-001 a desk that is killed again and again while people save has everything it called saved', async ({
  ground,
}) => {
  const points = pointsToTry(4, 200);
  const office = await ground.office();
  const ledger = new Ledger(await linesOf(office));
  const notShown: string[] = [];
  for (let point = 1; point <= points; point += 1) {
    const desk = await ground.open(office);
    notShown.push(...(await whatIsNotShown(desk.window, ledger)));
    let isKilled = false;
    const killing = pause(delayOf(point)).then(() => {
      isKilled = true;
      return killDesk(desk);
    });
    await saveWhile(desk.window, ledger, {
      mark: `Killed in round ${String(point)}`,
      isOver: () => isKilled,
    });
    await killing;
  }
  const desk = await ground.open(office);
  notShown.push(...(await whatIsNotShown(desk.window, ledger)));
  await leave(desk);

  const lines = await settle(office, ledger, { fault: 'REL-001 kill', points, notShown });
  expect(await linesOfNewestSnapshot(office), 'the store holds what the office folder holds').toEqual(lines);
});

/** 0.2 to 3 seconds, spread evenly over any number of points by the golden section. */
function delayOf(point: number): number {
  return 200 + 2800 * ((point * 0.618) % 1);
}
