/** REL-032: the desk is started twice at once, as by a double click that became four. */

import { spawn, type ChildProcess } from 'node:child_process';
import { electronRuntime } from '../../build/runtime/ensure.mjs';
import { root } from '../../build/setup/run.mjs';
import { pointsToTry, recordFaults } from '../support/fault-row.ts';
import { expect, test } from '../support/faults/fault-test.ts';
import { linesOf } from '../support/faults/office-dump.ts';
import { killProcess, untilNobodyRuns } from '../support/faults/processes.ts';
import { deskArguments } from '../support/launch.ts';
import type { SeededOffice } from '../support/seeded-office.ts';

test('REL-032 of two starts at once one opens a window and the other leaves without a complaint', async ({
  ground,
}) => {
  const points = pointsToTry(3, 100);
  const office = await ground.office();
  const before = await linesOf(office);
  const outcomes: Outcome[] = [];
  for (let point = 0; point < points; point += 1) outcomes.push(await startTwice(office, (point * 20) % 200));
  const after = await linesOf(office);
  const lost = before.filter((line) => !after.includes(line));
  recordFaults({
    fault: 'REL-032 two at once',
    points,
    recordsAtRisk: before.length,
    recordsLost: lost.length,
  });
  expect(after).toEqual(before);
  expect(outcomes).toEqual(outcomes.map(() => ({ left: 0, windows: 1 })));
});

test('REL-032 a second start brings the window of the first to the front', async ({ ground }) => {
  const office = await ground.office();
  const desk = await ground.start(office);
  await desk.app.evaluate(({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
    app.once('second-instance', () => {
      // Noted for the test; the desk has its own listener.
      Object.assign(globalThis, { wasAskedAgain: true });
    });
  });
  const second = await startByHand(office);
  expect(await second.exit).toBe(0);
  await expect
    .poll(() =>
      desk.app.evaluate(({ BrowserWindow }) => ({
        wasAskedAgain: 'wasAskedAgain' in globalThis,
        windows: BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      })),
    )
    .toEqual({ wasAskedAgain: true, windows: [true] });
});

interface Outcome {
  /** Exit code of the one that left by itself. */
  readonly left: number | null;
  readonly windows: number;
}

async function startTwice(office: SeededOffice, millisecondsApart: number): Promise<Outcome> {
  const first = await startByHand(office);
  await new Promise((resolve) => setTimeout(resolve, millisecondsApart));
  const second = await startByHand(office);
  try {
    const left = await Promise.race([first.exit, second.exit]);
    const stays = first.child.exitCode === null ? first : second;
    return { left, windows: await windowsOf(stays) };
  } finally {
    for (const { child } of [first, second]) if (child.pid !== undefined) killProcess(-child.pid);
    await untilNobodyRuns(office.profile);
  }
}

interface StartedByHand {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  /** Where its windows can be counted from outside; only a desk for development listens there. */
  readonly port: Promise<string>;
}

/** As from the desktop: a program of its own, of which nobody here holds anything. */
async function startByHand({ office, profile }: SeededOffice): Promise<StartedByHand> {
  const { executable } = await electronRuntime();
  const args = ['.', ...deskArguments(office, profile), '--remote-debugging-port=0'];
  const child = spawn(executable, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return {
    child,
    exit: new Promise((resolve) => child.once('exit', resolve)),
    port: new Promise((resolve) => {
      let said = '';
      child.stderr.on('data', (data) => {
        said += String(data);
        const [, port] = /127\.0\.0\.1:(\d+)\//.exec(said) ?? [];
        if (port !== undefined) resolve(port);
      });
    }),
  };
}

/** Counted once the first one is there and a second one would have come. */
async function windowsOf({ port }: StartedByHand): Promise<number> {
  const list = `http://127.0.0.1:${await port}/json/list`;
  const count = async () => {
    const targets = (await (await fetch(list)).json()) as {
      readonly type: string;
    }[];
    return targets.filter(({ type }) => type === 'page').length;
  };
  await expect.poll(count).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return count();
}
