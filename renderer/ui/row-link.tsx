/** A whole row that leads somewhere; what stands in it is the screen's. */

import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import styles from './row-link.module.css';

export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={styles.row}>
      {children}
    </Link>
  );
}
