/** REL-002: only the window's process is killed while people save; the program itself goes on. */

import { setTimeout as pause } from 'node:timers/promises';
import { pointsToTry } from '../support/fault-row.ts';
import { settle } from '../support/faults/settle.ts';
import { expect, nextWindow, test, unlockAsFirst } from '../support/faults/fault-test.ts';
import { Ledger } from '../support/faults/ledger.ts';
import { linesOf } from '../support/faults/office-dump.ts';
import { killProcess, untilNobodyRuns } from '../support/faults/processes.ts';
import { saveWhile, screenOf, whatIsNotShown } from '../support/faults/saves.ts';
import type { RunningDesk } from '../support/launch.ts';
import { wordsIn } from '../support/words-in.ts';

test('REL-002 a window that dies while people save is followed by a locked one that says so, with everything called saved', async ({
  ground,
}) => {
  const { say } = wordsIn('en');
  const points = pointsToTry(3, 50);
  const office = await ground.office();
  const ledger = new Ledger(await linesOf(office));
  const notShown: string[] = [];
  const screens: string[] = [];
  let desk = await ground.open(office);
  for (let point = 1; point <= points; point += 1) {
    const next = nextWindow(desk).catch(() => undefined);
    let isKilled = false;
    const killing = pause(delayOf(point)).then(async () => {
      isKilled = true;
      killProcess(await windowProcess(desk));
    });
    const mark = `Window lost in round ${String(point)}`;
    await saveWhile(desk.window, ledger, { mark, isOver: () => isKilled });
    await killing;
    const window = await next;
    if (window === undefined) {
      // Where five windows die within a minute the program ends, and is started anew.
      await untilNobodyRuns(office.profile);
      desk = await ground.open(office);
    } else {
      desk = { ...desk, window };
      screens.push((await screenOf(desk.window)).text);
      await unlockAsFirst(desk, office);
    }
    notShown.push(...(await whatIsNotShown(desk.window, ledger)));
  }

  await settle(office, ledger, { fault: 'REL-002 kill the window', points, notShown });
  expect(screens.length).toBeGreaterThanOrEqual(Math.floor((points * 4) / 5));
  for (const text of screens) {
    expect(text).toContain(say('unlock.closedUnexpectedly'));
    expect(text, 'nothing of the records behind the lock').not.toContain('Window lost');
  }
});

test('REL-002 where one window dies after the other the program ends, and opens at the next start', async ({
  ground,
}) => {
  const office = await ground.office();
  const desk = await ground.start(office);
  for (let death = 1; death < 5; death += 1) {
    const next = nextWindow(desk);
    killProcess(await windowProcess(desk));
    await screenOf(await next);
  }
  killProcess(await windowProcess(desk));
  await untilNobodyRuns(office.profile);
  await ground.open(office);
});

function windowProcess({ app }: RunningDesk): Promise<number> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
}

function delayOf(point: number): number {
  return 200 + 1500 * ((point * 0.618) % 1);
}
