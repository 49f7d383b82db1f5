/** The venue of a group and, where the venue has rooms, which of them. */

import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { Group, GroupInput } from '../../domain/group.ts';
import type { Venue } from '../../domain/venue.ts';
import { FieldRow } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';

export interface PlaceFieldsProps {
  readonly form: UseFormReturn<GroupInput, unknown, Group>;
  readonly venues: readonly Venue[];
}

export function PlaceFields({ form, venues }: PlaceFieldsProps) {
  const { say } = useWords();
  const { control, setValue } = form;
  const [venueId, room] = useWatch({ control, name: ['venueId', 'room'] });
  const rooms = roomsOf(venues, venueId, room);
  return (
    <FieldRow>
      <BoundField control={control} name="venueId">
        {({ onChange, ...field }) => (
          <SelectField
            {...field}
            label={say('groups.venue')}
            options={venues.map(({ id, name, locality }) => ({ id, label: name, hint: locality }))}
            onChange={(id) => {
              onChange(id ?? '');
              setValue('room', '');
            }}
            isRequired
          />
        )}
      </BoundField>
      {rooms.length > 0 && (
        <BoundField control={control} name="room">
          {({ value, onChange, ...field }) => (
            <SelectField
              {...field}
              label={say('groups.room')}
              options={rooms.map((id) => ({ id, label: id }))}
              noneLabel={say('groups.noRoom')}
              value={value === '' ? undefined : value}
              onChange={(chosen) => onChange(chosen ?? '')}
            />
          )}
        </BoundField>
      )}
    </FieldRow>
  );
}

/** The venue's rooms, and the group's own where the venue has it no longer: it is not taken away unasked. */
function roomsOf(venues: readonly Venue[], venueId: string, room: string | undefined): string[] {
  const rooms = venues.find(({ id }) => id === venueId)?.rooms ?? [];
  return [...new Set(room === undefined || room === '' ? rooms : [...rooms, room])];
}
