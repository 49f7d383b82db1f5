/** Addresses on labels or envelopes: under the discreet sender, and with nothing that tells whose letter it is. */

import type { Letter } from '../domain/letters.ts';
import type { Script } from '../domain/text.ts';
import { labelPages, pointsOfAddress, type LetterForm } from './letter-pages.ts';
import styles from './letters-sheet.module.css';
import './paper.css';
import { fitText, type FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

export interface LettersPaper {
  readonly form: LetterForm;
  readonly letters: readonly Letter[];
  /** The first label of the sheet that is not used yet, from 1; envelopes begin anew. */
  readonly firstFree: number;
  /** In each script; undefined where none is wished. */
  readonly sender: Readonly<Record<Script, string>> | undefined;
  /** The office finds its people by them; the post needs none. */
  readonly hasNumbers: boolean;
}

const senderSteps: Readonly<Record<'labels' | 'envelope', FitRequest>> = {
  labels: {
    width: 40,
    steps: [
      { points: 6, lines: 1 },
      { points: 5, lines: 1 },
      { points: 4, lines: 1 },
      { points: 3, lines: 2 },
      { points: 2.2, lines: 3 },
    ],
  },
  envelope: {
    width: 90,
    steps: [
      { points: 9, lines: 2 },
      { points: 7, lines: 3 },
      { points: 5, lines: 4 },
    ],
  },
};

export function LettersSheet({ paper }: { readonly paper: LettersPaper }) {
  return paper.form === 'labels' ? <LabelPages paper={paper} /> : <Envelopes paper={paper} />;
}

function LabelPages({ paper }: { readonly paper: LettersPaper }) {
  return (
    <div data-sheets="labels">
      {labelPages(paper.letters, paper.firstFree).map((page, number) => (
        <section key={number} className={styles.labels}>
          {page.map((letter, place) => (
            <div key={place} className={styles.label} data-label={letter && letter.member.number}>
              {letter && <Addressed letter={letter} paper={paper} />}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function Envelopes({ paper }: { readonly paper: LettersPaper }) {
  return (
    <div data-sheets={paper.form}>
      {paper.letters.map((letter) => (
        <section key={letter.member.id} className={styles.envelope} data-label={letter.member.number}>
          <Addressed letter={letter} paper={paper} />
        </section>
      ))}
    </div>
  );
}

interface AddressedProps {
  readonly letter: Letter;
  readonly paper: LettersPaper;
}

function Addressed({ letter: { member, name, lines, script }, paper }: AddressedProps) {
  const { form, sender, hasNumbers } = paper;
  const request = senderSteps[form === 'labels' ? 'labels' : 'envelope'];
  const from = sender?.[script] ?? '';
  return (
    <>
      <p className={styles.head}>
        <span className={styles.sender} style={{ fontSize: `${fitText(from, request).points}pt` }}>
          <Written text={from} />
        </span>
        {hasNumbers && <span className={styles.number}>{member.number}</span>}
      </p>
      <div
        className={styles.address}
        style={{ fontSize: `${pointsOfAddress([name, ...lines], form)}pt` }}
        data-address
      >
        {[name, ...lines].map((line, place) => (
          <p key={place} className={place === 0 ? styles.name : undefined}>
            <Written text={line} />
          </p>
        ))}
      </div>
    </>
  );
}
