/** Two lines in one cell: a name, and below it, smaller, what belongs to it. What is too long ends in dots; neither line turns the other round. */

import type { ReactNode } from 'react';
import styles from './two-lines.module.css';

export interface TwoLinesProps {
  first: ReactNode;
  /** Nothing, or nothing but empty text: there is one line. */
  second?: ReactNode;
}

export function TwoLines({ first, second }: TwoLinesProps) {
  return (
    <span className={styles.both}>
      <bdi className={styles.first}>{first}</bdi>
      <bdi className={styles.second}>{second}</bdi>
    </span>
  );
}
