/** The register of a session: a line for each participant, a column for each day, and what came of it; typed by keyboard. */

import { type KeyboardEvent, useRef, useState } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { markOn } from '../../domain/training-register.ts';
import type { TrainingSession } from '../../domain/training.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useWords } from '../../words/words-provider.tsx';
import { type Cell, cellAfter, dayKey, type TypedMark } from './day-keys.ts';
import { markAllThere, markTrainingDay } from './mark-days.ts';
import { RegisterLine } from './register-line.tsx';
import type { Participant } from './session-read.ts';
import styles from './session-register.module.css';
import { TrainingFailureBanner } from './training-failure.tsx';

export interface SessionRegisterProps {
  readonly session: TrainingSession;
  readonly participants: readonly Participant[];
  readonly today: IsoDate;
}

export function SessionRegister({ session, participants, today }: SessionRegisterProps) {
  const { say } = useWords();
  const dates = session.dates.toSorted();
  const mark = useCommand(markTrainingDay);
  const { cell, table, moveTo } = useCell();
  const onMark = (participant: Participant, date: IsoDate, as: TypedMark) => {
    void mark.run({ id: participant.participation.id, date, mark: as });
  };
  const onKey = (event: KeyboardEvent, at: Cell) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = dayKey(event);
    const [participant, date] = [participants[at.row], dates[at.column]];
    // On the buttons behind the days only steps mean something: Space presses them, as everywhere.
    if (key === undefined || participant === undefined || (key.type === 'Mark' && date === undefined)) return;
    event.preventDefault();
    if (key.type === 'Mark' && date !== undefined && date <= today && !event.repeat)
      onMark(participant, date, key.mark);
    moveTo(cellAfter(key, at, participants.length, dates.length + behindDays));
  };
  return (
    <>
      <TrainingFailureBanner failure={mark.failure} />
      <div className={styles.scroll}>
        <div ref={table} role="grid" aria-label={say('trainings.participants')} className={styles.table}>
          <div role="rowgroup" className={styles.head}>
            <div role="row">
              <div role="columnheader">{say('sessions.name')}</div>
              {dates.map((date) => (
                <DayHead key={date} {...{ session, date, participants, today }} />
              ))}
              <div role="columnheader">{say('sessions.outcome')}</div>
            </div>
          </div>
          <div role="rowgroup" className={styles.body}>
            {participants.map((participant, row) => (
              <RegisterLine
                key={participant.participation.id}
                {...{ session, participant, dates, today, row, onMark, onKey }}
                active={cell.row === row ? cell.column : null}
                onEnter={(column) => moveTo({ row, column })}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

/** Completed, not completed, does not come. */
const behindDays = 3;

/** The one cell that Tab comes to; moved by keys and by the mouse. */
function useCell() {
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const table = useRef<HTMLDivElement>(null);
  const moveTo = (next: Cell) => {
    // The first row is the head.
    const rows = table.current?.querySelectorAll('[role=row]');
    const cells = rows?.[next.row + 1]?.querySelectorAll<HTMLElement>('[data-cell]');
    const target = cells?.[Math.min(next.column, cells.length - 1)];
    if (target === undefined) return;
    setCell({ row: next.row, column: Number(target.dataset['cell']) });
    if (document.activeElement !== target) target.focus();
  };
  return { cell, table, moveTo };
}

interface DayHeadProps extends SessionRegisterProps {
  readonly date: IsoDate;
}

function DayHead({ session, date, participants, today }: DayHeadProps) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const { run } = useCommand(markAllThere);
  const isOpen =
    date <= today && participants.some(({ participation }) => markOn(participation, date) === undefined);
  const mark = async () => {
    const done = await run({ sessionId: session.id, date });
    if (done.ok)
      tell({ text: say('sessions.allThereSaid', { count: done.value.value }), entryId: done.value.entryId });
  };
  return (
    <div role="columnheader" className={styles.day}>
      {sayDate(date, 'dayAndMonth')}
      {isOpen && (
        <button
          type="button"
          className={styles.all}
          aria-label={say('sessions.allThereOn', { date: sayDate(date) })}
          onClick={() => void mark()}
        >
          {say('sessions.allThere')}
        </button>
      )}
    </div>
  );
}
