/** The recovery sheet: the one place where the office's recovery key exists. One page of A4, and no name of the organisation on it. */

import type { ReactNode } from 'react';
import type { IsoDate } from '../domain/calendar.ts';
import type { DiscreetName } from '../domain/group.ts';
import { useWords } from '../words/words-provider.tsx';
import './paper.css';
import styles from './recovery-sheet.module.css';
import { Written } from './written.tsx';

export interface RecoverySheetProps {
  /** The key in groups of letters, all capitals. */
  readonly groups: readonly string[];
  readonly fingerprint: string;
  readonly discreetSender: DiscreetName;
  readonly madeOn: IsoDate;
}

/** What stands before the groups when the key is used without Sobat; its hyphens do not break at the end of a line. */
const keyPrefix = 'AGE-SECRET-KEY-1'.replaceAll('-', '\u2011');

export function RecoverySheet({ groups, fingerprint, discreetSender, madeOn }: RecoverySheetProps) {
  const { say, sayDate } = useWords();
  const { latin, devanagari } = discreetSender;
  return (
    <div data-sheets="recovery">
      <section className={styles.page}>
        <header className={styles.head}>
          <p className={styles.sender}>
            <Written text={latin} />
            {devanagari !== undefined && <Written text={devanagari} />}
          </p>
          <p>{say('firstRun.sheetDate', { date: sayDate(madeOn, 'long') })}</p>
        </header>
        <h2 className={styles.title}>{say('firstRun.sheetTitle')}</h2>
        <p>{say('firstRun.sheetKeep')}</p>
        <SheetPart title={say('firstRun.sheetKey')}>
          <ol className={styles.groups} lang="en">
            {groups.map((letters, at) => (
              <li key={letters} className={styles.group}>
                <span className={styles.number}>{at + 1}</span>
                <span data-group={at + 1}>{letters}</span>
              </li>
            ))}
          </ol>
          <p>{say('firstRun.sheetLetters')}</p>
        </SheetPart>
        <SheetPart title={say('firstRun.sheetSign')}>
          <p className={styles.sign} lang="en">
            {fingerprint}
          </p>
          <p>{say('firstRun.sheetSignText')}</p>
        </SheetPart>
        <SheetPart title={say('firstRun.sheetUse')}>
          <ol className={styles.steps}>
            <li>{say('firstRun.sheetUseOpen')}</li>
            <li>{say('firstRun.sheetUseFresh')}</li>
            <li>{say('firstRun.sheetUseAge', { prefix: keyPrefix })}</li>
          </ol>
        </SheetPart>
      </section>
    </div>
  );
}

function SheetPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      {children}
    </div>
  );
}
