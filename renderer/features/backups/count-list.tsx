/** What a backup holds, one kind of record a line. */

import { useWords } from '../../words/words-provider.tsx';
import { countLines } from './backup-counts.ts';
import styles from './backups.module.css';

export function CountList({ counts }: { readonly counts: Readonly<Record<string, number>> }) {
  const words = useWords();
  return (
    <dl className={styles.counts}>
      {countLines(counts, words).map(({ term, value }) => (
        <div key={term} className={styles.count}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
