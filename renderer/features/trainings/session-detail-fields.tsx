/** From when to when on each day, and for how many people. */

import { BoundField } from '../../ui/bound-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { SessionFormState } from './session-form-state.ts';

export function SessionDetailFields({ form: { control } }: { readonly form: SessionFormState }) {
  const { say } = useWords();
  return (
    <FieldRow>
      <BoundField control={control} name="startsAt">
        {(field) => (
          <TimeField {...field} label={say('sessions.startsAt')} hint={say('sessions.timesHint')} />
        )}
      </BoundField>
      <BoundField control={control} name="endsAt">
        {(field) => <TimeField {...field} label={say('sessions.endsAt')} />}
      </BoundField>
      <BoundField control={control} name="capacity">
        {(field) => (
          <NumberField {...field} label={say('sessions.capacity')} hint={say('sessions.capacityHint')} />
        )}
      </BoundField>
    </FieldRow>
  );
}
