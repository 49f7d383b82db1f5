/** Going into the made-up office and out of it: what is done, and in which order, before the program starts anew. */

import { describe, expect, it } from 'vitest';
import type { StartupFacts } from '../../../../electron/contract/office-state.ts';
import { createMadeUpWays, type WayTools } from '../../../../electron/main/made-up-ways.ts';

async function doneBy(
  way: 'enter' | 'leave' | 'beginAgain',
  madeUp: StartupFacts['madeUp'],
  more: Partial<WayTools> = {},
): Promise<string[]> {
  const done: string[] = [];
  let end: Promise<void> = Promise.resolve();
  const note = (what: string) => () => {
    done.push(what);
    return Promise.resolve();
  };
  const ways = createMadeUpWays({
    madeUp,
    quit: (last) => {
      done.push('finished');
      end = Promise.resolve(last());
    },
    startAgain: (isMadeUp) => {
      done.push(isMadeUp ? 'starts made up' : 'starts real');
    },
    takeAlong: note('language taken along'),
    removeMadeUp: note('deleted'),
    ...more,
  });
  ways[way]();
  await end;
  return done;
}

describe('the made-up office', () => {
  it('is entered with the language one had, after the desk has finished', async () => {
    expect(await doneBy('enter', null)).toEqual(['finished', 'language taken along', 'starts made up']);
  });

  it('is entered even where the language cannot be taken along', async () => {
    const full = { takeAlong: () => Promise.reject(new Error('disk full')) };
    expect(await doneBy('enter', null, full)).toEqual(['finished', 'starts made up']);
  });

  it('is left for the real one, and nothing is deleted', async () => {
    expect(await doneBy('leave', 'standard')).toEqual(['finished', 'starts real']);
  });

  it('is deleted after the desk has finished, and made anew', async () => {
    expect(await doneBy('beginAgain', 'standard')).toEqual(['finished', 'deleted', 'starts made up']);
  });

  it('is open again as it was when it could not be deleted', async () => {
    const refuses = { removeMadeUp: () => Promise.reject(new Error('in use')) };
    expect(await doneBy('beginAgain', 'standard', refuses)).toEqual(['finished', 'starts made up']);
  });
});

it.each([null, { members: 40, seed: 1 }])(
  'an office that was not opened as the made-up one (%j) is neither left nor deleted',
  async (madeUp) => {
    expect(await doneBy('leave', madeUp)).toEqual([]);
    expect(await doneBy('beginAgain', madeUp)).toEqual([]);
  },
);

it('inside the made-up office there is no way into it', async () => {
  expect(await doneBy('enter', 'standard')).toEqual([]);
});
