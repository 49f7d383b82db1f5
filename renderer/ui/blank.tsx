/** Covers the whole window at once, before a lock: dialogs, menus and toasts too. Nothing behind it can be read or reached. */

import { useLayoutEffect } from 'react';
import { Spinner } from './spinner.tsx';
import styles from './blank.module.css';

/** Also callable outside React, for the instant in which the shell says so; idempotent. */
export function blankScreen(): void {
  document.documentElement.dataset['blank'] = '';
}

function unblankScreen(): void {
  delete document.documentElement.dataset['blank'];
}

export function Blank({ label }: { label: string }) {
  useLayoutEffect(() => {
    blankScreen();
    return unblankScreen;
  }, []);
  return (
    <div className={styles.blank} data-blank-cover="">
      <Spinner label={label} />
    </div>
  );
}
