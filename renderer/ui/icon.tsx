/** Our few pictures, drawn on a grid of 20 in one line width. They repeat what a label says and are hidden from screen readers. */

import { classNames } from './class-names.ts';
import styles from './icon.module.css';

const strokes = {
  today: 'M4 5h12v11H4zM4 8.5h12M7 3v3M13 3v3M7.5 12l1.7 1.7 3.3-3.4',
  members: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  groups:
    'M7 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M2.5 15.5c.4-2.6 2.1-4 4.5-4s4.1 1.4 4.5 4M13 4.7a2.5 2.5 0 0 1 0 4.6M14 11.7c1.9.400 3.1 1.7 3.5 3.8',
  meetings: 'M3.5 5.5h13v11h-13zM3.5 9h13M7 3.5v3M13 3.5v3M6.5 12h2M11.5 12h2M6.5 14.3h2',
  trainings: 'M2.5 8 10 4.5 17.5 8 10 11.5zM5.5 9.7v4c1.3 1.2 2.8 1.8 4.5 1.8s3.2-.6 4.5-1.8v-4M17.5 8v4.5',
  backups: 'M6 3.5h8v5H6zM8.5 3.5v2M11.5 3.5v2M5 8.5h10v6.5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 5 15z',
  history: 'M4 5v3.5h3.5M4.3 8.3A6.3 6.3 0 1 1 4 12M10 7v3.5l2.3 1.5',
  settings: 'M4 6h7M15 6h1M4 10h2M10 10h6M4 14h6M14 14h2M13 4.5v3M8 8.5v3M12 12.5v3',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  visitor: 'M2.5 10s2.8-5 7.5-5 7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5M10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11M13 13l3.5 3.5',
  plus: 'M10 4.5v11M4.5 10h11',
  check: 'M4.5 10.5l3.7 3.5 7.3-8',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  right: 'M8 5.5l4.5 4.5L8 14.5',
  left: 'M12 5.5 7.5 10l4.5 4.5',
  ascending: 'M10 15.5v-11M6 8.5l4-4 4 4',
  descending: 'M10 4.5v11M6 11.5l4 4 4-4',
  warning: 'M10 3.5 17.5 16h-15zM10 8v4M10 14v.2',
  information: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M10 9.5v4M10 6.7v.2',
  more: 'M5 10h.1M10 10h.1M15 10h.1',
  print: 'M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z',
  undo: 'M7 5 3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H9',
  key: 'M7 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M10.3 9.5h7M15 9.5v3M12.7 9.5v2',
  wider: 'M3 5v10M17 5v10M6 10h8M8.5 7.5 6 10l2.5 2.5M11.5 7.5 14 10l-2.5 2.5',
  narrower: 'M10 4v12M2.5 10H7M5 7.5 7.5 10 5 12.5M17.5 10H13M15 7.5 12.5 10l2.5 2.5',
  fit: 'M3.5 4.5v11M16.5 4.5v11M6.5 8h7M6.5 12h4.5',
  grip: 'M8 5.5h.1M12 5.5h.1M8 10h.1M12 10h.1M8 14.5h.1M12 14.5h.1',
  view: 'M3.5 4.5h13v11h-13zM3.5 8h13M7.5 12l1.7 1.7 3.6-3.4',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  columns: 'M3.5 4.5h13v11h-13zM8 4.5v11M12.5 4.5v11',
  file: 'M5.5 3.5h6l3.5 3.5v9.5H5.5zM11.5 3.5V7H15',
  venue:
    'M10 17c3.4-3.7 5-6.3 5-8.5a5 5 0 0 0-10 0C5 10.7 6.6 13.3 10 17M10 10a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4',
} as const;

export type IconName = keyof typeof strokes;

export function Icon({ name, size = 'normal' }: { name: IconName; size?: 'normal' | 'large' }) {
  return (
    <svg
      className={classNames(styles.icon, size === 'large' && styles.large)}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
