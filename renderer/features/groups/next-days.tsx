/** What a rhythm means, as a sentence and as its next ten days: the surest way to see a wrong one. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Schedule } from '../../domain/schedule.ts';
import { useWords } from '../../words/words-provider.tsx';
import { nextDaysOf } from './schedule-draft.ts';
import styles from './next-days.module.css';

export interface NextDaysProps {
  /** Undefined while something in it is still wrong. */
  readonly schedule: Schedule | undefined;
  readonly today: IsoDate;
}

export function NextDays({ schedule, today }: NextDaysProps) {
  const { say, sayDate, saySchedule } = useWords();
  if (schedule === undefined) return <p className={styles.waiting}>{say('groups.nextDatesWaiting')}</p>;
  return (
    <div className={styles.box}>
      <p className={styles.sentence}>{saySchedule(schedule)}</p>
      <p className={styles.title}>{say('groups.nextDates')}</p>
      <ul className={styles.days} aria-label={say('groups.nextDates')}>
        {nextDaysOf({ schedule, closedOn: undefined }, today, 10).map((day) => (
          <li key={day} className={styles.day}>
            {sayDate(day, 'dayAndMonth')}
          </li>
        ))}
      </ul>
    </div>
  );
}
