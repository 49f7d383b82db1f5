/** How ready everybody is at every meeting: five hundred volunteers over four hundred meetings, beside a plain loop over as many pairs. */

import { test } from '@playwright/test';
import { addDays, addMonths, isoDate, type IsoDate } from '../../renderer/domain/calendar.ts';
import { readinessOn, type Completion } from '../../renderer/domain/readiness.ts';
import { report } from './figures.ts';

const tries = 15;
const today = isoDate('2026-11-23');

/** An orientation some time in the last three years, and up to four refreshers after it. */
function volunteers(): Completion[][] {
  return Array.from({ length: 500 }, (_, place) => {
    const oriented = addDays(today, -(place * 37) % 1100);
    const refreshers = Array.from({ length: place % 5 }, (_each, nth): Completion => ({
      ...{ kind: 'refresher', validityMonths: 12 },
      completedOn: addMonths(oriented, 6 * (nth + 1)),
    }));
    return [{ kind: 'orientation', completedOn: oriented, validityMonths: 24 }, ...refreshers];
  });
}

const dates = Array.from({ length: 400 }, (_, place): IsoDate => addDays(today, place - 200));

function timed(work: () => number): number {
  const began = performance.now();
  if (work() < 0) throw new Error('There are no fewer than none.');
  return performance.now() - began;
}

test('readiness of 500 volunteers over 400 meetings', () => {
  const times: number[] = [];
  const plain: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    // Made anew: what is known of them from the try before would make it too easy.
    const everybody = volunteers();
    times.push(
      timed(() => {
        let ready = 0;
        for (const completions of everybody)
          for (const date of dates) if (readinessOn(date, completions) === 'ready') ready += 1;
        return ready;
      }),
    );
    plain.push(
      timed(() => {
        let later = 0;
        for (const [first] of everybody)
          for (const date of dates) if (first !== undefined && date > first.completedOn) later += 1;
        return later;
      }),
    );
  }
  report({
    ...{ what: 'readiness of 500 volunteers over 400 meetings (goal 50 ms)', times },
    beside: { what: 'a plain loop over as many pairs', times: plain },
  });
});
