/** The form of a venue: its name, its part of town, its rooms. */

import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { type Venue, type VenueInput, venueSchema } from '../../domain/venue.ts';
import type { Place } from '../../session/places.tsx';
import { useDraft, type DraftInHand } from '../../session/use-draft.ts';
import { kindsOfPlaces, useMindful } from '../../session/use-mindful.ts';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldGroup, Form, SaveActions } from '../../ui/form.tsx';
import { FormSummary } from '../../ui/form-summary.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import { MindfulQuestion } from '../../ui/mindful-question.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { formProblems, type LabelledField } from '../../ui/form-problems.ts';
import { RoomFields } from './room-fields.tsx';

export interface VenueFormProps {
  readonly title: string;
  /** Where this form stands: what is typed is kept for it. */
  readonly place: Place;
  readonly initial: VenueInput;
  readonly isBusy: boolean;
  /** What kept the last try from being saved; everything typed stays. */
  readonly failure: ReactNode;
  /** `draft` goes along to the command, and is forgotten once it is saved, before going elsewhere. */
  readonly onSave: (venue: Venue, draft: DraftInHand) => void;
  readonly onCancel: () => void;
}

export function VenueForm({ title, place, initial, ...rest }: VenueFormProps) {
  const { isBusy, failure, onSave, onCancel } = rest;
  const words = useWords();
  const { say } = words;
  const form = useForm<VenueInput, unknown, Venue>({
    defaultValues: initial,
    resolver: zodResolver(venueSchema),
  });
  const { control, formState } = form;
  const draft = useDraft(form, { place, title, initial });
  const mindful = useMindful(undefined, kindsOfPlaces);
  const save = form.handleSubmit((venue) => {
    const texts = [
      { name: 'name', label: say('groups.venueName'), text: venue.name, before: initial.name },
      {
        name: 'locality',
        label: say('groups.venueLocality'),
        text: venue.locality,
        before: initial.locality,
      },
    ];
    if (!isBusy) void mindful.ask(texts, () => onSave(venue, draft));
  });
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  const fields = fieldsOf(form.getValues('rooms').length, words);
  return (
    <Form label={title} onSubmit={() => void save()} after={<MindfulQuestion question={mindful.question} />}>
      <FormSummary problems={formProblems(form, fields, words)} attempt={formState.submitCount} />
      {failure}
      <BoundField control={control} name="name">
        {(field) => (
          <>
            <TextField {...field} label={say('groups.venueName')} size="medium" isRequired takesFocus />
            <MindfulNotice text={field.value} mind={mindful.mind} />
          </>
        )}
      </BoundField>
      <BoundField control={control} name="locality">
        {(field) => (
          <>
            <TextField {...field} label={say('groups.venueLocality')} size="medium" />
            <MindfulNotice text={field.value} mind={mindful.mind} />
          </>
        )}
      </BoundField>
      <FieldGroup title={say('groups.rooms')}>
        <RoomFields form={form} />
      </FieldGroup>
      <SaveActions isBusy={isBusy} draft={draft} onCancel={onCancel} />
    </Form>
  );
}

function fieldsOf(rooms: number, { say }: Words): LabelledField<VenueInput>[] {
  const ofRooms = Array.from({ length: rooms }, (_, place) => ({
    name: `rooms.${place}` as const,
    label: say('groups.roomOf', { number: place + 1 }),
  }));
  return [
    { name: 'name', label: say('groups.venueName') },
    { name: 'locality', label: say('groups.venueLocality') },
    ...ofRooms,
  ];
}
