/** "Someone is in danger": one text, read on the screen at any size, and printed as one page of A4 for the wall. */

import type { Helpline } from '../domain/settings.ts';
import { useWords } from '../words/words-provider.tsx';
import type { WordId } from '../words/words.ts';
import styles from './danger-sheet.module.css';
import './paper.css';

/**
 * 112 is the emergency number of all India; Tele-MANAS, 14416, is the helpline of the National Tele Mental Health Programme. Both
 * are rung as they stand here, from any phone.
 */
const numbers = [
  { number: '112', who: 'danger.emergency', when: 'danger.emergencyWhen' },
  { number: '14416', who: 'danger.helpline', when: 'danger.helplineWhen' },
] as const satisfies readonly { number: string; who: WordId; when: WordId }[];

const meanwhile = ['danger.stay', 'danger.ask', 'danger.listen', 'danger.means', 'danger.yourself'] as const;
const afterwards = ['danger.tell', 'danger.notHere', 'danger.helpers'] as const;
const ownNumbers = ['danger.coordinator', 'danger.hospital', 'danger.other'] as const;

/** Above so many own helplines the paper has no more room for lines to write on; those who have ten need none. */
const mostWithLines = 4;

export interface DangerSheetProps {
  /** The office's own, if it is open and has some: they come first. */
  readonly helplines?: readonly Helpline[] | undefined;
}

export function DangerSheet({ helplines = [] }: DangerSheetProps) {
  const { say } = useWords();
  return (
    <div data-sheets="danger">
      <section className={styles.page}>
        <p className={styles.paperTitle}>{say('danger.title')}</p>
        <h2>{say('danger.callHeading')}</h2>
        {helplines.length > 0 && <OwnHelplines helplines={helplines} />}
        <ul className={styles.numbers}>
          {numbers.map(({ number, who, when }) => (
            <li key={number} className={styles.call}>
              <strong className={styles.number}>{number}</strong>
              <p className={styles.who}>{say(who)}</p>
              <p>{say(when)}</p>
            </li>
          ))}
        </ul>
        <h2>{say('danger.meanwhileHeading')}</h2>
        <ol className={styles.steps}>
          {meanwhile.map((step) => (
            <li key={step}>{say(step)}</li>
          ))}
        </ol>
        <h2>{say('danger.afterHeading')}</h2>
        <ul className={styles.steps}>
          {afterwards.map((step) => (
            <li key={step}>{say(step)}</li>
          ))}
        </ul>
        {helplines.length <= mostWithLines && (
          <div className={styles.own}>
            <h2>{say('danger.ownNumbers')}</h2>
            {ownNumbers.map((whose) => (
              <p key={whose} className={styles.line}>
                {say(whose)}
              </p>
            ))}
          </div>
        )}
      </section>
    </div>
  );
}

/** Smaller than the two numbers that anybody can ring from anywhere, for there may be ten of them. */
function OwnHelplines({ helplines }: { readonly helplines: readonly Helpline[] }) {
  return (
    <ul className={styles.helplines}>
      {helplines.map(({ name, number, hours }, place) => (
        // Two lines may have one name: what tells them apart is where they stand.
        <li key={place} className={styles.helpline}>
          <strong className={styles.ownNumber}>
            <bdi>{number}</bdi>
          </strong>
          <p className={styles.who}>{name}</p>
          {hours !== undefined && <p>{hours}</p>}
        </li>
      ))}
    </ul>
  );
}
