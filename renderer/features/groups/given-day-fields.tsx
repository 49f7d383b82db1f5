/** The days of a group that meets a few times a year, one a line; one of them always stays. */

import { mostGivenDays } from '../../domain/schedule.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './group-form.module.css';
import type { FieldOf } from './schedule-fields.tsx';

export interface GivenDayFieldsProps {
  readonly days: readonly string[];
  readonly onChange: (days: string[]) => void;
  readonly field: FieldOf;
}

export function GivenDayFields({ days, onChange, field }: GivenDayFieldsProps) {
  const { say } = useWords();
  const setDay = (place: number, day: string) =>
    onChange(days.map((each, other) => (other === place ? day : each)));
  return (
    <>
      {days.map((day, place) => (
        // A day has no identity but its place: what it is, is being typed.
        <div key={place} className={styles.line}>
          <DateField
            {...field(`days.${place}`)}
            label={say('rhythm.dayOf', { number: place + 1 })}
            errorMessage={
              field(`days.${place}`).errorMessage ?? (place === 0 ? field('days').errorMessage : undefined)
            }
            value={day}
            onChange={(typed) => setDay(place, typed)}
            takesFocus={place > 0 && day === ''}
            isRequired
          />
          {days.length > 1 && (
            <Button
              look="quiet"
              icon="close"
              label={say('rhythm.removeDay', { number: place + 1 })}
              onPress={() => onChange(days.filter((_, other) => other !== place))}
            />
          )}
        </div>
      ))}
      {days.length < mostGivenDays && (
        <div>
          <Button icon="plus" isSmall onPress={() => onChange([...days, ''])}>
            {say('rhythm.addDay')}
          </Button>
        </div>
      )}
    </>
  );
}
