/** A short list of records, one line each, that leads to them. For many of them use DataTable. */

import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Icon } from './icon.tsx';
import styles from './list.module.css';

export interface ListItem {
  readonly id: string;
  readonly title: string;
  readonly detail?: ReactNode;
  /** At the right: a badge, a date. */
  readonly beside?: ReactNode;
  readonly href?: string;
}

export function List({ label, items }: { label: string; items: readonly ListItem[] }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          {item.href === undefined ? (
            <div className={styles.line}>
              <ItemFace item={item} />
            </div>
          ) : (
            <Link href={item.href} className={styles.line}>
              <ItemFace item={item} />
              <Icon name="right" />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function ItemFace({ item }: { item: ListItem }) {
  return (
    <>
      <span className={styles.texts}>
        <span className={styles.title}>{item.title}</span>
        {item.detail && <span className={styles.detail}>{item.detail}</span>}
      </span>
      {item.beside}
    </>
  );
}
