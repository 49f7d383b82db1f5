/** What one entry did, record by record: the field and what it said before and says now. */

import type { Change } from '../../domain/changes.ts';
import { useWords } from '../../words/words-provider.tsx';
import { fieldChanges } from './field-changes.ts';
import { nameInChange, type Namer } from './record-names.ts';
import styles from './history.module.css';

export interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly namer: Namer;
  /** On the page of a record its own name needs no saying. */
  readonly isNameHidden?: boolean;
}

export function ChangeList({ changes, namer, isNameHidden = false }: ChangeListProps) {
  const words = useWords();
  return (
    <ul className={styles.changes}>
      {changes.map((change) => {
        const fields = fieldChanges(change, words, namer);
        if (isNameHidden && fields.length === 0) return null;
        return (
          <li key={`${change.table} ${change.id}`}>
            {!isNameHidden && <span className={styles.record}>{nameInChange(words, namer, change)}</span>}
            {fields.map((field) => (
              <span key={field} className={styles.field}>
                {field}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
