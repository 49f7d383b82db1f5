/** The keys that do the same, as they stand on the keyboard. */

import styles from './key-hint.module.css';

/** `keys` such as 'Ctrl+N'. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
