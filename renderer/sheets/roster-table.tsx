/** The ruled part of a roster page: a row per member, then free rows for newcomers. */

import { classNames } from '../ui/class-names.ts';
import type { Words } from '../words/say.ts';
import type { WordId } from '../words/words.ts';
import { rosterMeasures, type RosterPrint } from './roster-measures.ts';
import type { MemberLine, NewcomerLine, RosterPage } from './roster-pages.ts';
import type { RosterMarks, RosterRow, WrittenName } from './roster.ts';
import { Labels } from './labels.tsx';
import cells from './roster-cells.module.css';
import styles from './roster-sheet.module.css';
import { fitText } from './text-fit.ts';
import type { FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

/** 14 pt is for eyes at arm's length, 20 pt for those that need more. Each step's lines are as high as a row can hold. */
const nameSteps: Readonly<Record<RosterPrint, FitRequest['steps']>> = {
  plain: [
    { points: 14, lines: 1 },
    { points: 12.5, lines: 1 },
    { points: 11, lines: 1 },
    { points: 10, lines: 2 },
    { points: 7, lines: 3 },
    { points: 5, lines: 4 },
    { points: 3.4, lines: 6 },
  ],
  large: [
    { points: 20, lines: 1 },
    { points: 18, lines: 1 },
    { points: 16, lines: 1 },
    { points: 14, lines: 2 },
    { points: 9.5, lines: 3 },
    { points: 7, lines: 4 },
    { points: 4.5, lines: 6 },
  ],
};

interface RosterTableProps {
  readonly page: RosterPage<RosterRow>;
  readonly voices: readonly Words[];
  readonly marks: RosterMarks;
  readonly print: RosterPrint;
}

/** After the number and the name. */
const columnsOf = {
  signature: ['roster.timeIn', 'roster.signature'],
  tick: ['roster.tick'],
} as const satisfies Readonly<Record<RosterMarks, readonly WordId[]>>;

export function RosterTable({ page, voices, marks, print }: RosterTableProps) {
  return (
    <table className={classNames(cells.table, styles.table)} data-marks={marks}>
      <thead>
        <tr className={styles.columns}>
          {(['roster.rowNumber', 'roster.name', ...columnsOf[marks]] as const).map((heading) => (
            <th key={heading} scope="col">
              <Labels stacked voices={voices} text={({ say }) => say(heading)} />
            </th>
          ))}
        </tr>
      </thead>
      {page.members.length > 0 && (
        <tbody>
          {page.members.map((line) => (
            <MemberRow key={line.number} line={line} marks={marks} print={print} />
          ))}
        </tbody>
      )}
      {page.newcomers.length > 0 && <Newcomers lines={page.newcomers} voices={voices} marks={marks} />}
    </table>
  );
}

interface MemberRowProps extends Pick<RosterTableProps, 'marks' | 'print'> {
  readonly line: MemberLine<RosterRow>;
}

function MemberRow({ line, marks, print }: MemberRowProps) {
  return (
    <tr className={styles.row} data-row="member">
      <td className={cells.number}>{line.number}</td>
      <td className={cells.name}>
        <MemberName name={line.row.name} print={print} />
      </td>
      <EmptyCells marks={marks} />
    </tr>
  );
}

/** What is filled in by hand. */
function EmptyCells({ marks }: Pick<RosterTableProps, 'marks'>) {
  if (marks === 'signature') return columnsOf.signature.map((column) => <td key={column} />);
  return (
    <td className={cells.mark}>
      <span className={cells.tickBox} />
    </td>
  );
}

/** Two scripts share the column in two halves that line up down the page; a name in one script has all of it. */
function MemberName({ name, print }: { name: WrittenName; print: RosterPrint }) {
  const { nameHalf, nameWhole } = rosterMeasures[print].widths;
  const request = { width: name.length > 1 ? nameHalf : nameWhole, steps: nameSteps[print] };
  return name.map((text) => (
    <span
      key={text}
      className={cells.nameText}
      style={{ fontSize: `${String(fitText(text, request).points)}pt` }}
    >
      <Written text={text} />
    </span>
  ));
}

interface NewcomersProps extends Pick<RosterTableProps, 'voices' | 'marks'> {
  readonly lines: readonly NewcomerLine[];
}

function Newcomers({ lines, voices, marks }: NewcomersProps) {
  return (
    <tbody>
      <tr className={cells.newcomersLine}>
        <th scope="rowgroup" colSpan={2 + columnsOf[marks].length}>
          <Labels voices={voices} text={({ say }) => say('roster.newcomers')} />
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line.number} className={styles.row} data-row="newcomer">
          <td className={cells.number}>{line.number}</td>
          <td />
          <EmptyCells marks={marks} />
        </tr>
      ))}
    </tbody>
  );
}
