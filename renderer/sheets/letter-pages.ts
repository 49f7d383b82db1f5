/** Which label of which page is whose, and how large an address can be set there: pure arithmetic in millimetres. */

import { fitBlock } from './text-fit.ts';

/** Three by eight of 70 × 37 mm on A4, as they are sold everywhere; the style sheets have the same measures. */
export const labelsOnPage = 24;

export const letterForms = ['labels', 'dl', 'c5'] as const;
export type LetterForm = (typeof letterForms)[number];

/** Of the paper, and of the room for the address on it. */
export const letterMeasures: Readonly<
  Record<LetterForm, { readonly paper: number; readonly width: number; readonly height: number }>
> = {
  labels: { paper: 210, width: 58, height: 25 },
  dl: { paper: 220, width: 104, height: 48 },
  c5: { paper: 229, width: 108, height: 66 },
};

/** From the wished size down; the smallest still holds the longest address that a record can have. */
const sizes: Readonly<Record<LetterForm, readonly number[]>> = {
  labels: [11, 10, 9, 8, 7, 6, 5.2, 4.4, 3.6, 3],
  dl: [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4.2],
  c5: [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5],
};

/** One size for the whole address, so that no line of it shouts. The first line is bold. */
export function pointsOfAddress(lines: readonly string[], form: LetterForm): number {
  const { width, height } = letterMeasures[form];
  return fitBlock(lines, { width, height, sizes: sizes[form], isFirstBold: true });
}

/** The pages of a sheet that begins at this label (1 is the first); undefined for a label that stays empty. */
export function labelPages<T>(labels: readonly T[], firstFree: number): (readonly (T | undefined)[])[] {
  const used = Math.min(Math.max(1, Math.trunc(firstFree)), labelsOnPage) - 1;
  const places = [...Array.from({ length: used }, () => undefined), ...labels];
  return Array.from(
    { length: labels.length === 0 ? 0 : Math.ceil(places.length / labelsOnPage) },
    (_, page) => places.slice(page * labelsOnPage, (page + 1) * labelsOnPage),
  );
}
