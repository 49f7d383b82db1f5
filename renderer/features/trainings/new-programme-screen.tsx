/** A new programme: its name, whether it is an orientation or a refresher, how long it takes and how long it holds. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type DefaultValues, useForm } from 'react-hook-form';
import { createId } from '../../domain/ids.ts';
import {
  type Programme,
  type ProgrammeInput,
  programmeKinds,
  programmeSchema,
} from '../../domain/training.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraft } from '../../session/use-draft.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, FieldRow, Form } from '../../ui/form.tsx';
import { FormSummary } from '../../ui/form-summary.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { addProgramme } from './add-programme.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { formProblems, type LabelledField } from '../../ui/form-problems.ts';
import { TrainingFailureBanner } from './training-failure.tsx';
import { kindWords } from './training-words.ts';

/** The id only stands in, so that the one schema can read the form. */
function emptyProgramme(): DefaultValues<ProgrammeInput> {
  return { id: createId(), name: '', kind: 'orientation' };
}

export function NewProgrammeScreen() {
  const { say } = useWords();
  const trail = (
    <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'trainings' }), label: say('trainings.title') }]} />
  );
  return (
    <Page layout="reading">
      <PageHeader title={say('trainings.newProgramme')} trail={trail} />
      <ProgrammeForm />
    </Page>
  );
}

function ProgrammeForm() {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addProgramme);
  const [initial] = useState(emptyProgramme);
  const form = useForm<ProgrammeInput, unknown, Programme>({
    defaultValues: initial,
    resolver: zodResolver(programmeSchema),
  });
  const { control, formState } = form;
  const title = say('trainings.newProgramme');
  const draft = useDraft(form, { place: { screen: 'newProgramme' }, title, initial });
  const save = form.handleSubmit(async ({ id: _id, ...typed }) => {
    const done = isBusy ? undefined : await run(typed, draft);
    if (done?.ok !== true) return;
    await draft.forget();
    tell({
      text: say('trainings.programmeAdded', { name: done.value.value.name }),
      entryId: done.value.entryId,
    });
    go({ screen: 'trainings' });
  });
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={title} onSubmit={() => void save()}>
      <FormSummary problems={formProblems(form, fieldsOf(words), words)} attempt={formState.submitCount} />
      <TrainingFailureBanner failure={failure} />
      <BoundField control={control} name="name">
        {(field) => (
          <TextField {...field} label={say('trainings.programmeName')} size="medium" isRequired takesFocus />
        )}
      </BoundField>
      <BoundField control={control} name="kind">
        {(field) => (
          <RadioGroupField
            {...field}
            label={say('trainings.kind')}
            options={programmeKinds.map((id) => ({
              id,
              label: say(kindWords[id]),
              hint: say(kindHints[id]),
            }))}
          />
        )}
      </BoundField>
      <FieldRow>
        <BoundField control={control} name="hours">
          {(field) => (
            <NumberField
              {...field}
              label={say('trainings.hours')}
              hint={say('trainings.hoursHint')}
              isRequired
            />
          )}
        </BoundField>
        <BoundField control={control} name="validityMonths">
          {(field) => (
            <NumberField {...field} label={say('trainings.validity')} hint={say('trainings.validityHint')} />
          )}
        </BoundField>
      </FieldRow>
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

const kindHints = {
  orientation: 'trainings.orientationHint',
  refresher: 'trainings.refresherHint',
} as const;

function fieldsOf({ say }: Words): LabelledField<ProgrammeInput>[] {
  return [
    { name: 'name', label: say('trainings.programmeName') },
    { name: 'kind', label: say('trainings.kind') },
    { name: 'hours', label: say('trainings.hours') },
    { name: 'validityMonths', label: say('trainings.validity') },
  ];
}
