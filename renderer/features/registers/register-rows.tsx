/** The rows of a sheet, typed back by keyboard: a key marks and moves on, a number jumps, as the finger goes down the paper. */

import { useRef, useState, type KeyboardEvent } from 'react';
import type { Mark } from '../../domain/meeting.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import type { SheetRow } from './sheet-rows.ts';
import styles from './register-rows.module.css';

const markWords: Readonly<Record<Mark, WordId>> = {
  present: 'registers.present',
  sentWord: 'registers.sentWord',
  absent: 'registers.absent',
  notRecorded: 'registers.notRecorded',
};

const choices = ['present', 'sentWord', 'absent'] as const;

/** By place on the keyboard, so that they work under a Marathi or Hindi layout too. */
const markOfKey: Readonly<Record<string, Mark>> = {
  KeyP: 'present',
  Space: 'present',
  KeyS: 'sentWord',
  KeyA: 'absent',
  Delete: 'notRecorded',
  Backspace: 'notRecorded',
};

export interface RegisterRowsProps {
  readonly rows: readonly SheetRow[];
  readonly isOpen: boolean;
  readonly onMark: (row: SheetRow, mark: Mark) => void;
}

export function RegisterRows({ rows, isOpen, onMark }: RegisterRowsProps) {
  const { say } = useWords();
  const [active, setActive] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const digits = useRef('');
  const moveTo = (index: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, index));
    setActive(next);
    body.current?.querySelectorAll<HTMLElement>('[role=row]')[next]?.focus();
  };
  const mark = (index: number, as: Mark) => {
    const row = rows[index];
    if (row === undefined || !isOpen) return;
    onMark(row, as);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    // A key that is held down goes on moving, but marks only once.
    const isHeldMark = event.repeat && event.code in markOfKey;
    if (event.ctrlKey || event.altKey || event.metaKey || isHeldMark) return;
    const jump = jumpTarget(event, digits);
    const as = markOfKey[event.code];
    if (jump !== undefined) moveTo(jump - 1);
    else if (as !== undefined) {
      mark(index, as);
      moveTo(index + 1);
    } else if (event.code === 'ArrowDown') moveTo(index + 1);
    else if (event.code === 'ArrowUp') moveTo(index - 1);
    else if (event.code === 'Home') moveTo(0);
    else if (event.code === 'End') moveTo(rows.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div role="grid" aria-label={say('registers.rows')} className={styles.rows}>
      <div role="rowgroup" ref={body}>
        {rows.map((row, index) => (
          <div
            role="row"
            key={row.memberId}
            tabIndex={index === active ? 0 : -1}
            aria-label={say('registers.rowName', {
              row: row.number,
              name: row.name,
              mark: say(markWords[row.mark]),
            })}
            className={styles.row}
            onFocus={() => {
              setActive(index);
            }}
            onKeyDown={(event) => {
              onKeyDown(event, index);
            }}
          >
            <div role="gridcell" className={styles.number}>
              {row.number}
            </div>
            <div role="rowheader" className={styles.name}>
              {row.name}
            </div>
            <div role="gridcell" className={styles.marks}>
              {choices.map((choice) => (
                <button
                  key={choice}
                  type="button"
                  tabIndex={-1}
                  aria-pressed={row.mark === choice}
                  disabled={!isOpen}
                  className={styles.mark}
                  onClick={() => {
                    mark(index, row.mark === choice ? 'notRecorded' : choice);
                  }}
                >
                  {say(markWords[choice])}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Digits typed one after the other make a row's number; any other key ends it. */
function jumpTarget(event: KeyboardEvent, digits: { current: string }): number | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  digits.current = digit === undefined ? '' : (digits.current + digit).slice(-3);
  return digit === undefined ? undefined : Number(digits.current);
}
