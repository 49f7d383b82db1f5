/** A list as it was seen on the screen, as pages of paper: one `<section>` of exactly A4 a page. */

import { useWords } from '../words/words-provider.tsx';
import { columnWidths, listPages, textWidth, wayOf } from './list-pages.ts';
import type { ColumnToPlace, ListPage, PaperWay } from './list-pages.ts';
import styles from './list-sheet.module.css';
import './paper.css';
import { fitText, widthOfLongestWord } from './text-fit.ts';
import type { FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

export interface PaperList {
  readonly title: string;
  /** 'Roles: Caregiver' */
  readonly narrowedBy: readonly string[];
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The discreet sender, never the organisation. */
  readonly sender: string;
  /** The day it is printed. */
  readonly date: string;
}

export interface PaperColumn {
  readonly heading: string;
  /** Of the paper's width, in any unit. */
  readonly share: number;
  readonly align: 'start' | 'end';
}

/** Each step's lines are as high as a row of 8 mm can hold. */
const cellSteps: FitRequest['steps'] = [
  { points: 10, lines: 1 },
  { points: 9, lines: 1 },
  { points: 8, lines: 1 },
  { points: 7.5, lines: 2 },
  { points: 6, lines: 2 },
  { points: 5, lines: 3 },
  { points: 3.7, lines: 4 },
  { points: 2.5, lines: 6 },
];

const headingSteps: FitRequest['steps'] = [
  { points: 9, lines: 1 },
  { points: 8, lines: 2 },
  { points: 6.5, lines: 2 },
  { points: 5, lines: 3 },
];

/** In points: down to this size no word of a heading is broken. */
const wholeHeading = 8;

const narrowedSteps: FitRequest['steps'] = [
  { points: 9, lines: 1 },
  { points: 7.5, lines: 2 },
  { points: 5, lines: 3 },
  { points: 3, lines: 5 },
];

/** On both sides of a cell. */
const padding = 1.5;

export function ListSheet({ list }: { list: PaperList }) {
  const way = wayOf(list.columns);
  return (
    <div data-sheets={way}>
      {listPages(list.rows, way).map((page) => (
        <Page key={page.number} list={list} page={page} way={way} />
      ))}
    </div>
  );
}

interface PageProps {
  readonly list: PaperList;
  readonly page: ListPage;
  readonly way: PaperWay;
}

function Page({ list, page, way }: PageProps) {
  const { say, sayDate } = useWords();
  const narrowedBy = list.narrowedBy.join(' · ');
  return (
    <section className={styles.page} data-page={page.number}>
      <header className={styles.header}>
        <div className={styles.titleLine}>
          <h2>{list.title}</h2>
          <p>{say('lists.printedOn', { date: sayDate(list.date, 'full') })}</p>
        </div>
        <Fitted text={narrowedBy} width={textWidth(way)} steps={narrowedSteps} />
      </header>
      <Rows list={list} page={page} widths={columnWidths(list.columns.map(toPlace), way)} />
      <footer className={styles.footer}>
        <p>
          <Written text={list.sender} />
        </p>
        <p>{say('roster.page', { page: page.number, pages: page.pages })}</p>
      </footer>
    </section>
  );
}

function toPlace({ heading, share }: PaperColumn): ColumnToPlace {
  return { share, least: widthOfLongestWord(heading, wholeHeading) + 2 * padding };
}

interface RowsProps extends Pick<PageProps, 'list' | 'page'> {
  readonly widths: readonly number[];
}

function Rows({ list: { columns }, page, widths }: RowsProps) {
  const alignOf = (place: number) => (columns[place]?.align === 'end' ? styles.end : undefined);
  const room = (place: number) => (widths[place] ?? 0) - 2 * padding;
  return (
    <table className={styles.table}>
      <colgroup>
        {columns.map(({ heading }, place) => (
          <col key={heading} style={{ inlineSize: `${String(widths[place] ?? 0)}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr className={styles.columns}>
          {columns.map(({ heading }, place) => (
            <th key={heading} scope="col" className={alignOf(place)}>
              <Fitted text={heading} width={room(place)} steps={headingSteps} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row, number) => (
          <tr key={number} className={styles.row}>
            {columns.map(({ heading }, place) => (
              <td key={heading} className={alignOf(place)}>
                <Fitted text={row[place] ?? ''} width={room(place)} steps={cellSteps} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fitted({ text, ...request }: { readonly text: string } & FitRequest) {
  if (text === '') return null;
  const { points } = fitText(text, request);
  return (
    <p style={{ fontSize: `${String(points)}pt` }}>
      <Written text={text} />
    </p>
  );
}
