/** The days of a session in the form, one a line; one of them always stays. */

import { useWatch } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import type { SessionFormState } from './session-form-state.ts';
import styles from './trainings.module.css';

/** As many as anybody types one by one; the schema allows more. */
const mostTyped = 31;

export function SessionDateFields({ form }: { readonly form: SessionFormState }) {
  const { say } = useWords();
  const { control, setValue } = form;
  const dates = useWatch({ control, name: 'dates' });
  const setDates = (next: string[]) => {
    setValue('dates', next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  };
  return (
    <div className={styles.dates}>
      {dates.map((_, place) => (
        // A day has no identity but its place: what it is, is being typed.
        <div key={place} className={styles.date}>
          <BoundField control={control} name={`dates.${place}`}>
            {({ value, ...field }) => (
              <DateField
                {...field}
                value={value}
                label={say('trainings.dateOf', { number: place + 1 })}
                takesFocus={place > 0 && value === ''}
                isRequired
              />
            )}
          </BoundField>
          {dates.length > 1 && (
            <Button
              look="quiet"
              icon="close"
              label={say('trainings.removeDate', { number: place + 1 })}
              onPress={() => setDates(dates.filter((_date, other) => other !== place))}
            />
          )}
        </div>
      ))}
      {dates.length < mostTyped && (
        <div>
          <Button icon="plus" onPress={() => setDates([...dates, ''])}>
            {say('trainings.addDate')}
          </Button>
        </div>
      )}
    </div>
  );
}
