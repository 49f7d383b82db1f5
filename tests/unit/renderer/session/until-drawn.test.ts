/** The printer is asked when the numbers are on the pages, and never for a page that somebody has left. */

import { expect, test } from 'vitest';
import { untilDrawn } from '../../../../renderer/session/until-drawn.ts';

/** A screen of which something becomes true after so many frames. */
function screen({ there, gone }: { readonly there: number; readonly gone: number }) {
  let frames = 0;
  return {
    frames: () => frames,
    page: {
      isThere: () => frames >= there,
      isGone: () => frames >= gone,
      nextFrame: () => {
        frames += 1;
        return Promise.resolve();
      },
    },
  };
}

test('a page that is there already is printed two frames later', async () => {
  const { page, frames } = screen({ there: 0, gone: Infinity });
  expect(await untilDrawn(page)).toBe(true);
  expect(frames()).toBe(2);
});

test('a large week is waited for, however long it takes', async () => {
  const { page, frames } = screen({ there: 5000, gone: Infinity });
  expect(await untilDrawn(page)).toBe(true);
  expect(frames()).toBe(5002);
});

test('whoever goes to another screen meanwhile gets nothing on paper', async () => {
  expect(await untilDrawn(screen({ there: Infinity, gone: 7 }).page)).toBe(false);
  // Also in the very last moment.
  expect(await untilDrawn(screen({ there: 3, gone: 4 }).page)).toBe(false);
});
