/** What a rhythm means, as a sentence and as its next ten days: the surest way to see a wrong one. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Holiday } from '../../domain/holiday.ts';
import { holidayRuleOf, type Schedule } from '../../domain/schedule.ts';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../words/words-provider.tsx';
import { nextDaysOf } from './schedule-draft.ts';
import styles from './next-days.module.css';

export interface NextDaysProps {
  /** Undefined while something in it is still wrong. */
  readonly schedule: Schedule | undefined;
  readonly today: IsoDate;
}

const shownDays = 10;
const readHolidays = (store: Reading) => store.all('holidays');

export function NextDays({ schedule, today }: NextDaysProps) {
  const { say, saySchedule } = useWords();
  const holidays = useStoreQuery(readHolidays) ?? [];
  if (schedule === undefined) return <p className={styles.waiting}>{say('groups.nextDatesWaiting')}</p>;
  const days = nextDaysOf({ schedule, closedOn: undefined }, today, shownDays);
  return (
    <div className={styles.box}>
      <p className={styles.sentence}>{saySchedule(schedule, today)}</p>
      <p className={styles.title}>{say(days.length === 0 ? 'rhythm.noDays' : 'groups.nextDates')}</p>
      <ul className={styles.days} aria-label={say('groups.nextDates')}>
        {days.map((day) => (
          <Day
            key={day}
            day={day}
            holiday={holidays.find(({ date }) => date === day)}
            isSkipped={holidayRuleOf(schedule) === 'skip'}
          />
        ))}
      </ul>
      {days.length > 0 && days.length < shownDays && (
        <p className={styles.title}>{say('rhythm.endsSooner')}</p>
      )}
    </div>
  );
}

interface DayProps {
  readonly day: IsoDate;
  readonly holiday: Holiday | undefined;
  /** Were it a holiday. */
  readonly isSkipped: boolean;
}

function Day({ day, holiday, isSkipped }: DayProps) {
  const { say, sayDate } = useWords();
  const said = sayDate(day, 'dayAndMonth');
  if (holiday === undefined) return <li className={styles.day}>{said}</li>;
  const { name } = holiday;
  return (
    <li className={classNames(styles.day, styles.holiday, isSkipped && styles.skipped)}>
      {isSkipped
        ? say('rhythm.daySkipped', { day: said, name })
        : say('rhythm.dayIsHoliday', { day: said, name })}
    </li>
  );
}
