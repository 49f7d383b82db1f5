/** The rows of a sheet, typed back by keyboard: a key marks and moves on, a number jumps, as the finger goes down the paper. */

import { memo, startTransition, useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { MemberId } from '../../domain/ids.ts';
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

type OnMark = (memberId: MemberId, mark: Mark) => void;

export interface RegisterRowsProps {
  readonly rows: readonly SheetRow[];
  readonly isOpen: boolean;
  /** The same function at each drawing, so that a tick draws its own row only. */
  readonly onMark: OnMark;
}

export const RegisterRows = memo(function RegisterRows({ rows, isOpen, onMark }: RegisterRowsProps) {
  const { say } = useWords();
  const [active, setActive] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const digits = useRef('');
  const moveTo = useCallback((index: number) => {
    const there = body.current?.querySelectorAll<HTMLElement>('[role=row]') ?? [];
    const next = Math.min(there.length - 1, Math.max(0, index));
    there[next]?.focus();
  }, []);
  // Which row Tab comes back to may wait: the mark that was just made goes first.
  const onEnter = useCallback((index: number) => {
    startTransition(() => {
      setActive(index);
    });
  }, []);
  return (
    <div role="grid" aria-label={say('registers.rows')} className={styles.rows}>
      <div role="rowgroup" ref={body}>
        {rows.map((row, index) => (
          <Row
            key={row.memberId}
            {...row}
            index={index}
            isActive={index === active}
            isOpen={isOpen}
            onMark={onMark}
            onEnter={onEnter}
            moveTo={moveTo}
            digits={digits}
          />
        ))}
      </div>
    </div>
  );
});

/** Plain values, so that a row which says the same as before is not drawn again. */
interface RowProps extends SheetRow {
  readonly index: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onMark: OnMark;
  readonly onEnter: (index: number) => void;
  readonly moveTo: (index: number) => void;
  readonly digits: { current: string };
}

const Row = memo(function Row(props: RowProps) {
  const { number, memberId, name, mark, index, isActive, isOpen, onMark, onEnter, moveTo, digits } = props;
  const { say } = useWords();
  const markAs = (as: Mark) => {
    if (isOpen) onMark(memberId, as);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that is held down goes on moving, but marks only once.
    const isHeldMark = event.repeat && event.code in markOfKey;
    if (event.ctrlKey || event.altKey || event.metaKey || isHeldMark) return;
    const jump = jumpTarget(event, digits);
    const as = markOfKey[event.code];
    const to = jump === undefined ? stepOfKey(event.code, index) : jump - 1;
    if (as !== undefined) markAs(as);
    if (to === undefined) return;
    moveTo(to);
    event.preventDefault();
  };
  return (
    <div
      role="row"
      tabIndex={isActive ? 0 : -1}
      aria-label={say('registers.rowName', { row: number, name, mark: say(markWords[mark]) })}
      className={styles.row}
      onFocus={() => {
        onEnter(index);
      }}
      onKeyDown={onKeyDown}
    >
      <div role="gridcell" className={styles.number}>
        {number}
      </div>
      <div role="rowheader" className={styles.name}>
        {name}
      </div>
      <div role="gridcell" className={styles.marks}>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            tabIndex={-1}
            aria-pressed={mark === choice}
            disabled={!isOpen}
            className={styles.mark}
            onClick={() => {
              markAs(mark === choice ? 'notRecorded' : choice);
            }}
          >
            {say(markWords[choice])}
          </button>
        ))}
      </div>
    </div>
  );
});

/** The row that a key leads to; a mark leads to the next one. */
function stepOfKey(code: string, index: number): number | undefined {
  if (code === 'ArrowDown' || code in markOfKey) return index + 1;
  if (code === 'ArrowUp') return index - 1;
  if (code === 'Home') return 0;
  return code === 'End' ? Number.MAX_SAFE_INTEGER : undefined;
}

/** Digits typed one after the other make a row's number; any other key ends it. */
function jumpTarget(event: KeyboardEvent, digits: { current: string }): number | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  digits.current = digit === undefined ? '' : (digits.current + digit).slice(-3);
  return digit === undefined ? undefined : Number(digits.current);
}
