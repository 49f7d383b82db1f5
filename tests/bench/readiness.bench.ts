/**
 * How ready everybody is at every meeting, and whether they are there: five hundred volunteers over four hundred meetings, beside a
 * plain loop over as many pairs.
 */

import { test } from '@playwright/test';
import { addDays, addMonths, isoDate, type IsoDate } from '../../renderer/domain/calendar.ts';
import { readinessOn, type Completion } from '../../renderer/domain/readiness.ts';
import { standingOn, type ThereOrNot } from '../../renderer/domain/standing.ts';
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

/** Every other one is away at times, every third one rests, has rested, or has stepped back. */
function whoIsThere(): ThereOrNot[] {
  return Array.from({ length: 500 }, (_, place): ThereOrNot => {
    const from = addDays(today, (place * 13) % 200);
    const away = place % 2 === 0 ? [{ from, through: addDays(from, 9) }] : [];
    if (place % 3 !== 0) return { away };
    const path = [
      { step: 'interested', on: addMonths(today, -20) },
      { step: 'rest', on: addMonths(today, -8), through: addMonths(today, -6) },
      { step: place % 6 === 0 ? 'steppedBack' : 'rest', on: addMonths(today, -3) },
      { step: 'cameBack', on: addMonths(today, -1) },
    ] as const;
    return { away, path: [...path] };
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

test('standing of 500 volunteers over 400 meetings', () => {
  const times: number[] = [];
  const readinessAlone: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    const [everybody, there] = [volunteers(), whoIsThere()];
    times.push(
      timed(() => {
        let ready = 0;
        everybody.forEach((completions, place) => {
          for (const date of dates) if (standingOn(date, completions, there[place]) === 'ready') ready += 1;
        });
        return ready;
      }),
    );
    const again = volunteers();
    readinessAlone.push(
      timed(() => {
        let ready = 0;
        for (const completions of again)
          for (const date of dates) if (readinessOn(date, completions) === 'ready') ready += 1;
        return ready;
      }),
    );
  }
  report({
    ...{ what: 'standing of 500 volunteers over 400 meetings (goal 50 ms)', times },
    beside: { what: 'their readiness alone', times: readinessAlone },
  });
});
