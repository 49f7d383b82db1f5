/** Days and what is on in them, as in an office diary: the day and the hour stand in the margin. */

import { Link } from 'react-aria-components';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './agenda.module.css';

export interface AgendaItem {
  readonly id: string;
  /** The hour, or whatever else is short and says when. */
  readonly when: ReactNode;
  readonly title: string;
  readonly detail?: ReactNode;
  /** At the right: badges, a button. */
  readonly beside?: ReactNode;
  readonly href?: string;
}

export interface AgendaDay {
  readonly id: string;
  readonly label: string;
  readonly isToday?: boolean;
  readonly items: readonly AgendaItem[];
}

export function Agenda({ label, days }: { label: string; days: readonly AgendaDay[] }) {
  return (
    <ol className={styles.agenda} aria-label={label}>
      {days.map((day) => (
        <li key={day.id} className={styles.day} {...(day.isToday && { 'aria-current': 'date' })}>
          <h3 className={styles.date}>{day.label}</h3>
          <ul className={styles.items}>
            {day.items.map((item) => (
              <li key={item.id} className={styles.item}>
                <ItemLine item={item} />
                {item.beside && <span className={styles.beside}>{item.beside}</span>}
                {item.href !== undefined && <Icon name="right" />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function ItemLine({ item: { when, title, detail, href } }: { item: AgendaItem }) {
  const face = (
    <>
      <span className={styles.when}>{when}</span>
      <span className={styles.texts}>
        <span className={styles.title}>{title}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </>
  );
  if (href === undefined) return <div className={styles.line}>{face}</div>;
  return (
    <Link href={href} className={styles.line}>
      {face}
    </Link>
  );
}
