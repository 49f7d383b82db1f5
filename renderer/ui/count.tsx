/** How many, beside the words that say of what. */

import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './count.module.css';

export type CountTone = 'plain' | 'accent' | 'notice' | 'danger';

export function Count({ tone = 'plain', children }: { tone?: CountTone; children: ReactNode }) {
  return <span className={classNames(styles.count, styles[tone])}>{children}</span>;
}
