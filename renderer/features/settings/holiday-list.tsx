/** The holidays of one year; who may, changes or removes them. */

import type { Holiday } from '../../domain/holiday.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { List } from '../../ui/list.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { removeHoliday } from './remove-holiday.ts';
import styles from './settings.module.css';
import { SettingsFailureBanner } from './settings-failure.tsx';

export interface HolidayListProps {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  /** Both missing where the list is only read. */
  readonly onChange?: (holiday: Holiday) => void;
  readonly onRemoved?: () => void;
}

export function HolidayList({ year, holidays, onChange, onRemoved }: HolidayListProps) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const { run, failure } = useCommand(removeHoliday);
  const remove = async ({ id, name }: Holiday) => {
    const done = await run(id);
    if (!done.ok) return;
    tell({ text: say('settings.holidayRemoved', { name }), entryId: done.value.entryId });
    onRemoved?.();
  };
  if (holidays.length === 0) return <p>{say('settings.noHolidays', { year })}</p>;
  return (
    <>
      <SettingsFailureBanner failure={failure} />
      <List
        label={say('settings.holidays')}
        items={holidays.map((holiday) => ({
          id: holiday.id,
          title: holiday.name,
          detail: sayDate(holiday.date, 'full'),
          beside: onChange && (
            <span className={styles.beside}>
              <Button
                isSmall
                label={say('settings.changeHoliday', { name: holiday.name })}
                onPress={() => onChange(holiday)}
              >
                {say('app.edit')}
              </Button>
              <Button
                isSmall
                look="quiet"
                label={say('settings.removeHoliday', { name: holiday.name })}
                onPress={() => void remove(holiday)}
              >
                {say('app.remove')}
              </Button>
            </span>
          ),
        }))}
      />
    </>
  );
}
