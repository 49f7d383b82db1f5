/** Lies over the whole window while somebody looks who must not read it. What is underneath stays exactly as it is, and out of reach. */

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../ui/icon.tsx';
import styles from './cover.module.css';

/** At once, before anything has time to be drawn; only a Cover is seen then. Idempotent. */
export function hideScreen(): void {
  document.documentElement.dataset['hidden'] = '';
}

export function showScreen(): void {
  delete document.documentElement.dataset['hidden'];
}

export interface CoverProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** The cursor goes to the cover itself, not to a button of it: whoever goes on typing must press nothing. */
export function Cover({ title, children, actions }: CoverProps) {
  const cover = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    cover.current?.focus();
  }, []);
  return createPortal(
    <div
      ref={cover}
      className={styles.cover}
      role="alertdialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-cover=""
      // An open dialog would take the cursor back otherwise.
      data-react-aria-top-layer="true"
    >
      <div className={styles.words}>
        <Icon name="visitor" size="large" />
        <h1 id={titleId} className={styles.title}>
          {title}
        </h1>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>,
    document.body,
  );
}
