/** Fields that only some need, folded away under their heading; they unfold by themselves where something is wrong in them. */

import { useState, type ReactNode } from 'react';
import styles from './member-form.module.css';

interface FoldingGroupProps {
  readonly title: string;
  /** Something in here is filled in already. */
  readonly isFilled: boolean;
  readonly isWrong: boolean;
  readonly children: ReactNode;
}

export function FoldingGroup({ title, isFilled, isWrong, children }: FoldingGroupProps) {
  const [isOpen, setOpen] = useState(isFilled);
  return (
    <details
      className={styles.folding}
      open={isOpen || isWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.fold}>{title}</summary>
      <div role="group" aria-label={title} className={styles.folded}>
        {children}
      </div>
    </details>
  );
}
