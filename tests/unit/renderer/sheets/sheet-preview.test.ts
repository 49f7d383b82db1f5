/** How small the pages become in a small window. */

import { expect, test } from 'vitest';
import { zoomFor } from '../../../../renderer/sheets/sheet-preview.tsx';

test('a sheet on the screen is never larger than its paper and never too small to recognise', () => {
  expect(zoomFor(2000)).toBe(1);
  expect(zoomFor(408)).toBeCloseTo(0.5, 2);
  expect(zoomFor(0)).toBe(0.35);
});
