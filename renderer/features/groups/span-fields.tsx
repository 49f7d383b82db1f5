/** From when to when a rhythm holds, and the pauses in between. */

import { mostPauses } from '../../domain/schedule.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './group-form.module.css';
import type { ScheduleDraft } from './schedule-draft.ts';
import type { FieldOf } from './schedule-fields.tsx';

type RepeatedDraft = Exclude<ScheduleDraft, { type: 'givenDays' }>;
type Pauses = NonNullable<RepeatedDraft['pauses']>;

export interface SpanFieldsProps {
  readonly value: RepeatedDraft;
  readonly onChange: (draft: RepeatedDraft) => void;
  readonly field: FieldOf;
}

export function SpanFields({ value, onChange, field }: SpanFieldsProps) {
  const { say } = useWords();
  return (
    <>
      <FieldRow>
        <DateField
          {...field('startsOn')}
          label={say('groups.startsOn')}
          hint={say('groups.startsOnHint')}
          value={value.startsOn}
          onChange={(startsOn) => onChange({ ...value, startsOn })}
          isRequired
        />
        <DateField
          {...field('endsOn')}
          label={say('rhythm.endsOn')}
          hint={say('rhythm.endsOnHint')}
          value={value.endsOn ?? ''}
          onChange={(endsOn) => onChange({ ...value, endsOn })}
        />
      </FieldRow>
      <PauseFields
        pauses={value.pauses ?? []}
        onChange={(pauses) => onChange({ ...value, pauses })}
        field={field}
      />
    </>
  );
}

interface PauseFieldsProps {
  readonly pauses: Pauses;
  readonly onChange: (pauses: Pauses) => void;
  readonly field: FieldOf;
}

function PauseFields({ pauses, onChange, field }: PauseFieldsProps) {
  const { say } = useWords();
  const change = (place: number, fields: Partial<Pauses[number]>) =>
    onChange(pauses.map((each, other) => (other === place ? { ...each, ...fields } : each)));
  return (
    <div role="group" aria-label={say('rhythm.pauses')} className={styles.schedule}>
      <p className={styles.title}>{say('rhythm.pauses')}</p>
      {pauses.map(({ from, through }, place) => (
        // A pause has no identity but its place: its days are what is being typed.
        <div key={place} className={styles.line}>
          <DateField
            {...field(`pauses.${place}.from`)}
            label={say('rhythm.pauseFrom', { number: place + 1 })}
            value={from}
            onChange={(typed) => change(place, { from: typed })}
            takesFocus={from === ''}
            isRequired
          />
          <DateField
            {...field(`pauses.${place}.through`)}
            label={say('rhythm.pauseThrough', { number: place + 1 })}
            value={through}
            onChange={(typed) => change(place, { through: typed })}
            isRequired
          />
          <Button
            look="quiet"
            icon="close"
            label={say('rhythm.removePause', { number: place + 1 })}
            onPress={() => onChange(pauses.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      {pauses.length < mostPauses && (
        <div>
          <Button icon="plus" isSmall onPress={() => onChange([...pauses, { from: '', through: '' }])}>
            {say('rhythm.addPause')}
          </Button>
        </div>
      )}
    </div>
  );
}
