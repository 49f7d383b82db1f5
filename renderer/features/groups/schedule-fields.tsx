/** The rhythm of a group in the form, with the sentence and the days that come out of it while one types. */

import { useState } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { weekdaySchema } from '../../domain/calendar.ts';
import type { ProblemId } from '../../domain/problems.ts';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { GivenDayFields } from './given-day-fields.tsx';
import { holidayRuleWords, rhythmWords } from './group-words.ts';
import { NextDays } from './next-days.tsx';
import { AlsoWeekdays, asNths, nthOptions, weekdayOptions } from './nth-fields.tsx';
import { readSchedule, type Rhythm, rhythmOf, type ScheduleDraft, withRhythm } from './schedule-draft.ts';
import { SpanFields } from './span-fields.tsx';

export interface ScheduleFieldsProps {
  readonly value: ScheduleDraft;
  readonly onChange: (draft: ScheduleDraft) => void;
  readonly today: IsoDate;
  /** Problems are held back until somebody has tried to save. */
  readonly showsProblems: boolean;
}

/** What a field of the rhythm needs besides its label and value, by its path in the schedule. */
export type FieldOf = (path: string) => { readonly name: string; readonly errorMessage: string | undefined };

const rhythms: readonly Rhythm[] = ['everyWeek', 'everyNWeeks', 'nthWeekdays', 'givenDays'];

export function ScheduleFields({ value, onChange, today, showsProblems }: ScheduleFieldsProps) {
  const { say } = useWords();
  // Kept here and not read from the draft: somebody typing "12" weeks is at "1" for a moment, which is every week.
  const [rhythm, setRhythm] = useState<Rhythm>(rhythmOf(value));
  const { schedule, problems } = readSchedule(value);
  const field = useFields(showsProblems ? problems : undefined);
  const chooseRhythm = (next: Rhythm) => {
    setRhythm(next);
    onChange(withRhythm(value, next, today));
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
          options={nthOptions(say)}
          value={value.nths.map((nth) => `${nth}` as const)}
          onChange={(nths) => onChange({ ...value, nths: asNths(nths) })}
          layout="row"
        />
      )}
      {value.type === 'givenDays' && (
        <GivenDayFields days={value.days} onChange={(days) => onChange({ ...value, days })} field={field} />
      )}
      <Hours value={value} onChange={onChange} field={field} />
      {value.type === 'nthWeekdays' && (
        <AlsoWeekdays value={value} onChange={(also) => onChange({ ...value, also })} field={field} />
      )}
      {value.type !== 'givenDays' && <SpanFields value={value} onChange={onChange} field={field} />}
      <RadioGroupField
        {...field('onHolidays')}
        label={say('rhythm.onHolidays')}
        options={(['ask', 'skip', 'meet'] as const).map((id) => ({ id, label: say(holidayRuleWords[id]) }))}
        value={value.onHolidays || 'ask'}
        onChange={(onHolidays) => onChange({ ...value, onHolidays })}
        layout="row"
      />
      <NextDays schedule={schedule} today={today} />
    </>
  );
}

function useFields(problems: ReadonlyMap<string, ProblemId> | undefined): FieldOf {
  const { sayProblem } = useWords();
  return (path) => ({ name: `schedule.${path}`, errorMessage: sayProblem(problems?.get(path)) });
}

interface HoursProps {
  readonly value: ScheduleDraft;
  readonly onChange: (draft: ScheduleDraft) => void;
  readonly field: FieldOf;
}

/** Weekday, time and length, side by side; chosen days need no weekday. */
function Hours({ value, onChange, field }: HoursProps) {
  const words = useWords();
  const { say } = words;
  return (
    <FieldRow>
      {value.type !== 'givenDays' && (
        <SelectField
          {...field('weekday')}
          label={say('groups.weekday')}
          options={weekdayOptions(words)}
          value={`${value.weekday}`}
          onChange={(weekday) => onChange({ ...value, weekday: weekdaySchema.parse(Number(weekday)) })}
        />
      )}
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
  );
}
