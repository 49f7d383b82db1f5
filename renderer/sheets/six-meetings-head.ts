/** The measures of the sheet for six meetings, in millimetres, and what its head says in which size. */

import type { Words } from '../words/say.ts';
import type { SetText } from './roster-header-plan.ts';
import type { SixMeetings } from './six-meetings.ts';
import { fitText, heightOf, type FitRequest } from './text-fit.ts';

/** The style sheet has the same ones. Heights of a page with counts; a page before the last has rows in their place. */
export const sixMeasures = {
  columns: 6,
  bands: { header: 14, columns: 21, row: 10, newcomers: 5, counts: 27.5, footer: 16.5 },
  rows: 11,
  /** More on a page that is not the last: the counts stand on that one. */
  rowsForCounts: 2,
  /** What is left inside the padding. */
  ...{ text: 265, nameWhole: 71, nameHalf: 33, column: 27, sender: 130 },
} as const;

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

export function planSixHead(sheet: SixMeetings, voices: readonly Words[]): SixHead {
  const { bands, rows, rowsForCounts, text } = sixMeasures;
  const [first] = sheet.columns;
  const hours =
    first === undefined
      ? []
      : voices.map(({ sayTime }) => `${sayTime(first.startsAt)} – ${sayTime(first.endsAt)}`);
  const set = (said: string, steps: FitRequest['steps'], bold: boolean): SetText => ({
    text: said,
    fit: fitText(said, { width: text, steps, bold }),
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
