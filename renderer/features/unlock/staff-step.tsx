/** One person of the staff: their name, their part in the office, their own passphrase. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useController, useForm, type Control } from 'react-hook-form';
import { staffRoles, type StaffRole } from '../../domain/staff.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { PassphrasePair } from './passphrase-pair.tsx';
import { staffSchema, type StaffAnswers, type StaffInput, type StaffSurroundings } from './staff-answers.ts';

export interface StaffStepProps {
  readonly title: string;
  readonly text: string;
  readonly answers: StaffAnswers | undefined;
  readonly surroundings: StaffSurroundings;
  /** The first person sets the office up and is its coordinator; the second chooses. */
  readonly isRoleAsked: boolean;
  readonly onNext: (answers: StaffAnswers) => void;
  readonly onBack: () => void;
}

const roleWords: Readonly<Record<StaffRole, { readonly label: WordId; readonly hint: WordId }>> = {
  coordinator: { label: 'firstRun.coordinator', hint: 'firstRun.coordinatorHint' },
  clerk: { label: 'firstRun.clerk', hint: 'firstRun.clerkHint' },
  viewer: { label: 'firstRun.viewer', hint: 'firstRun.viewerHint' },
};

export function StaffStep({
  title,
  text,
  answers,
  surroundings,
  isRoleAsked,
  onNext,
  onBack,
}: StaffStepProps) {
  const { say } = useWords();
  const schema = useMemo(() => staffSchema(surroundings), [surroundings]);
  const role: StaffRole = isRoleAsked ? 'clerk' : 'coordinator';
  const form = useForm<StaffInput, unknown, StaffAnswers>({
    defaultValues: answers ?? { name: '', role, passphrase: '', again: '' },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  return (
    <>
      <PageHeader title={title} subtitle={text} />
      <Form label={title} onSubmit={() => void form.handleSubmit(onNext)()}>
        <BoundField control={control} name="name">
          {(field) => <TextField {...field} label={say('firstRun.staffName')} isRequired takesFocus />}
        </BoundField>
        {isRoleAsked && <RoleField control={control} />}
        <PassphraseFields control={control} known={surroundings.known} />
        <Actions>
          <Button type="submit" look="primary">
            {say('app.next')}
          </Button>
          <Button onPress={onBack}>{say('app.back')}</Button>
        </Actions>
      </Form>
    </>
  );
}

type StaffControl = Control<StaffInput, unknown, StaffAnswers>;

function RoleField({ control }: { readonly control: StaffControl }) {
  const { say } = useWords();
  const options = staffRoles.map((id) => ({
    id,
    label: say(roleWords[id].label),
    hint: say(roleWords[id].hint),
  }));
  return (
    <BoundField control={control} name="role">
      {(field) => (
        <RadioGroupField {...field} label={say('firstRun.staffRole')} options={options} isRequired />
      )}
    </BoundField>
  );
}

function PassphraseFields({
  control,
  known,
}: {
  readonly control: StaffControl;
  readonly known: readonly string[];
}) {
  const name = useController({ control, name: 'name' }).field.value;
  return (
    <BoundField control={control} name="passphrase">
      {(passphrase) => (
        <BoundField control={control} name="again">
          {(again) => <PassphrasePair passphrase={passphrase} again={again} known={[...known, name]} />}
        </BoundField>
      )}
    </BoundField>
  );
}
