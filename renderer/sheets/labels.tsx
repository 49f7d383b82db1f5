/** A label in every language of the sheet: side by side, or one below the other. */

import type { Words } from '../words/say.ts';
import styles from './labels.module.css';

interface LabelsProps {
  readonly voices: readonly Words[];
  readonly text: (words: Words) => string;
  readonly stacked?: boolean;
}

export function Labels({ voices, text, stacked = false }: LabelsProps) {
  return (
    <span className={stacked ? styles.stacked : styles.inline}>
      {voices.map((words) => (
        <span key={words.language} lang={words.language} className={styles.label}>
          {text(words)}
        </span>
      ))}
    </span>
  );
}
