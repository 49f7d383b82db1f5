/** One sheet for six meetings of a group, lying: a row a person, a column a meeting, and the counts of each at its foot. */

import { useMemo } from 'react';
import { classNames } from '../ui/class-names.ts';
import { createWords, type Words } from '../words/say.ts';
import type { WordId } from '../words/words.ts';
import { Labels } from './labels.tsx';
import './paper.css';
import cells from './roster-cells.module.css';
import type { RosterPrint } from './roster-measures.ts';
import { paginateRoster, type RosterPage } from './roster-pages.ts';
import { planSixHead, sixColumns, sixMeasures, stepsIn, type SixHead } from './six-meetings-head.ts';
import styles from './six-meetings-sheet.module.css';
import type { MeetingColumn, SixMeetings, SixMeetingsRow } from './six-meetings.ts';
import { SixMeetingsFoot } from './six-meetings-foot.tsx';
import { fitText, inPoints, type FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

interface SheetProps {
  readonly sheet: SixMeetings;
  readonly voices: readonly Words[];
}

/** Speaks the languages of the sheet, whatever the language of the window. */
export function SixMeetingsSheet({ sheet }: { readonly sheet: SixMeetings }) {
  const { languages, digits } = sheet;
  const voices = useMemo(
    () => languages.map((language) => createWords(language, digits)),
    [languages, digits],
  );
  const head = planSixHead(sheet, voices);
  const pages = paginateRoster(sheet.rows, head.rowsBeforeLast, head.rowsOnLast);
  return (
    <div data-sheets="lying">
      {pages.map((page) => (
        <section
          key={page.number}
          className={classNames(styles.page, sheet.print === 'large' && styles.large)}
          data-page={page.number}
        >
          <Head head={head} />
          <Table page={page} sheet={sheet} voices={voices} />
          <SixMeetingsFoot page={page} sheet={sheet} voices={voices} />
        </section>
      ))}
    </div>
  );
}

function Head({ head }: { readonly head: SixHead }) {
  return (
    <header className={styles.header} style={{ height: `${String(head.height)}mm` }}>
      <h2 style={{ fontSize: inPoints(head.title.fit.points) }}>
        <Written text={head.title.text} />
      </h2>
      <p style={{ fontSize: inPoints(head.facts.fit.points) }}>
        <Written text={head.facts.text} />
      </p>
    </header>
  );
}

interface TableProps extends SheetProps {
  readonly page: RosterPage<SixMeetingsRow>;
}

function Table({ page, sheet, voices }: TableProps) {
  const { columns, marks } = sheet;
  const dateSize = sizeOfDates(sheet, voices);
  return (
    <table className={classNames(cells.table, styles.table)}>
      <thead>
        <tr className={styles.columns}>
          {(['roster.rowNumber', 'roster.name'] as const).map((heading) => (
            <th key={heading} scope="col">
              <Labels stacked voices={voices} text={({ say }) => say(heading)} />
            </th>
          ))}
          {columns.map((column) => (
            <ColumnHead
              key={`${String(column.number)} ${column.date}`}
              column={column}
              voices={voices}
              print={sheet.print}
              dateSize={dateSize}
            />
          ))}
          <Unused columns={columns} />
        </tr>
      </thead>
      <tbody>
        {page.members.map(({ number, row }) => (
          <tr key={number} className={styles.row} data-row="member">
            <td className={cells.number}>{number}</td>
            <td className={cells.name}>
              <Name name={row.name} print={sheet.print} />
            </td>
            {row.isExpected.map((isExpected, place) => (
              <td key={place} className={cells.mark}>
                {isExpected ? marks === 'tick' && <span className={cells.tickBox} /> : '–'}
              </td>
            ))}
            <Unused columns={columns} />
          </tr>
        ))}
      </tbody>
      {page.newcomers.length > 0 && <Newcomers page={page} sheet={sheet} voices={voices} />}
      {page.number === page.pages && <Counts sheet={sheet} voices={voices} />}
    </table>
  );
}

/** Where the rhythm ends before the sheet does, its last columns are nobody's. */
function Unused({ columns }: Pick<SixMeetings, 'columns'>) {
  return Array.from({ length: sixColumns - columns.length }, (_, place) => (
    <td key={`unused ${String(place)}`} />
  ));
}

const dateSteps: FitRequest['steps'] = [
  { points: 9, lines: 1 },
  { points: 8, lines: 1 },
  { points: 7, lines: 1 },
];

/** One size in all columns: the one that the longest of their dates needs. */
function sizeOfDates({ columns, print }: SixMeetings, voices: readonly Words[]): number {
  const request = { width: sixMeasures[print].widths.column, steps: stepsIn(print, dateSteps), bold: true };
  const dates = voices.flatMap(({ sayDate }) => columns.map(({ date }) => sayDate(date, 'dayAndMonth')));
  return dates.reduce(
    (least, date) => Math.min(least, fitText(date, request).points),
    request.steps[0].points,
  );
}

/** What is left below date and number is the same in both prints. */
const elsewhereSteps: FitRequest['steps'] = [
  { points: 7.5, lines: 1 },
  { points: 5.8, lines: 2 },
  { points: 3.8, lines: 3 },
  { points: 2.9, lines: 4 },
  { points: 2.2, lines: 5 },
];

interface ColumnHeadProps extends Pick<SheetProps, 'voices'> {
  readonly column: MeetingColumn;
  readonly print: RosterPrint;
  /** In points. */
  readonly dateSize: number;
}

function ColumnHead({ column, voices, print, dateSize }: ColumnHeadProps) {
  const [first] = voices;
  const { date, number, startsAt, place, isAtUsualHour, isInUsualPlace, otherSheet } = column;
  const besides = [
    isAtUsualHour ? '' : (first?.sayTime(startsAt) ?? ''),
    isInUsualPlace ? '' : place,
    otherSheet ?? '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
  const width = sixMeasures[print].widths.column;
  const fit = fitText(besides, { width, steps: elsewhereSteps });
  return (
    <th scope="col" data-meeting={number}>
      {voices.map(({ language, sayDate }) => (
        <span key={language} lang={language} className={styles.date} style={{ fontSize: inPoints(dateSize) }}>
          {sayDate(date, 'dayAndMonth')}
        </span>
      ))}
      <span className={styles.meeting}>{first?.say('roster.meeting', { number })}</span>
      {besides !== '' && (
        <span className={styles.besides} style={{ fontSize: inPoints(fit.points) }}>
          <Written text={besides} />
        </span>
      )}
    </th>
  );
}

/** Each step's lines are as high as a row of 10 mm can hold. */
const nameSteps: FitRequest['steps'] = [
  { points: 13, lines: 1 },
  { points: 11.5, lines: 1 },
  { points: 10, lines: 1 },
  { points: 8.5, lines: 2 },
  { points: 6, lines: 3 },
  { points: 4.5, lines: 4 },
  { points: 3, lines: 6 },
];

function Name({ name, print }: { readonly name: readonly string[]; readonly print: RosterPrint }) {
  const { nameHalf, nameWhole } = sixMeasures[print].widths;
  const width = name.length > 1 ? nameHalf : nameWhole;
  const steps = stepsIn(print, nameSteps);
  return name.map((text) => (
    <span
      key={text}
      className={cells.nameText}
      style={{ fontSize: inPoints(fitText(text, { width, steps }).points) }}
    >
      <Written text={text} />
    </span>
  ));
}

function Newcomers({ page, sheet, voices }: TableProps) {
  return (
    <tbody>
      <tr className={cells.newcomersLine}>
        <th scope="rowgroup" colSpan={2 + sixColumns}>
          <Labels voices={voices} text={({ say }) => say('roster.newcomers')} />
        </th>
      </tr>
      {page.newcomers.map(({ number }) => (
        <tr key={number} className={styles.row} data-row="newcomer">
          <td className={cells.number}>{number}</td>
          <td />
          {sheet.columns.map((column) => (
            <td key={column.date} className={cells.mark}>
              {sheet.marks === 'tick' && <span className={cells.tickBox} />}
            </td>
          ))}
          <Unused columns={sheet.columns} />
        </tr>
      ))}
    </tbody>
  );
}

/** As at the foot of a roster: the box of those who are counted only is on every sheet. */
const counts = ['roster.headcount', 'counted.title', 'roster.visitors'] as const satisfies readonly WordId[];

const teamSteps: FitRequest['steps'] = [
  { points: 8, lines: 1 },
  { points: 7, lines: 2 },
  { points: 4.8, lines: 3 },
  { points: 3.6, lines: 4 },
  { points: 2.2, lines: 6 },
];

function Counts({ sheet: { columns, print }, voices }: SheetProps) {
  const request = { width: sixMeasures[print].widths.column, steps: stepsIn(print, teamSteps) };
  const facilitators = (team: MeetingColumn['facilitators']) => team.map(([name = '']) => name).join(', ');
  return (
    <tbody>
      <tr className={styles.team}>
        <th scope="row">
          <Labels voices={voices} text={({ say }) => say('roster.facilitators', { count: 2 })} />
        </th>
        {columns.map(({ date, facilitators: team }) => (
          <td
            key={date}
            style={{
              fontSize: inPoints(fitText(facilitators(team), request).points),
            }}
          >
            <Written text={facilitators(team)} />
          </td>
        ))}
        <Unused columns={columns} />
      </tr>
      {counts.map((count) => (
        <tr key={count} className={styles.count}>
          <th scope="row">
            <Labels voices={voices} text={({ say }) => say(count)} />
          </th>
          {columns.map(({ date }) => (
            <td key={date} />
          ))}
          <Unused columns={columns} />
        </tr>
      ))}
    </tbody>
  );
}
