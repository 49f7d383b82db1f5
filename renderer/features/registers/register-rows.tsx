/** The rows of a sheet, typed back by keyboard: a key marks and moves on, a number jumps, as the finger goes down the paper. */

import {
  memo,
  startTransition,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Mark } from '../../domain/meeting.ts';
import { announce } from '../../ui/toasts.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { effectOf, sheetKey, type SheetKey, type TypedBefore } from './sheet-keys.ts';
import type { SheetRow } from './sheet-rows.ts';
import styles from './register-rows.module.css';

const markWords: Readonly<Record<Mark, WordId>> = {
  present: 'registers.present',
  sentWord: 'registers.sentWord',
  absent: 'registers.absent',
  notRecorded: 'registers.notRecorded',
};

const choices = ['present', 'sentWord', 'absent'] as const;

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
  const onKey = useSheetKeys({ rows, isOpen, onMark }, body);
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
            onKey={onKey}
          />
        ))}
      </div>
    </div>
  );
});

type OnKey = (key: SheetKey, index: number) => void;

/** The same function at each drawing; what was typed before is kept between the keys. */
function useSheetKeys(sheet: RegisterRowsProps, body: { readonly current: HTMLElement | null }): OnKey {
  const { say } = useWords();
  const typed = useRef<TypedBefore>({ digits: '' });
  const newest = useRef(sheet);
  useLayoutEffect(() => {
    newest.current = sheet;
  });
  return useCallback(
    (key, index) => {
      const { rows, isOpen, onMark } = newest.current;
      const effect = effectOf(
        key,
        index,
        rows.map(({ mark }) => mark),
        typed.current,
      );
      const { mark, moveTo, noSuchRow } = effect;
      typed.current = effect.typed;
      const row = mark && rows[mark.row];
      if (mark !== undefined && row !== undefined && isOpen) onMark(row.memberId, mark.as);
      if (moveTo !== undefined) body.current?.querySelectorAll<HTMLElement>('[role=row]')[moveTo]?.focus();
      if (noSuchRow !== undefined) announce(say('sheet.noSuchRow', { row: noSuchRow }));
    },
    [body, say],
  );
}

/** Plain values, so that a row which says the same as before is not drawn again. */
interface RowProps extends SheetRow {
  readonly index: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onMark: OnMark;
  readonly onEnter: (index: number) => void;
  readonly onKey: OnKey;
}

const Row = memo(function Row(props: RowProps) {
  const { number, memberId, name, mark, index, isActive, isOpen, onMark, onEnter, onKey } = props;
  const { say } = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = sheetKey(event);
    if (key === undefined) return;
    event.preventDefault();
    // A key that is held down goes on moving, but marks only once.
    if (!event.repeat || key.type === 'Step') onKey(key, index);
  };
  return (
    <div
      role="row"
      tabIndex={isActive ? 0 : -1}
      aria-label={say('registers.rowName', {
        row: number,
        name,
        mark: say(markWords[mark]),
      })}
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
              onMark(memberId, mark === choice ? 'notRecorded' : choice);
            }}
          >
            {say(markWords[choice])}
          </button>
        ))}
      </div>
    </div>
  );
});
