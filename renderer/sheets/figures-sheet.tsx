/** The figures of twelve months on one lying A4: a chart of the attendance and the table that says it in numbers. Of rooms, never of a person. */

import type { NoMeetingReason } from '../domain/meeting.ts';
import type { MonthFigures } from '../domain/month-figures.ts';
import type { Words } from '../words/say.ts';
import { useWords } from '../words/words-provider.tsx';
import type { WordId } from '../words/words.ts';
import { FiguresChart } from './figures-chart.tsx';
import styles from './figures-sheet.module.css';
import './paper.css';
import { Written } from './written.tsx';

export interface PaperFigures {
  /** The group's discreet name, or all groups. */
  readonly about: string;
  readonly months: readonly MonthFigures[];
  /** The discreet sender, never the organisation. */
  readonly sender: string;
  /** The day it is printed. */
  readonly date: string;
}

const reasonWords: Readonly<Record<NoMeetingReason, WordId>> = {
  holiday: 'meetings.reasonHoliday',
  weather: 'meetings.reasonWeather',
  venueClosed: 'meetings.reasonVenueClosed',
  noFacilitator: 'meetings.reasonNoFacilitator',
  tooFewCame: 'meetings.reasonTooFewCame',
  other: 'meetings.reasonOther',
};

const columns = [
  'figures.held',
  'figures.notHeld',
  'figures.average',
  'figures.visitors',
  'figures.newcomers',
  'figures.cameAgain',
  'figures.reached',
] as const satisfies readonly WordId[];

export function FiguresSheet({ figures }: { readonly figures: PaperFigures }) {
  const { say, sayDate } = useWords();
  return (
    <div data-sheets="lying">
      <section className={styles.page} data-page={1}>
        <header className={styles.header}>
          <h2>
            {say('figures.title')}: <Written text={figures.about} />
          </h2>
          <p>{say('lists.printedOn', { date: sayDate(figures.date, 'full') })}</p>
        </header>
        <FiguresChart months={figures.months} />
        <MonthsTable months={figures.months} />
        <div className={styles.notes}>
          <p>{say('figures.noteAverage')}</p>
          <p>{say('figures.noteNew')}</p>
        </div>
        <footer className={styles.footer}>
          <p>
            <Written text={figures.sender} />
          </p>
          <p>{say('roster.page', { page: 1, pages: 1 })}</p>
        </footer>
      </section>
    </div>
  );
}

function MonthsTable({ months }: Pick<PaperFigures, 'months'>) {
  const words = useWords();
  const { say, sayDate } = words;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('figures.month')}</th>
          {columns.map((heading) => (
            <th key={heading} scope="col">
              {say(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{sayDate(`${month.month}-01`, 'month')}</th>
            {cellsOf(month, words).map((cell, place) => (
              <td key={columns[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In the order of the columns. */
function cellsOf(month: MonthFigures, { say, sayNumber }: Words): readonly string[] {
  const { held, notHeld, average, visitors, newcomers, cameAgain, stillOpen, reached } = month;
  const reasons = notHeld.map(({ reason, meetings }) =>
    say('figures.reason', { reason: say(reasonWords[reason]), count: meetings }),
  );
  return [
    sayNumber(held),
    reasons.length === 0 ? sayNumber(0) : reasons.join(', '),
    average === undefined ? '–' : sayNumber(average),
    sayNumber(visitors),
    sayNumber(newcomers),
    stillOpen > 0 ? say('figures.open4', { count: cameAgain, open: stillOpen }) : sayNumber(cameAgain),
    sayNumber(reached),
  ];
}
