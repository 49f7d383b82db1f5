/** Weeks of the month in the form: which Saturdays, and further weekdays with weeks of their own. */

import { weekdaySchema, type Weekday } from '../../domain/calendar.ts';
import { nthChoices, type Nth } from '../../domain/schedule.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Say, Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import styles from './group-form.module.css';
import { nthWords } from './group-words.ts';
import type { ScheduleDraft } from './schedule-draft.ts';
import type { FieldOf } from './schedule-fields.tsx';

type NthDraft = Extract<ScheduleDraft, { type: 'nthWeekdays' }>;
type Also = NonNullable<NthDraft['also']>;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function weekdayOptions({ sayWeekday }: Words) {
  return weekdays.map((weekday) => ({ id: `${weekday}`, label: sayWeekday(weekday) }));
}

export function nthOptions(say: Say) {
  return nthChoices.map((nth) => ({ id: `${nth}` as const, label: say(nthWords[`${nth}`]) }));
}

export function asNths(ids: readonly string[]): Nth[] {
  return ids.map((nth) => Number(nth) as Nth);
}

export interface AlsoWeekdaysProps {
  readonly value: NthDraft;
  readonly onChange: (also: Also) => void;
  readonly field: FieldOf;
}

export function AlsoWeekdays({ value, onChange, field }: AlsoWeekdaysProps) {
  const words = useWords();
  const { say } = words;
  const also = value.also ?? [];
  const free = weekdays.filter(
    (day) => day !== value.weekday && !also.some(({ weekday }) => weekday === day),
  );
  // Whoever meets on Saturdays most likely means the Sunday besides.
  const next = free.at(-1);
  const change = (place: number, fields: Partial<Also[number]>) =>
    onChange(also.map((each, other) => (other === place ? { ...each, ...fields } : each)));
  return (
    <>
      {also.map(({ weekday, nths }, place) => (
        // A further weekday has no identity but its place: which one it is, is being chosen.
        <div key={place} className={styles.line}>
          <SelectField
            {...field(`also.${place}.weekday`)}
            label={say('rhythm.weekdayOf', { number: place + 2 })}
            errorMessage={field('also').errorMessage}
            options={weekdayOptions(words)}
            value={`${weekday}`}
            onChange={(chosen) => change(place, { weekday: weekdaySchema.parse(Number(chosen)) })}
          />
          <CheckboxGroupField
            {...field(`also.${place}.nths`)}
            label={say('rhythm.nthsOf', { number: place + 2 })}
            options={nthOptions(say)}
            value={nths.map((nth) => `${nth}` as const)}
            onChange={(ids) => change(place, { nths: asNths(ids) })}
            layout="row"
          />
          <Button
            look="quiet"
            icon="close"
            label={say('rhythm.removeWeekday', { number: place + 2 })}
            onPress={() => onChange(also.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      {next !== undefined && (
        <div>
          <Button
            icon="plus"
            isSmall
            onPress={() => onChange([...also, { weekday: next, nths: [...value.nths] }])}
          >
            {say('rhythm.addWeekday')}
          </Button>
        </div>
      )}
    </>
  );
}
