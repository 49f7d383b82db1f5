/** Something is going on and its end cannot be told; for anything over a second use ProgressPanel. */

import styles from './spinner.module.css';

export function Spinner({ label }: { label?: string }) {
  return (
    <span className={styles.spinner} role={label ? 'status' : undefined}>
      <svg className={styles.ring} viewBox="0 0 20 20" aria-hidden="true">
        <circle className={styles.track} cx="10" cy="10" r="7.5" />
        <path className={styles.arc} d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5" />
      </svg>
      {label}
    </span>
  );
}
