/** The foot of a sheet for six meetings: the code of conduct, the sender, the number of the sheet and of the page. */

import type { Words } from '../words/say.ts';
import { Labels } from './labels.tsx';
import cells from './roster-cells.module.css';
import { Conduct } from './roster-footer.tsx';
import type { RosterPage } from './roster-pages.ts';
import { sixMeasures } from './six-meetings-head.ts';
import styles from './six-meetings-sheet.module.css';
import type { SixMeetings, SixMeetingsRow } from './six-meetings.ts';
import { fitText, inPoints, type FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

const senderSteps: FitRequest['steps'] = [
  { points: 8.5, lines: 1 },
  { points: 6, lines: 1 },
  { points: 4, lines: 1 },
  { points: 2.3, lines: 2 },
];

interface FootProps {
  readonly page: RosterPage<SixMeetingsRow>;
  readonly sheet: SixMeetings;
  readonly voices: readonly Words[];
}

export function SixMeetingsFoot({ page, sheet: { sender, sheetNumber, print }, voices }: FootProps) {
  const text = sender.join(' · ');
  const size = fitText(text, { width: sixMeasures[print].widths.sender, steps: senderSteps }).points;
  return (
    <footer className={styles.footer}>
      <div className={cells.conduct}>
        {voices.map((words) => (
          <Conduct key={words.language} words={words} />
        ))}
      </div>
      <div className={styles.footLine}>
        <p className={styles.sender} style={{ fontSize: inPoints(size) }}>
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
