/** The rhythm of a group in the form, with the sentence and the days that come out of it while one types. */

import { useState } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { weekdaySchema } from '../../domain/calendar.ts';
import { nthChoices, type Nth } from '../../domain/schedule.ts';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { Words } from '../../words/say.ts';
import { nthWords, rhythmWords } from './group-words.ts';
import { NextDays } from './next-days.tsx';
import { readSchedule, type Rhythm, rhythmOf, type ScheduleDraft, withRhythm } from './schedule-draft.ts';

export interface ScheduleFieldsProps {
  readonly value: ScheduleDraft;
  readonly onChange: (draft: ScheduleDraft) => void;
  readonly today: IsoDate;
  /** Problems are held back until somebody has tried to save. */
  readonly showsProblems: boolean;
}

const rhythms: readonly Rhythm[] = ['everyWeek', 'everyNWeeks', 'nthWeekdays'];

export function ScheduleFields({ value, onChange, today, showsProblems }: ScheduleFieldsProps) {
  const words = useWords();
  const { say, sayProblem } = words;
  // Kept here and not read from the draft: somebody typing "12" weeks is at "1" for a moment, which is every week.
  const [rhythm, setRhythm] = useState<Rhythm>(rhythmOf(value));
  const { schedule, problems } = readSchedule(value);
  const field = (name: string) => ({
    name: `schedule.${name}`,
    errorMessage: showsProblems ? sayProblem(problems.get(name)) : undefined,
  });
  const chooseRhythm = (next: Rhythm) => {
    setRhythm(next);
    onChange(withRhythm(value, next));
  };
  return (
    <>
      <RadioGroupField
        {...field('type')}
        label={say('groups.rhythm')}
        options={rhythms.map((id) => ({ id, label: say(rhythmWords[id]) }))}
        value={rhythm}
        onChange={chooseRhythm}
        layout="row"
      />
      {value.type === 'weekly' && rhythm === 'everyNWeeks' && (
        <NumberField
          {...field('every')}
          label={say('groups.everyHowMany')}
          value={value.every}
          onChange={(every) => onChange({ ...value, every: every ?? Number.NaN })}
        />
      )}
      {value.type === 'nthWeekdays' && (
        <CheckboxGroupField
          {...field('nths')}
          label={say('groups.nths')}
          options={nthChoices.map((nth) => ({ id: `${nth}` as const, label: say(nthWords[`${nth}`]) }))}
          value={value.nths.map((nth) => `${nth}` as const)}
          onChange={(nths) => onChange({ ...value, nths: nths.map((nth) => Number(nth) as Nth) })}
          layout="row"
        />
      )}
      <FieldRow>
        <SelectField
          {...field('weekday')}
          label={say('groups.weekday')}
          options={weekdayOptions(words)}
          value={`${value.weekday}`}
          onChange={(weekday) => onChange({ ...value, weekday: weekdaySchema.parse(Number(weekday)) })}
        />
        <TimeField
          {...field('time')}
          label={say('groups.time')}
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
          isRequired
        />
        <NumberField
          {...field('minutes')}
          label={say('groups.minutes')}
          value={value.minutes}
          onChange={(minutes) => onChange({ ...value, minutes: minutes ?? Number.NaN })}
        />
      </FieldRow>
      <DateField
        {...field('startsOn')}
        label={say('groups.startsOn')}
        hint={say('groups.startsOnHint')}
        value={value.startsOn}
        onChange={(startsOn) => onChange({ ...value, startsOn })}
        isRequired
      />
      <NextDays schedule={schedule} today={today} />
    </>
  );
}

function weekdayOptions({ sayWeekday }: Words) {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ id: `${weekday}`, label: sayWeekday(weekday) }));
}
