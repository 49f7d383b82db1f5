/** A start of the desk until somebody can type a passphrase, and the memory it takes, beside an Electron window with nothing in it. */

import { test } from '@playwright/test';
import { leave } from '../support/at-the-desk.ts';
import { handsOn, untilTitled } from '../support/by-hand.ts';
import { launchDesk } from '../support/launch.ts';
import { copyOffice } from '../support/seeded-office.ts';
import { emptyWindow } from './empty-window.ts';
import { report } from './figures.ts';
import { memoryOf } from './memory.ts';

const tries = 7;

test('a start until the passphrase can be typed, beside an empty window', async () => {
  const { office, profile } = await copyOffice(140);
  const times: { desk: number[]; empty: number[] } = { desk: [], empty: [] };
  const memory: { desk: number[]; empty: number[] } = { desk: [], empty: [] };
  for (let n = 0; n < tries; n += 1) {
    const empty = await emptyWindow();
    times.empty.push(empty.milliseconds);
    memory.empty.push(await memoryOf(empty.app));
    await empty.end();
    const began = performance.now();
    const desk = await launchDesk({ office, profile });
    const hands = await handsOn(desk.window);
    await untilTitled(hands, hands.words.say('unlock.title'));
    times.desk.push(performance.now() - began);
    memory.desk.push(await memoryOf(desk.app));
    await leave(desk);
  }
  report({
    what: 'start to the locked desk',
    times: times.desk,
    beside: { what: 'an empty window', times: times.empty },
  });
  report({
    what: 'memory of the locked desk',
    times: memory.desk,
    unit: 'MB',
    beside: { what: 'an empty window', times: memory.empty },
  });
});
