/** The ruled part of a roster page: a row per member, then free rows for newcomers. */

import type { Words } from '../words/say.ts';
import { widths } from './roster-measures.ts';
import type { MemberLine, NewcomerLine, RosterPage } from './roster-pages.ts';
import type { RosterRow, WrittenName } from './roster.ts';
import { Labels } from './labels.tsx';
import styles from './roster-sheet.module.css';
import { fitText } from './text-fit.ts';
import type { FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

/** 14 pt is for eyes at arm's length. Each step's lines are as high as a row of 12 mm can hold. */
const nameSteps: FitRequest['steps'] = [
  { points: 14, lines: 1 },
  { points: 12.5, lines: 1 },
  { points: 11, lines: 1 },
  { points: 10, lines: 2 },
  { points: 7, lines: 3 },
  { points: 5, lines: 4 },
  { points: 3.4, lines: 6 },
];

interface RosterTableProps {
  readonly page: RosterPage<RosterRow>;
  readonly voices: readonly Words[];
}

export function RosterTable({ page, voices }: RosterTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.columns}>
          <th scope="col">
            <Labels stacked voices={voices} text={({ say }) => say('roster.rowNumber')} />
          </th>
          <th scope="col">
            <Labels stacked voices={voices} text={({ say }) => say('roster.name')} />
          </th>
          <th scope="col">
            <Labels stacked voices={voices} text={({ say }) => say('roster.timeIn')} />
          </th>
          <th scope="col">
            <Labels stacked voices={voices} text={({ say }) => say('roster.signature')} />
          </th>
        </tr>
      </thead>
      {page.members.length > 0 && (
        <tbody>
          {page.members.map((line) => (
            <MemberRow key={line.number} line={line} />
          ))}
        </tbody>
      )}
      {page.newcomers.length > 0 && <Newcomers lines={page.newcomers} voices={voices} />}
    </table>
  );
}

function MemberRow({ line }: { line: MemberLine<RosterRow> }) {
  return (
    <tr className={styles.row} data-row="member">
      <td className={styles.number}>{line.number}</td>
      <td className={styles.name}>
        <MemberName name={line.row.name} />
      </td>
      <td />
      <td />
    </tr>
  );
}

/** Two scripts share the column in two halves that line up down the page; a name in one script has all of it. */
function MemberName({ name }: { name: WrittenName }) {
  const width = name.length > 1 ? widths.nameHalf : widths.nameWhole;
  return name.map((text) => (
    <span key={text} className={styles.nameText} style={{ fontSize: `${String(pointsOf(text, width))}pt` }}>
      <Written text={text} />
    </span>
  ));
}

function pointsOf(text: string, width: number): number {
  return fitText(text, { width, steps: nameSteps }).points;
}

function Newcomers({ lines, voices }: { lines: readonly NewcomerLine[]; voices: readonly Words[] }) {
  return (
    <tbody>
      <tr className={styles.newcomersLine}>
        <th scope="rowgroup" colSpan={4}>
          <Labels voices={voices} text={({ say }) => say('roster.newcomers')} />
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line.number} className={styles.row} data-row="newcomer">
          <td className={styles.number}>{line.number}</td>
          <td />
          <td />
          <td />
        </tr>
      ))}
    </tbody>
  );
}
