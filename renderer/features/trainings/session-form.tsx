/** The form of a session: of which programme, on which days, at one of our venues or somewhere else. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { createId } from '../../domain/ids.ts';
import { type Programme, type TrainingSessionInput, trainingSessionSchema } from '../../domain/training.ts';
import type { Venue } from '../../domain/venue.ts';
import { useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraft } from '../../session/use-draft.ts';
import { kindsOfPlaces, useMindful } from '../../session/use-mindful.ts';
import { Button } from '../../ui/button.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, FieldGroup, Form } from '../../ui/form.tsx';
import { FormSummary } from '../../ui/form-summary.tsx';
import { MindfulQuestion } from '../../ui/mindful-question.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { addSession, type NewSession } from './add-session.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { formProblems, type LabelledField } from '../../ui/form-problems.ts';
import { PlaceFields } from './place-fields.tsx';
import { SessionDateFields } from './session-date-fields.tsx';
import type { SessionFormState } from './session-form-state.ts';
import { TrainingFailureBanner } from './training-failure.tsx';
import { kindWords } from './training-words.ts';

export interface SessionFormProps {
  readonly programmes: readonly Programme[];
  readonly venues: readonly Venue[];
}

/** The id only stands in, so that the one schema can read the form. A single programme is chosen already. */
function emptySession(programmes: readonly Programme[]): TrainingSessionInput {
  const [only, ...others] = programmes;
  const programmeId = only !== undefined && others.length === 0 ? only.id : '';
  return { id: createId(), programmeId, dates: [''], place: '', status: 'planned' };
}

export function SessionForm({ programmes, venues }: SessionFormProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addSession);
  const [initial] = useState(() => emptySession(programmes));
  const form: SessionFormState = useForm({
    defaultValues: initial,
    resolver: zodResolver(trainingSessionSchema),
  });
  const title = say('trainings.newSession');
  const draft = useDraft(form, { place: { screen: 'newSession' }, title, initial });
  const mindful = useMindful(undefined, kindsOfPlaces);
  const save = form.handleSubmit(({ id: _id, status: _status, ...typed }) =>
    mindful.ask(
      [{ name: 'place', label: say('trainings.place'), text: typed.place, before: initial.place }],
      () => void add(typed),
    ),
  );
  const add = async (typed: NewSession) => {
    const done = isBusy ? undefined : await run(typed, draft);
    if (done?.ok !== true) return;
    await draft.forget();
    tell({ text: say('trainings.sessionAdded'), entryId: done.value.entryId });
    go({ screen: 'session', id: done.value.value.id });
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  const problems = formProblems(form, fieldsOf(form.getValues('dates').length, words), words);
  return (
    <Form label={title} onSubmit={() => void save()} after={<MindfulQuestion question={mindful.question} />}>
      <FormSummary problems={problems} attempt={form.formState.submitCount} />
      <TrainingFailureBanner failure={failure} />
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
      <FieldGroup title={say('trainings.dates')}>
        <SessionDateFields form={form} />
      </FieldGroup>
      <FieldGroup title={say('trainings.where')}>
        <PlaceFields form={form} venues={venues} mind={mindful.mind} />
      </FieldGroup>
      <Actions>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {say('app.save')}
        </Button>
        <Button
          onPress={() => {
            void draft.forget();
            go({ screen: 'trainings' });
          }}
        >
          {say('ui.cancel')}
        </Button>
      </Actions>
    </Form>
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
    { name: 'venueId', label: say('trainings.venue') },
    { name: 'place', label: say('trainings.place') },
  ];
}
