/** Which part of a notice and consent form stands on which page: pure arithmetic in millimetres, from estimates that are a little too high. */

import { emsOf, linesNeeded } from './text-fit.ts';

/** One notice, or the code of conduct: what is told in each language of the paper, own language first. */
export interface PaperPart {
  readonly id: string;
  /** Per language. */
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

export interface PartOnPage {
  readonly part: PaperPart;
  /** Per language: as much of the text as stands on this page. */
  readonly texts: readonly string[];
  /** It begins on an earlier page. */
  readonly isContinued: boolean;
  /** It ends here, so that its answer is asked for here. */
  readonly isWhole: boolean;
}

export interface ConsentPage {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly pages: number;
  readonly parts: readonly PartOnPage[];
}

/** In points; the style sheet has the same ones. */
const points = { title: 12, text: 10 } as const;
const millimetresPerPoint = 25.4 / 72;
const lineHeight = 1.5;

/** The style sheet has the same ones, in millimetres. */
const measures = {
  textWidth: 176,
  columnGap: 6,
  partGap: 4,
  /** What is ticked, under each part. */
  answer: 11,
  /** Above the parts of the first page, and of the others. */
  firstHead: 42,
  head: 12,
  footer: 8,
  signing: 46,
  page: 297 - 12 - 8,
} as const;

function columnWidth(languages: number): number {
  return (measures.textWidth - measures.columnGap * (languages - 1)) / languages;
}

function emsIn(width: number, size: number): number {
  return width / (size * millimetresPerPoint);
}

const heightOfLine = (size: number) => size * millimetresPerPoint * lineHeight;

interface Line {
  readonly text: string;
  readonly endsParagraph: boolean;
}

/** As a browser fills lines, at the latest there: a line never holds more than the paper has room for. */
function linesOf(text: string, ems: number): Line[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && linesNeeded(longer, ems) > 1) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line].map((each, place) => ({ text: each, endsParagraph: place === lines.length }));
  });
}

function joined(lines: readonly Line[]): string {
  return lines
    .map(({ text, endsParagraph }) => text + (endsParagraph ? '\n' : ' '))
    .join('')
    .trimEnd();
}

/** A word that is wider than the line takes several of them. */
function rowsOf({ text }: Line, ems: number): number {
  return emsOf(text) > ems ? linesNeeded(text, ems) : 1;
}

/** What is still to be placed of a part. */
interface Rest {
  readonly part: PaperPart;
  readonly lines: readonly (readonly Line[])[];
  readonly isContinued: boolean;
}

export function consentPages(parts: readonly PaperPart[]): readonly ConsentPage[] {
  const pages: PartOnPage[][] = [[]];
  let room = measures.page - measures.firstHead - measures.footer;
  const turn = () => {
    pages.push([]);
    room = measures.page - measures.head - measures.footer;
  };
  parts.forEach((part, place) => {
    const ems = emsIn(columnWidth(part.texts.length), points.text);
    let rest: Rest = { part, lines: part.texts.map((text) => linesOf(text, ems)), isContinued: false };
    const after = measures.answer + (place === parts.length - 1 ? measures.signing : measures.partGap);
    for (;;) {
      const whole = headHeight(part) + rowsIn(rest, ems) * heightOfLine(points.text) + after;
      if (whole <= room) {
        pages.at(-1)?.push(placed(rest, Infinity, true));
        room -= whole;
        return;
      }
      const isFresh = pages.at(-1)?.length === 0;
      const fits = Math.floor((room - headHeight(part)) / heightOfLine(points.text));
      // A part that a page of its own can hold is not torn apart.
      if (!isFresh && (whole <= freshRoom || fits < fewestLines)) turn();
      else {
        // The answer stands under the last words: the last of them go with it.
        const count = Math.max(1, Math.min(fits, rowsIn(rest, ems) - 1));
        pages.at(-1)?.push(placed(rest, count, false));
        rest = { part, lines: rest.lines.map((lines) => lines.slice(count)), isContinued: true };
        turn();
      }
    }
  });
  return pages.map((onPage, index) => ({ number: index + 1, pages: pages.length, parts: onPage }));
}

const freshRoom = measures.page - measures.head - measures.footer;
/** Fewer lines than this at the foot of a page are not worth beginning. */
const fewestLines = 4;

function headHeight({ titles }: PaperPart): number {
  const ems = emsIn(columnWidth(titles.length), points.title) / 1.09;
  return Math.max(...titles.map((title) => linesNeeded(title, ems))) * heightOfLine(points.title) + 1;
}

function rowsIn({ lines }: Rest, ems: number): number {
  return Math.max(0, ...lines.map((each) => each.reduce((sum, line) => sum + rowsOf(line, ems), 0)));
}

function placed({ part, lines, isContinued }: Rest, count: number, isWhole: boolean): PartOnPage {
  return { part, texts: lines.map((each) => joined(each.slice(0, count))), isContinued, isWhole };
}
