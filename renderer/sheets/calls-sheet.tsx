/** The calls that are due, to be made from paper: who, why, on which number and how, and boxes for what came of it. */

import type { ReactNode } from 'react';
import type { IsoDate } from '../domain/calendar.ts';
import { useWords } from '../words/words-provider.tsx';
import { callMeasures, callPages } from './call-pages.ts';
import styles from './calls-sheet.module.css';
import './paper.css';
import { fitBlock } from './text-fit.ts';
import { Written } from './written.tsx';

/** Everything in words already. The name is the one they are called by: whoever picks up knows no other. */
export interface PaperCall {
  readonly id: string;
  readonly who: readonly string[];
  readonly why: readonly string[];
  readonly phones: readonly { readonly number: string; readonly how: readonly string[] }[];
}

export interface CallsPaper {
  readonly calls: readonly PaperCall[];
  readonly date: IsoDate;
  /** The discreet sender, never the organisation. */
  readonly sender: string;
}

const sizes = {
  who: [13, 11, 9.5, 8, 6.5, 5, 3.8],
  why: [9.5, 8.5, 7.5, 6.5, 5.5, 4.5, 3.6, 2.8],
  number: [13, 11, 9, 7.5],
  how: [9, 8, 7, 6, 5, 4],
} as const;

/** On both sides of a cell, and above and below its text. */
const padding = 2;

export function CallsSheet({ paper }: { readonly paper: CallsPaper }) {
  const pages = callPages(paper.calls);
  return (
    <div data-sheets="lying">
      {pages.map((calls, place) => (
        <Page key={place} paper={paper} calls={calls} page={place + 1} pages={pages.length} />
      ))}
    </div>
  );
}

interface PageProps {
  readonly paper: CallsPaper;
  readonly calls: readonly PaperCall[];
  readonly page: number;
  readonly pages: number;
}

function Page({ paper: { date, sender }, calls, page, pages }: PageProps) {
  const { say, sayDate } = useWords();
  const headings = ['calls.who', 'calls.why', 'calls.number', 'calls.how', 'calls.outcome'] as const;
  return (
    <section className={styles.page} data-page={page}>
      <header className={styles.header}>
        <div className={styles.titleLine}>
          <h2>{say('calls.sheetTitle')}</h2>
          <p>{sayDate(date, 'full')}</p>
        </div>
        <p>{say('calls.sheetText')}</p>
      </header>
      <table className={styles.table}>
        <colgroup>
          {callMeasures.columns.map((width, place) => (
            <col key={place} style={{ inlineSize: `${String(width)}mm` }} />
          ))}
        </colgroup>
        <thead>
          <tr className={styles.columns}>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calls.flatMap((call) =>
            call.phones.map((phone, place) => (
              <Row key={`${call.id} ${String(place)}`} call={call} phone={phone} isFirst={place === 0} />
            )),
          )}
        </tbody>
      </table>
      <footer className={styles.footer}>
        <p>
          <Written text={sender} />
        </p>
        <p>{say('roster.page', { page, pages })}</p>
      </footer>
    </section>
  );
}

interface RowProps {
  readonly call: PaperCall;
  readonly phone: PaperCall['phones'][number];
  /** The others are further numbers of the same person. */
  readonly isFirst: boolean;
}

function Row({ call, phone, isFirst }: RowProps) {
  const { say } = useWords();
  const [who, why, number, how] = callMeasures.columns;
  return (
    <tr className={styles.row} data-row="call" data-further={isFirst ? undefined : true}>
      <Cell lines={isFirst ? call.who : []} width={who} sizes={sizes.who} isStrong />
      <Cell lines={isFirst ? call.why : []} width={why} sizes={sizes.why} />
      <Cell lines={[phone.number]} width={number} sizes={sizes.number} isStrong />
      <Cell lines={phone.how} width={how} sizes={sizes.how} />
      <td>
        <ul className={styles.boxes}>
          {(['calls.reached', 'calls.messageLeft', 'calls.nobody', 'calls.again'] as const).map((outcome) => (
            <li key={outcome}>{say(outcome)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

interface CellProps {
  readonly lines: readonly string[];
  readonly width: number;
  readonly sizes: readonly number[];
  readonly isStrong?: boolean;
}

function Cell({ lines, width, sizes: wished, isStrong = false }: CellProps): ReactNode {
  const room = { width: width - 2 * padding, height: callMeasures.row - padding, sizes: wished };
  const points = fitBlock(lines, { ...room, isFirstBold: isStrong });
  return (
    <td style={{ fontSize: `${String(points)}pt` }} className={isStrong ? styles.strong : undefined}>
      {lines.map((line, place) => (
        <p key={place}>
          <Written text={line} />
        </p>
      ))}
    </td>
  );
}
