/** One sheet for six meetings of a group, lying: a row a person, a column a meeting, and the counts of each at its foot. */

import { useMemo } from 'react';
import { createWords, type Words } from '../words/say.ts';
import type { WordId } from '../words/words.ts';
import { Labels } from './labels.tsx';
import './paper.css';
import { Conduct } from './roster-footer.tsx';
import { paginateRoster, type RosterPage } from './roster-pages.ts';
import { planSixHead, sixMeasures, type SixHead } from './six-meetings-head.ts';
import styles from './six-meetings-sheet.module.css';
import type { MeetingColumn, SixMeetings, SixMeetingsRow } from './six-meetings.ts';
import { fitText, type FitRequest } from './text-fit.ts';
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
        <section key={page.number} className={styles.page} data-page={page.number}>
          <Head head={head} />
          <Table page={page} sheet={sheet} voices={voices} />
          <Foot page={page} sheet={sheet} voices={voices} />
        </section>
      ))}
    </div>
  );
}

function Head({ head }: { readonly head: SixHead }) {
  return (
    <header className={styles.header} style={{ height: `${String(head.height)}mm` }}>
      <h2 style={{ fontSize: points(head.title.fit.points) }}>
        <Written text={head.title.text} />
      </h2>
      <p style={{ fontSize: points(head.facts.fit.points) }}>
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
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.columns}>
          {(['roster.rowNumber', 'roster.name'] as const).map((heading) => (
            <th key={heading} scope="col">
              <Labels stacked voices={voices} text={({ say }) => say(heading)} />
            </th>
          ))}
          {columns.map((column) => (
            <ColumnHead key={`${String(column.number)} ${column.date}`} column={column} voices={voices} />
          ))}
          <Unused columns={columns} />
        </tr>
      </thead>
      <tbody>
        {page.members.map(({ number, row }) => (
          <tr key={number} className={styles.row} data-row="member">
            <td className={styles.number}>{number}</td>
            <td className={styles.name}>
              <Name name={row.name} />
            </td>
            {row.isExpected.map((isExpected, place) => (
              <td key={place} className={styles.mark}>
                {isExpected ? marks === 'tick' && <span className={styles.tickBox} /> : '–'}
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
  return Array.from({ length: sixMeasures.columns - columns.length }, (_, place) => (
    <td key={`unused ${String(place)}`} />
  ));
}

const elsewhereSteps: FitRequest['steps'] = [
  { points: 7.5, lines: 1 },
  { points: 5.8, lines: 2 },
  { points: 3.8, lines: 3 },
  { points: 2.9, lines: 4 },
  { points: 2.2, lines: 5 },
];

function ColumnHead({ column, voices }: { column: MeetingColumn; voices: readonly Words[] }) {
  const [first] = voices;
  const { date, number, startsAt, place, isAtUsualHour, isInUsualPlace, otherSheet } = column;
  const besides = [
    isAtUsualHour ? '' : (first?.sayTime(startsAt) ?? ''),
    isInUsualPlace ? '' : place,
    otherSheet ?? '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
  const fit = fitText(besides, { width: sixMeasures.column, steps: elsewhereSteps });
  return (
    <th scope="col" data-meeting={number}>
      {voices.map(({ language, sayDate }) => (
        <span key={language} lang={language} className={styles.date}>
          {sayDate(date, 'dayAndMonth')}
        </span>
      ))}
      <span className={styles.meeting}>{first?.say('roster.meeting', { number })}</span>
      {besides !== '' && (
        <span className={styles.besides} style={{ fontSize: points(fit.points) }}>
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

function Name({ name }: { readonly name: readonly string[] }) {
  const width = name.length > 1 ? sixMeasures.nameHalf : sixMeasures.nameWhole;
  return name.map((text) => (
    <span
      key={text}
      className={styles.nameText}
      style={{ fontSize: points(fitText(text, { width, steps: nameSteps }).points) }}
    >
      <Written text={text} />
    </span>
  ));
}

function Newcomers({ page, sheet, voices }: TableProps) {
  return (
    <tbody>
      <tr className={styles.newcomersLine}>
        <th scope="rowgroup" colSpan={2 + sixMeasures.columns}>
          <Labels voices={voices} text={({ say }) => say('roster.newcomers')} />
        </th>
      </tr>
      {page.newcomers.map(({ number }) => (
        <tr key={number} className={styles.row} data-row="newcomer">
          <td className={styles.number}>{number}</td>
          <td />
          {sheet.columns.map((column) => (
            <td key={column.date} className={styles.mark}>
              {sheet.marks === 'tick' && <span className={styles.tickBox} />}
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

function Counts({ sheet: { columns }, voices }: SheetProps) {
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
              fontSize: points(
                fitText(facilitators(team), { width: sixMeasures.column, steps: teamSteps }).points,
              ),
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

const senderSteps: FitRequest['steps'] = [
  { points: 8.5, lines: 1 },
  { points: 6, lines: 1 },
  { points: 4, lines: 1 },
  { points: 2.3, lines: 2 },
];

function Foot({ page, sheet: { sender, sheetNumber }, voices }: TableProps) {
  const text = sender.join(' · ');
  const size = fitText(text, { width: sixMeasures.sender, steps: senderSteps }).points;
  return (
    <footer className={styles.footer}>
      <div className={styles.conduct}>
        {voices.map((words) => (
          <Conduct key={words.language} words={words} />
        ))}
      </div>
      <div className={styles.footLine}>
        <p className={styles.sender} style={{ fontSize: points(size) }}>
          <Written text={text} />
        </p>
        {sheetNumber !== undefined && (
          <p>
            <Labels voices={voices} text={({ say }) => say('roster.sheet', { number: sheetNumber })} />
          </p>
        )}
        <p>
          <Labels
            voices={voices}
            text={({ say }) => say('roster.page', { page: page.number, pages: page.pages })}
          />
        </p>
      </div>
    </footer>
  );
}

function points(size: number): string {
  return `${String(size)}pt`;
}
