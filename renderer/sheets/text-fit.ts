/** How large a text can be set in a given width: the wished size, else smaller in steps, else on several lines. */

/** One step: at most `lines` lines of this size in points. */
export interface Fit {
  readonly points: number;
  readonly lines: number;
}

const millimetresPerPoint = 25.4 / 72;
/** Devanagari has marks above and below its letters: tighter lines would run into each other. */
const lineHeight = 1.5;

export interface FitRequest {
  /** In millimetres. */
  readonly width: number;
  /** From the wished one down; the last one is taken, on as many lines as it needs, when nothing else fits. */
  readonly steps: readonly [Fit, ...Fit[]];
  readonly bold?: boolean;
}

export function fitText(text: string, { width, steps, bold = false }: FitRequest): Fit {
  const ems = (points: number) => width / (points * millimetresPerPoint) / (bold ? boldness : 1);
  const fitting = steps.find(({ points, lines }) => linesNeeded(text, ems(points)) <= lines);
  if (fitting !== undefined) return { ...fitting, lines: linesNeeded(text, ems(fitting.points)) };
  const { points } = steps.reduce((smallest, step) => (step.points < smallest.points ? step : smallest));
  return { points, lines: linesNeeded(text, ems(points)) };
}

export interface BlockRequest {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** In points, from the wished size down; the last one is taken when nothing else fits. */
  readonly sizes: readonly number[];
  /** Whether the first of the lines is set bold. */
  readonly isFirstBold?: boolean;
}

/** One size for several lines below each other, each of which may wrap. */
export function fitBlock(
  lines: readonly string[],
  { width, height, sizes, isFirstBold = false }: BlockRequest,
): number {
  const lineAt = (line: string, points: number, bold: boolean): Fit => ({
    points,
    lines: linesNeeded(line, width / (points * millimetresPerPoint) / (bold ? boldness : 1)),
  });
  const needed = (points: number) =>
    lines.reduce((sum, line, place) => sum + heightOf(lineAt(line, points, isFirstBold && place === 0)), 0);
  return sizes.find((points) => needed(points) <= height) ?? Math.min(...sizes);
}

/** In millimetres: what the longest word of a text needs to stay whole. */
export function widthOfLongestWord(text: string, points: number): number {
  return Math.max(...text.split(/\s+/u).map(emsOf)) * points * millimetresPerPoint;
}

/** In millimetres. */
export function heightOf({ points, lines }: Fit): number {
  return points * millimetresPerPoint * lineHeight * lines;
}

/** Words are filled into lines as a browser does it; a word wider than a line is broken anywhere. */
export function linesNeeded(text: string, emsPerLine: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/u)) {
    const width = emsOf(word);
    const joined = filled === 0 ? width : filled + spaceEms + width;
    if (joined <= emsPerLine) {
      filled = joined;
      continue;
    }
    if (filled > 0) lines += 1;
    // Where a word is broken, up to one letter's width stays empty at the end of the line.
    const parts = width <= emsPerLine ? 1 : Math.ceil(width / Math.max(1, emsPerLine - widestEms));
    lines += parts - 1;
    filled = width / parts;
  }
  return lines;
}

const spaceEms = 0.27;
const widestEms = 1.4;
const boldness = 1.09;

/** Classes of Noto Sans and Noto Sans Devanagari with a width in em that few of their letters exceed, and then only a little. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[fijlrtI.,:;!'’()|[\]-]/u, 0.35],
  [/[mwMW@%—]/u, 0.94],
  [/[a-z0-9]/u, 0.6],
  [/[A-Z&+]/u, 0.73],
  // Vowel signs that stand beside their letter; those above and below it are of the first class.
  [/\p{Mc}/u, 0.27],
  [/[आऑऒओऔऴ]/u, 1.03],
  [/[\u0900-\u097F]/u, 0.7],
  [/[\u00C0-\u024F]/u, 0.75],
];

/** An estimate of the width of a word, in em, for regular weight. Letters of scripts that have no font here count as the widest. */
export function emsOf(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum + emsOfLetter(letter), 0);
}

function emsOfLetter(letter: string): number {
  return letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? widestEms;
}

/** As a style sheet writes it. */
export function inPoints(size: number): string {
  return `${String(size)}pt`;
}
