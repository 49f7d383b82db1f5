/** The measures of the sheet for six meetings, in millimetres, and what its head says in which size. */

import type { Words } from '../words/say.ts';
import type { RosterPrint } from './roster-measures.ts';
import type { SetText } from './roster-header-plan.ts';
import type { SixMeetings } from './six-meetings.ts';
import { fitText, heightOf, type Fit, type FitRequest } from './text-fit.ts';

/** Columns of meetings, whether all of them are used or not. */
export const sixColumns = 6;

export interface SixMeasures {
  /** The style sheet has the same ones. Heights of a page with counts; a page before the last has rows in their place. */
  readonly bands: Readonly<Record<'header' | 'columns' | 'row' | 'newcomers' | 'counts' | 'footer', number>>;
  readonly rows: number;
  /** More on a page that is not the last: the counts stand on that one. */
  readonly rowsForCounts: number;
  /** What is left inside the padding. */
  readonly widths: Readonly<Record<'text' | 'nameWhole' | 'nameHalf' | 'column' | 'sender', number>>;
  /** How many times as large as usual the letters are. */
  readonly letters: number;
}

export const sixMeasures: Readonly<Record<RosterPrint, SixMeasures>> = {
  plain: {
    bands: { header: 14, columns: 21, row: 10, newcomers: 5, counts: 27.5, footer: 16.5 },
    rows: 11,
    rowsForCounts: 2,
    widths: { text: 265, nameWhole: 71, nameHalf: 33, column: 27, sender: 130 },
    letters: 1,
  },
  large: {
    bands: { header: 18, columns: 24, row: 14, newcomers: 7, counts: 29, footer: 18 },
    rows: 7,
    rowsForCounts: 2,
    widths: { text: 265, nameWhole: 81, nameHalf: 38, column: 25, sender: 110 },
    letters: 1.3,
  },
};

export interface SixHead {
  readonly title: SetText;
  readonly facts: SetText;
  /** Of every page, in millimetres. */
  readonly height: number;
  readonly rowsOnLast: number;
  readonly rowsBeforeLast: number;
}

const titleSteps: FitRequest['steps'] = [
  { points: 16, lines: 1 },
  { points: 14, lines: 1 },
  { points: 11, lines: 1 },
  { points: 9, lines: Infinity },
];
const factsSteps: FitRequest['steps'] = [
  { points: 10, lines: 1 },
  { points: 8.5, lines: 1 },
  { points: 7, lines: Infinity },
];

/** Steps for letters of the usual size, as they are in this print; a row or column is as much larger as they are. */
export function stepsIn(print: RosterPrint, [first, ...others]: FitRequest['steps']): FitRequest['steps'] {
  const larger = (step: Fit): Fit => ({
    ...step,
    points: Math.round(step.points * sixMeasures[print].letters * 10) / 10,
  });
  return [larger(first), ...others.map(larger)];
}

export function planSixHead(sheet: SixMeetings, voices: readonly Words[]): SixHead {
  const { bands, rows, rowsForCounts, widths } = sixMeasures[sheet.print];
  const [first] = sheet.columns;
  const hours =
    first === undefined
      ? []
      : voices.map(({ sayTime }) => `${sayTime(first.startsAt)} – ${sayTime(first.endsAt)}`);
  const set = (said: string, steps: FitRequest['steps'], bold: boolean): SetText => ({
    text: said,
    fit: fitText(said, { width: widths.text, steps: stepsIn(sheet.print, steps), bold }),
  });
  const title = set(sheet.groupName.join('   '), titleSteps, true);
  const facts = set(
    [...hours, first?.place ?? ''].filter((part) => part !== '').join(' · '),
    factsSteps,
    false,
  );
  const extra = Math.max(
    0,
    Math.ceil((heightOf(title.fit) + heightOf(facts.fit) - bands.header) / bands.row),
  );
  const given = Math.min(rows - 2, extra);
  return {
    ...{ title, facts },
    height: bands.header + given * bands.row,
    rowsOnLast: rows - given,
    rowsBeforeLast: rows - given + rowsForCounts,
  };
}
