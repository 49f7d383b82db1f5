/** How large a text can be set on a page for the wall, so that all of it is there and none of the page is left over. */

import { heightOf, linesNeeded } from './text-fit.ts';

/** In millimetres; the style sheet has the same ones. */
const wallMeasures = { width: 170, height: 217 } as const;

/** In points: from across a room down to what is still read standing before it. */
const sizes = [34, 31, 28, 25, 22.5, 20, 18, 16, 14] as const;
const millimetresPerPoint = 25.4 / 72;
/** Between two paragraphs, of the size of the letters. */
const gap = 0.7;

export interface WallPages {
  readonly points: number;
  /** Of each page its paragraphs, from top to bottom. */
  readonly pages: readonly (readonly string[])[];
}

/** One page in the largest letters that fit; where not even the smallest do, as many pages of those as it needs. */
export function wallPages(text: string): WallPages {
  const paragraphs = text.split(/\n+/u).filter((paragraph) => paragraph.trim() !== '');
  const fitting = sizes.find((points) => heightAt(paragraphs, points) <= wallMeasures.height);
  if (fitting !== undefined) return { points: fitting, pages: [paragraphs] };
  const points = Math.min(...sizes);
  return { points, pages: pagesOf(paragraphs, points) };
}

function heightAt(paragraphs: readonly string[], points: number): number {
  const gaps = Math.max(0, paragraphs.length - 1) * gap * points * millimetresPerPoint;
  return paragraphs.reduce((sum, paragraph) => sum + heightOfOne(paragraph, points), gaps);
}

function heightOfOne(paragraph: string, points: number): number {
  return heightOf({ points, lines: linesNeeded(paragraph, emsPerLine(points)) });
}

/** What is left of a line for its words: the mark before a paragraph takes the rest. */
function emsPerLine(points: number): number {
  return wallMeasures.width / (points * millimetresPerPoint) - 1.2;
}

function pagesOf(paragraphs: readonly string[], points: number): string[][] {
  const pages: string[][] = [];
  for (const piece of paragraphs.flatMap((paragraph) => pieces(paragraph, points))) {
    const last = pages.at(-1);
    if (last !== undefined && heightAt([...last, piece], points) <= wallMeasures.height) last.push(piece);
    else pages.push([piece]);
  }
  return pages;
}

/** A paragraph that is higher than a page is cut between words, so that nothing of it is lost. */
function pieces(paragraph: string, points: number): string[] {
  if (heightAt([paragraph], points) <= wallMeasures.height) return [paragraph];
  const words = paragraph.split(/\s+/u).flatMap((word) => word.match(/.{1,60}/gu) ?? []);
  const found: string[] = [];
  let piece = '';
  for (const word of words) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (heightAt([longer], points) > wallMeasures.height) {
      found.push(piece);
      piece = word;
    } else piece = longer;
  }
  return [...found, piece];
}
