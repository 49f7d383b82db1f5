/** A list in which nothing waits, on a page of several: one quiet line that says so. A page of its own has an EmptyState. */

import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './all-done.module.css';

export function AllDone({ children }: { children: ReactNode }) {
  return (
    <p className={styles.line}>
      <Icon name="check" />
      {children}
    </p>
  );
}
