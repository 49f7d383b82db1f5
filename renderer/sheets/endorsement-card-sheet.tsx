/** A small card of one endorsed effort on a page of A4, to be cut out and given to whoever it is about: their words, and what they said yes to. */

import type { EndorsementCard } from '../domain/endorsement-card.ts';
import type { WordId } from '../words/words.ts';
import { useWords } from '../words/words-provider.tsx';
import styles from './endorsement-card-sheet.module.css';
import './paper.css';
import { fitText, type FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

export interface EndorsementCardSheetProps {
  readonly card: EndorsementCard;
  /** How the kind of effort and who offered the endorsement are said, where they are known. */
  readonly about: readonly WordId[];
}

/** In millimetres: of the card without its margins. */
const width = 124;

/** Two hundred letters still stand on it, the longest of words too. */
const wordSteps: FitRequest['steps'] = [
  { points: 22, lines: 3 },
  { points: 18, lines: 5 },
  { points: 14, lines: 7 },
  { points: 11, lines: 9 },
  { points: 8, lines: 12 },
];

const nameSteps: FitRequest['steps'] = [
  { points: 14, lines: 1 },
  { points: 11, lines: 2 },
  { points: 8, lines: 3 },
];

export function EndorsementCardSheet({ card: { words, on, name }, about }: EndorsementCardSheetProps) {
  const { say, sayDate } = useWords();
  const pointsOf = (text: string, steps: FitRequest['steps']) => ({
    fontSize: `${fitText(text, { width, steps, bold: true }).points}pt`,
  });
  return (
    <div data-sheets="card">
      <section className={styles.page}>
        <div className={styles.card}>
          <p className={styles.heading}>{say('endorsementCard.heading')}</p>
          <p className={styles.words} style={pointsOf(words, wordSteps)}>
            <Written text={words} />
          </p>
          <div className={styles.foot}>
            {name !== undefined && (
              <p className={styles.name} style={pointsOf(name, nameSteps)}>
                <Written text={name} />
              </p>
            )}
            <p>{[sayDate(on), ...about.map((each) => say(each))].join(' · ')}</p>
          </div>
        </div>
        <p className={styles.cut}>{say('endorsementCard.cut')}</p>
      </section>
    </div>
  );
}
