/** The form of a programme: its name and kind, how long it takes and holds, what it asks for, and what it needs. */

import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { spokenLanguages } from '../../domain/languages.ts';
import {
  type Programme,
  type ProgrammeInput,
  programmeKinds,
  programmeSchema,
} from '../../domain/training.ts';
import type { Place } from '../../session/places.tsx';
import { type DraftInHand, useDraft } from '../../session/use-draft.ts';
import { kindsOfPlaces, useMindful } from '../../session/use-mindful.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldGroup, FieldRow, Form, SaveActions } from '../../ui/form.tsx';
import { formProblems, type LabelledField } from '../../ui/form-problems.ts';
import { FormSummary } from '../../ui/form-summary.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import { MindfulQuestion } from '../../ui/mindful-question.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Words } from '../../words/say.ts';
import { spokenLanguageWords } from '../../words/spoken-languages.ts';
import { useWords } from '../../words/words-provider.tsx';
import { kindWords } from './training-words.ts';

export interface ProgrammeFormProps {
  readonly title: string;
  readonly place: Place;
  readonly initial: ProgrammeInput;
  /** There are sessions of it: its kind stays. */
  readonly isInUse?: boolean;
  readonly isBusy: boolean;
  readonly failure: ReactNode;
  /** Below the validity: whom the one that is typed would affect. */
  readonly effectOf?: (validityMonths: number | undefined) => ReactNode;
  readonly onSave: (programme: Programme, draft: DraftInHand) => void;
  readonly onCancel: () => void;
}

export function ProgrammeForm({ title, place, initial, ...rest }: ProgrammeFormProps) {
  const { isInUse = false, isBusy, failure, effectOf, onSave, onCancel } = rest;
  const words = useWords();
  const { say } = words;
  const form = useForm<ProgrammeInput, unknown, Programme>({
    defaultValues: initial,
    resolver: zodResolver(programmeSchema),
  });
  const { control, formState } = form;
  const validityMonths = useWatch({ control, name: 'validityMonths' });
  const draft = useDraft(form, { place, title, initial });
  const mindful = useMindful(undefined, kindsOfPlaces);
  const save = form.handleSubmit((typed) => {
    const texts = [
      {
        name: 'materials',
        label: say('programmes.materials'),
        text: typed.materials,
        before: initial.materials,
      },
    ];
    if (!isBusy) void mindful.ask(texts, () => onSave(typed, draft));
  });
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={title} onSubmit={() => void save()} after={<MindfulQuestion question={mindful.question} />}>
      <FormSummary problems={formProblems(form, fieldsOf(words), words)} attempt={formState.submitCount} />
      {failure}
      <BoundField control={control} name="name">
        {(field) => (
          <TextField {...field} label={say('trainings.programmeName')} size="medium" isRequired takesFocus />
        )}
      </BoundField>
      {!isInUse && (
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
      )}
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
      {effectOf?.(validityMonths)}
      <FieldGroup title={say('programmes.asks')}>
        <BoundField control={control} name="asksOrientation">
          {(field) => <CheckboxField {...field} label={say('programmes.asksOrientation')} />}
        </BoundField>
        <BoundField control={control} name="asksMeetings">
          {(field) => (
            <NumberField
              {...field}
              label={say('programmes.asksMeetings')}
              hint={say('programmes.asksMeetingsHint')}
            />
          )}
        </BoundField>
      </FieldGroup>
      <FieldGroup title={say('programmes.needs')}>
        <BoundField control={control} name="languages">
          {(field) => (
            <CheckboxGroupField
              {...field}
              label={say('programmes.languages')}
              options={spokenLanguages.map((id) => ({ id, label: say(spokenLanguageWords[id]) }))}
              layout="row"
            />
          )}
        </BoundField>
        <BoundField control={control} name="materials">
          {(field) => (
            <>
              <TextAreaField
                {...field}
                label={say('programmes.materials')}
                hint={say('programmes.materialsHint')}
              />
              <MindfulNotice text={field.value} mind={mindful.mind} />
            </>
          )}
        </BoundField>
      </FieldGroup>
      <SaveActions isBusy={isBusy} draft={draft} onCancel={onCancel} />
    </Form>
  );
}

const kindHints = {
  orientation: 'trainings.orientationHint',
  refresher: 'trainings.refresherHint',
  topic: 'programmes.topicHint',
} as const;

function fieldsOf({ say }: Words): LabelledField<ProgrammeInput>[] {
  return [
    { name: 'name', label: say('trainings.programmeName') },
    { name: 'kind', label: say('trainings.kind') },
    { name: 'hours', label: say('trainings.hours') },
    { name: 'validityMonths', label: say('trainings.validity') },
    { name: 'asksMeetings', label: say('programmes.asksMeetings') },
    { name: 'materials', label: say('programmes.materials') },
  ];
}
