/** The foot of a roster page: what the group keeps to, the three counts, whose paper it is, and which sheet and page. */

import { classNames } from '../ui/class-names.ts';
import type { Words } from '../words/say.ts';
import { Labels } from './labels.tsx';
import { rosterMeasures } from './roster-measures.ts';
import type { Roster, WrittenName } from './roster.ts';
import cells from './roster-cells.module.css';
import styles from './roster-sheet.module.css';
import { fitText } from './text-fit.ts';
import type { FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

/** Each name has half of the 10 mm beside the counts. */
const senderSteps: FitRequest['steps'] = [
  { points: 9, lines: 1 },
  { points: 7.5, lines: 1 },
  { points: 4.5, lines: 2 },
  { points: 3, lines: 3 },
  { points: 2.3, lines: 4 },
];

interface RosterFooterProps {
  readonly roster: Roster;
  readonly page: { readonly number: number; readonly pages: number };
  readonly voices: readonly Words[];
}

export function RosterFooter({ roster, page, voices }: RosterFooterProps) {
  const pageValues = { page: page.number, pages: page.pages };
  return (
    <footer className={styles.footer}>
      <div className={classNames(cells.conduct, styles.conduct)}>
        {voices.map((words) => (
          <Conduct key={words.language} words={words} />
        ))}
      </div>
      <div className={styles.footLine}>
        <Sender sender={roster.sender} width={rosterMeasures[roster.print].widths.sender} />
        {page.number === page.pages && <Counts voices={voices} />}
        <div className={styles.numbers}>
          {roster.sheetNumber !== undefined && (
            <SheetNumberLine number={roster.sheetNumber} voices={voices} />
          )}
          <p className={styles.pageNumber}>
            <Labels voices={voices} text={({ say }) => say('roster.page', pageValues)} />
          </p>
        </div>
      </div>
    </footer>
  );
}

export function Conduct({ words: { say, language } }: { words: Words }) {
  const lines = [
    say('roster.conductSpeak'),
    say('roster.conductEqual'),
    say('roster.conductStays'),
    say('roster.conductKind'),
  ];
  return <p lang={language}>{lines.join(' · ')}</p>;
}

function Sender({ sender, width }: { sender: WrittenName; width: number }) {
  return (
    <div className={styles.sender}>
      {sender.map((text) => (
        <p
          key={text}
          style={{ fontSize: `${String(fitText(text, { width, steps: senderSteps }).points)}pt` }}
        >
          <Written text={text} />
        </p>
      ))}
    </div>
  );
}

/**
 * Filled in by hand at the end of the meeting, and typed back with the register: only on the last page. The box of those who are
 * counted only is on every sheet, for one that is there at times would tell that somebody asked for it.
 */
function Counts({ voices }: { voices: readonly Words[] }) {
  return (
    <div className={styles.counts}>
      <Labels stacked voices={voices} text={({ say }) => say('roster.headcount')} />
      <span className={styles.box} />
      <Labels stacked voices={voices} text={({ say }) => say('counted.title')} />
      <span className={styles.box} />
      <Labels stacked voices={voices} text={({ say }) => say('roster.visitors')} />
      <span className={styles.box} />
    </div>
  );
}

function SheetNumberLine({ number, voices }: { number: string; voices: readonly Words[] }) {
  return (
    <p>
      <Labels voices={voices} text={({ say }) => say('roster.sheet', { number })} />
    </p>
  );
}
