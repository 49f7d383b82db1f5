/** The names of the office: one for the screen, a discreet one in both scripts for paper. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { officeSchema, type OfficeAnswers, type OfficeInput } from './office-answers.ts';

export interface OfficeStepProps {
  readonly answers: OfficeAnswers | undefined;
  readonly onNext: (answers: OfficeAnswers) => void;
  readonly onBack: () => void;
}

const nothingYet: OfficeInput = { organisation: '', discreetSender: { latin: '', devanagari: '' } };

export function OfficeStep({ answers, onNext, onBack }: OfficeStepProps) {
  const { say } = useWords();
  const form = useForm<OfficeInput, unknown, OfficeAnswers>({
    defaultValues: answers ?? nothingYet,
    resolver: zodResolver(officeSchema),
  });
  const { control } = form;
  return (
    <>
      <PageHeader title={say('firstRun.officeTitle')} />
      <Form label={say('firstRun.officeTitle')} onSubmit={() => void form.handleSubmit(onNext)()}>
        <BoundField control={control} name="organisation">
          {(field) => (
            <TextField
              {...field}
              label={say('firstRun.organisation')}
              hint={say('firstRun.organisationHint')}
              isRequired
              takesFocus
            />
          )}
        </BoundField>
        <BoundField control={control} name="discreetSender.latin">
          {(field) => (
            <TextField
              {...field}
              label={say('firstRun.discreetLatin')}
              hint={say('firstRun.discreetHint')}
              isRequired
            />
          )}
        </BoundField>
        <BoundField control={control} name="discreetSender.devanagari">
          {(field) => <TextField {...field} label={say('firstRun.discreetDevanagari')} lang="mr" />}
        </BoundField>
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
