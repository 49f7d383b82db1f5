/** The desk's sign, two rings that hold each other, and its name. */

import { useWords } from '../words/words-provider.tsx';
import styles from './wordmark.module.css';

export function Wordmark() {
  const { say } = useWords();
  return (
    <span className={styles.wordmark}>
      <svg className={styles.sign} viewBox="0 0 28 20" aria-hidden="true">
        <circle className={styles.one} cx="10" cy="10" r="7" />
        <path className={styles.other} d="M14.2 4.4A7 7 0 1 1 14.2 15.6" />
      </svg>
      {say('app.name')}
    </span>
  );
}
