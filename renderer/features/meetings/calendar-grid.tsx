/** The days as a grid: arrow keys pick one, M takes its meeting along, Enter puts it down, Escape leaves it where it was. */

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { addDays, weekdayOf, type IsoDate } from '../../domain/calendar.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { classNames } from '../../ui/class-names.ts';
import { announce } from '../../ui/toasts.ts';
import { useWords } from '../../words/words-provider.tsx';
import { turned, type CalendarDay, type CalendarView } from './calendar-days.ts';
import styles from './calendar.module.css';
import { MeetingChip } from './meeting-chip.tsx';
import { useDiscreetName } from './use-discreet-name.ts';

export interface CalendarGridProps {
  readonly days: readonly CalendarDay[];
  readonly picked: IsoDate;
  readonly today: IsoDate;
  readonly view: CalendarView;
  readonly onPick: (day: IsoDate) => void;
  readonly onMove: (meeting: Meeting, to: IsoDate) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function CalendarGrid({ days, picked, today, view, onPick, onMove }: CalendarGridProps) {
  const { say, sayWeekday } = useWords();
  const carrying = useCarrying(days, picked, onMove);
  // Only after a key: whoever opens the screen keeps the cursor where it is.
  const wasKey = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = dayOfKey(event.key, picked, view);
    if (next !== undefined) {
      wasKey.current = true;
      onPick(next);
    } else if (!carrying.take(event)) return;
    event.preventDefault();
  };
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7));
  return (
    <div className={styles.calendar}>
      <div role="grid" aria-label={say('calendar.title')} className={styles.grid}>
        <div role="row" className={styles.row}>
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <span
              key={weekday}
              role="columnheader"
              aria-label={sayWeekday(weekday)}
              className={styles.weekday}
            >
              {sayWeekday(weekday, 'short')}
            </span>
          ))}
        </div>
        {weeks.map((week) => (
          <div
            key={week[0]?.date}
            role="row"
            className={classNames(styles.row, view === 'week' && styles.tall)}
          >
            {week.map((day) => (
              <DayCell
                key={day.date}
                day={day}
                isPicked={day.date === picked}
                isToday={day.date === today}
                isOutside={view === 'month' && day.date.slice(0, 7) !== picked.slice(0, 7)}
                wasKey={wasKey}
                onPick={() => onPick(day.date)}
                onKeyDown={onKeyDown}
                onDrop={(id) => {
                  const dropped = days
                    .flatMap(({ meetings }) => meetings)
                    .find(({ meeting }) => meeting.id === id);
                  if (dropped !== undefined) onMove(dropped.meeting, day.date);
                }}
              />
            ))}
          </div>
        ))}
      </div>
      <p className={styles.keys}>{carrying.words ?? say('calendar.keys')}</p>
    </div>
  );
}

function dayOfKey(key: string, picked: IsoDate, view: CalendarView): IsoDate | undefined {
  const step = steps[key];
  if (step !== undefined) return addDays(picked, step);
  if (key === 'Home') return addDays(picked, 1 - weekdayOf(picked));
  if (key === 'End') return addDays(picked, 7 - weekdayOf(picked));
  if (key === 'PageUp') return turned(view, picked, -1);
  return key === 'PageDown' ? turned(view, picked, 1) : undefined;
}

/** The meeting that is on its way by keyboard. Pressing M again takes the next one of the day instead. */
function useCarrying(days: readonly CalendarDay[], picked: IsoDate, onMove: CalendarGridProps['onMove']) {
  const { say } = useWords();
  const nameOf = useDiscreetName();
  const [carried, setCarried] = useState<{ readonly meeting: Meeting; readonly words: string } | null>(null);
  const pickUp = () => {
    const planned = (days.find(({ date }) => date === picked)?.meetings ?? []).filter(
      ({ meeting }) => meeting.status.type === 'planned',
    );
    const place = planned.findIndex(({ meeting }) => meeting.id === carried?.meeting.id);
    const next = planned[(place + 1) % planned.length];
    if (next === undefined) {
      announce(say('calendar.noneToMove'));
      return;
    }
    const words = say('calendar.moving', { group: next.group === undefined ? '' : nameOf(next.group) });
    setCarried({ meeting: next.meeting, words });
    announce(words);
  };
  const take = ({ key, nativeEvent: { code } }: KeyboardEvent): boolean => {
    if (code === 'KeyM') pickUp();
    else if (carried === null || (key !== 'Enter' && key !== 'Escape')) return false;
    else {
      setCarried(null);
      if (key === 'Enter') onMove(carried.meeting, picked);
      else announce(say('calendar.movingGivenUp'));
    }
    return true;
  };
  return { take, words: carried?.words };
}

interface DayCellProps {
  readonly day: CalendarDay;
  readonly isPicked: boolean;
  readonly isToday: boolean;
  /** Of the month before or after. */
  readonly isOutside: boolean;
  readonly wasKey: { current: boolean };
  readonly onPick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDrop: (meetingId: string) => void;
}

const dragged = 'text/plain';

function DayCell({ day, isPicked, isToday, isOutside, wasKey, onPick, onKeyDown, onDrop }: DayCellProps) {
  const { say, sayNumber } = useWords();
  const cell = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const heard = useDayHeard(day);
  useEffect(() => {
    if (isPicked && wasKey.current) cell.current?.focus();
  }, [isPicked, wasKey]);
  return (
    <div
      ref={cell}
      role="gridcell"
      tabIndex={isPicked ? 0 : -1}
      aria-selected={isPicked}
      {...(isToday && { 'aria-current': 'date' as const })}
      className={classNames(
        styles.day,
        isPicked && styles.picked,
        isToday && styles.today,
        isOutside && styles.outside,
        isOver && styles.over,
      )}
      onClick={onPick}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(dragged));
      }}
    >
      <span className={styles.heard}>{heard} </span>
      <span aria-hidden className={styles.number}>
        {sayNumber(Number(day.date.slice(8)))}
      </span>
      {day.holidays.map((name) => (
        <span key={name} className={styles.holiday}>
          {name}
        </span>
      ))}
      {day.meetings.map((each) => (
        <MeetingChip key={each.meeting.id} of={each} />
      ))}
      {day.proposed.map((group) => (
        <MeetingChip key={group.id} proposedBy={group} />
      ))}
      {day.clashing > 0 && (
        <span className={styles.clash}>{say('calendar.clashes', { count: day.clashing })}</span>
      )}
    </div>
  );
}

/** A cell is heard with its whole day and how much there is, before what is written in it. */
function useDayHeard({ date, meetings, proposed }: CalendarDay): string {
  const { say, sayDate } = useWords();
  return [
    say('calendar.day', { day: sayDate(date, 'full'), count: meetings.length }),
    ...(proposed.length > 0 ? [say('calendar.proposedCount', { count: proposed.length })] : []),
  ].join(', ');
}
