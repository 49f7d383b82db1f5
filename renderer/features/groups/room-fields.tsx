/** The rooms of a venue in the form, one name a line. */

import { useWatch, type UseFormReturn } from 'react-hook-form';
import { mostRooms, type Venue, type VenueInput } from '../../domain/venue.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import styles from './room-fields.module.css';

export function RoomFields({ form }: { readonly form: UseFormReturn<VenueInput, unknown, Venue> }) {
  const { say } = useWords();
  const { control, setValue } = form;
  const rooms = useWatch({ control, name: 'rooms' });
  const setRooms = (next: string[]) => {
    setValue('rooms', next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  };
  return (
    <div className={styles.rooms}>
      {rooms.map((_, place) => (
        // A room has no identity but its place: its name is what is being typed.
        <div key={place} className={styles.room}>
          <BoundField control={control} name={`rooms.${place}`}>
            {(field) => (
              <TextField
                {...field}
                label={say('groups.roomOf', { number: place + 1 })}
                size="medium"
                takesFocus={field.value === ''}
              />
            )}
          </BoundField>
          <Button
            look="quiet"
            icon="close"
            label={say('groups.removeRoom', { number: place + 1 })}
            onPress={() => setRooms(rooms.filter((_room, other) => other !== place))}
          />
        </div>
      ))}
      {rooms.length < mostRooms && (
        <div>
          <Button icon="plus" onPress={() => setRooms([...rooms, ''])}>
            {say('groups.addRoom')}
          </Button>
        </div>
      )}
    </div>
  );
}
