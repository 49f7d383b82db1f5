/** How large a text can be set in a given width. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emsOf, fitText, heightOf, linesNeeded } from '../../../../renderer/sheets/text-fit.ts';
import type { FitRequest } from '../../../../renderer/sheets/text-fit.ts';

const request: FitRequest = {
  width: 41,
  steps: [
    { points: 14, lines: 1 },
    { points: 10, lines: 2 },
    { points: 5, lines: 4 },
  ],
};

describe('text set on paper', () => {
  test('keeps the wished size where it fits', () => {
    expect(fitText('Asha K.', request)).toEqual({ points: 14, lines: 1 });
    expect(fitText('क्षमा श्री.', request)).toEqual({ points: 14, lines: 1 });
  });

  test('first shrinks and then wraps', () => {
    expect(fitText('Bhagyalakshmiammal', request)).toEqual({ points: 10, lines: 1 });
    expect(fitText('Anne-Marie Philippine-Josephine', request)).toEqual({ points: 10, lines: 2 });
  });

  test('takes as many lines of the smallest size as it needs when no step is enough', () => {
    const { points, lines } = fitText('W'.repeat(400), request);
    expect(points).toBe(5);
    expect(lines).toBeGreaterThan(4);
  });

  test('never needs fewer lines for a longer text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme' }),
        (text, more) => {
          expect(linesNeeded(text + more, 9)).toBeGreaterThanOrEqual(linesNeeded(text, 9));
        },
      ),
    );
  });

  test('counts marks above and below a letter as no width, and a letter without a font as the widest', () => {
    expect(emsOf('कु')).toBe(emsOf('क'));
    expect(emsOf('Z\u0301\u0301\u0301')).toBe(emsOf('Z'));
    expect(emsOf('😀')).toBeGreaterThan(emsOf('W'));
  });

  test('is one and a half times as high as its size, on every line', () => {
    expect(heightOf({ points: 72, lines: 2 })).toBeCloseTo(3 * 25.4);
  });
});
