/** The form of a session: of which programme, on which days, from when to when, where, by whom, and for how many. */

import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { Member } from '../../domain/member.ts';
import {
  type Programme,
  type TrainingSession,
  type TrainingSessionInput,
  trainingSessionSchema,
} from '../../domain/training.ts';
import type { Venue } from '../../domain/venue.ts';
import type { Place } from '../../session/places.tsx';
import { type DraftInHand, useDraft } from '../../session/use-draft.ts';
import { kindsOfPlaces, useMindful } from '../../session/use-mindful.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldGroup, Form, SaveActions } from '../../ui/form.tsx';
import { formProblems, type LabelledField } from '../../ui/form-problems.ts';
import { FormSummary } from '../../ui/form-summary.tsx';
import { MindfulQuestion } from '../../ui/mindful-question.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { PlaceFields } from './place-fields.tsx';
import { SessionDateFields } from './session-date-fields.tsx';
import { SessionDetailFields } from './session-detail-fields.tsx';
import type { SessionFormState } from './session-form-state.ts';
import { TrainerFields } from './trainer-fields.tsx';
import { kindWords } from './training-words.ts';

export interface SessionFormProps {
  readonly title: string;
  /** Where this form stands: what is typed is kept for it. */
  readonly place: Place;
  readonly initial: TrainingSessionInput;
  /** Those to choose from; none where the programme stays. */
  readonly programmes?: readonly Programme[];
  readonly venues: readonly Venue[];
  readonly members: readonly Member[];
  readonly isBusy: boolean;
  /** What kept the last try from being saved; everything typed stays. */
  readonly failure: ReactNode;
  /** `draft` goes along to the command, and is forgotten once it is saved. */
  readonly onSave: (session: TrainingSession, draft: DraftInHand) => void;
  readonly onCancel: () => void;
}

export function SessionForm({ title, place, initial, ...rest }: SessionFormProps) {
  const { programmes, venues, members, isBusy, failure, onSave, onCancel } = rest;
  const words = useWords();
  const { say } = words;
  const form: SessionFormState = useForm({
    defaultValues: initial,
    resolver: zodResolver(trainingSessionSchema),
  });
  const draft = useDraft(form, { place, title, initial });
  const mindful = useMindful(undefined, kindsOfPlaces);
  const save = form.handleSubmit((typed) => {
    const texts = [
      { name: 'place', label: say('trainings.place'), text: typed.place, before: initial.place },
      {
        name: 'trainerNames',
        label: say('sessions.outsideTrainers'),
        text: typed.trainerNames?.join(', '),
        before: initial.trainerNames?.join(', '),
      },
    ];
    if (!isBusy) void mindful.ask(texts, () => onSave(typed, draft));
  });
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  const problems = formProblems(form, fieldsOf(form.getValues('dates').length, words), words);
  return (
    <Form label={title} onSubmit={() => void save()} after={<MindfulQuestion question={mindful.question} />}>
      <FormSummary problems={problems} attempt={form.formState.submitCount} />
      {failure}
      {programmes !== undefined && <ProgrammeField form={form} programmes={programmes} />}
      <FieldGroup title={say('trainings.dates')}>
        <SessionDateFields form={form} />
      </FieldGroup>
      <FieldGroup title={say('sessions.times')}>
        <SessionDetailFields form={form} />
      </FieldGroup>
      <FieldGroup title={say('trainings.where')}>
        <PlaceFields form={form} venues={venues} mind={mindful.mind} />
      </FieldGroup>
      <FieldGroup title={say('sessions.trainers')}>
        <TrainerFields form={form} members={members} mind={mindful.mind} />
      </FieldGroup>
      <SaveActions isBusy={isBusy} draft={draft} onCancel={onCancel} />
    </Form>
  );
}

function ProgrammeField({
  form,
  programmes,
}: {
  readonly form: SessionFormState;
  readonly programmes: readonly Programme[];
}) {
  const { say } = useWords();
  return (
    <BoundField control={form.control} name="programmeId">
      {({ onChange, ...field }) => (
        <SelectField
          {...field}
          label={say('trainings.programme')}
          options={programmes.map(({ id, name, kind }) => ({
            id,
            label: name,
            hint: say(kindWords[kind]),
          }))}
          onChange={(id) => onChange(id ?? '')}
          isRequired
        />
      )}
    </BoundField>
  );
}

function fieldsOf(dates: number, { say }: Words): LabelledField<TrainingSessionInput>[] {
  const ofDates = Array.from({ length: dates }, (_, place) => ({
    name: `dates.${place}` as const,
    label: say('trainings.dateOf', { number: place + 1 }),
  }));
  return [
    { name: 'programmeId', label: say('trainings.programme') },
    ...ofDates,
    { name: 'startsAt', label: say('sessions.startsAt') },
    { name: 'endsAt', label: say('sessions.endsAt') },
    { name: 'capacity', label: say('sessions.capacity') },
    { name: 'venueId', label: say('trainings.venue') },
    { name: 'room', label: say('sessions.room') },
    { name: 'place', label: say('trainings.place') },
    { name: 'trainerNames', label: say('sessions.outsideTrainers') },
  ];
}
