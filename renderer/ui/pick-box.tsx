/** The checkboxes of a table: one before each row, and one above them for all that are seen. */

import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../words/words-provider.tsx';
import type { RowPicking } from './use-row-picks.ts';
import styles from './data-table.module.css';

export interface PickBoxProps {
  /** What the row is called. */
  name: string;
  isPicked: boolean;
  /** With Shift held: all from the last one on. */
  onPick: (withShift: boolean) => void;
}

/** No stop of its own: the row has the cursor, and Space chooses it. */
export function PickBox({ name, isPicked, onPick }: PickBoxProps) {
  const { say } = useWords();
  return (
    <div role="gridcell" className={styles.boxCell}>
      <label className={styles.boxTarget}>
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.pickBox}
          aria-label={say('listTools.pickRow', { name })}
          checked={isPicked}
          // Said by the click, which knows of Shift.
          onChange={() => undefined}
          onClick={(event) => {
            onPick(event.shiftKey);
          }}
          onDoubleClick={(event) => {
            event.stopPropagation();
          }}
        />
      </label>
    </div>
  );
}

export function PickAll({ picking }: { picking: RowPicking }) {
  const { say } = useWords();
  const box = useRef<HTMLInputElement>(null);
  const { isAll, isSome, pickAll, clear } = picking;
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = isSome && !isAll;
  }, [isSome, isAll]);
  return (
    <div role="columnheader" className={styles.boxCell}>
      <label className={styles.boxTarget}>
        <input
          ref={box}
          type="checkbox"
          className={styles.pickBox}
          aria-label={say('listTools.pickAll')}
          checked={isAll}
          onChange={() => {
            if (isAll) clear();
            else pickAll();
          }}
        />
      </label>
    </div>
  );
}
