/** Where a session takes place: a venue of ours, or a place in words. The one hides the other, as there is only one. */

import { useWatch } from 'react-hook-form';
import type { Venue } from '../../domain/venue.ts';
import type { Mindful } from '../../session/use-mindful.ts';
import { FieldRow } from '../../ui/form.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import type { SessionFormState } from './session-form-state.ts';

export interface PlaceFieldsProps {
  readonly form: SessionFormState;
  readonly venues: readonly Venue[];
  readonly mind: Mindful['mind'];
}

export function PlaceFields({ form, venues, mind }: PlaceFieldsProps) {
  const { say } = useWords();
  const { control, setValue } = form;
  const venueId = useWatch({ control, name: 'venueId' });
  const rooms = venues.find(({ id }) => id === venueId)?.rooms ?? [];
  return (
    <FieldRow>
      {venues.length > 0 && (
        <BoundField control={control} name="venueId">
          {({ onChange, ...field }) => (
            <SelectField
              {...field}
              label={say('trainings.venue')}
              options={venues.map(({ id, name, locality }) => ({
                id,
                label: name,
                hint: locality,
              }))}
              noneLabel={say('trainings.otherPlace')}
              onChange={(id) => {
                onChange(id);
                setValue('place', '');
                setValue('room', '');
              }}
            />
          )}
        </BoundField>
      )}
      {rooms.length > 0 && (
        <BoundField control={control} name="room">
          {({ onChange, value, ...field }) => (
            <SelectField
              {...field}
              value={value === '' ? undefined : value}
              label={say('sessions.room')}
              options={rooms.map((room) => ({ id: room, label: room }))}
              noneLabel={say('sessions.anyRoom')}
              onChange={(room) => onChange(room ?? '')}
            />
          )}
        </BoundField>
      )}
      {venueId === undefined && (
        <BoundField control={control} name="place">
          {(field) => (
            <div>
              <TextField
                {...field}
                label={say('trainings.place')}
                hint={say('trainings.placeHint')}
                size="medium"
              />
              <MindfulNotice text={field.value} mind={mind} />
            </div>
          )}
        </BoundField>
      )}
    </FieldRow>
  );
}
