/** The form of one section: what is still wrong, the fields, and a Save of its own. */

import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { formProblems, type LabelledField } from '../../ui/form-problems.ts';
import { FormSummary } from '../../ui/form-summary.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { SettingsFailureBanner, type SettingsFailure } from './settings-failure.tsx';

export interface SectionFormProps<Values extends FieldValues, Read> {
  readonly label: string;
  readonly form: UseFormReturn<Values, unknown, Read>;
  readonly fields: readonly LabelledField<Values>[];
  readonly failure: SettingsFailure | null;
  readonly isBusy: boolean;
  readonly onSave: (read: Read) => Promise<void>;
  /** Beside Save. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function SectionForm<Values extends FieldValues, Read>(props: SectionFormProps<Values, Read>) {
  const { label, form, fields, failure, isBusy, onSave, actions, children } = props;
  const words = useWords();
  const save = form.handleSubmit(async (read) => {
    if (!isBusy) await onSave(read);
  });
  return (
    <Form label={label} onSubmit={() => void save()}>
      <FormSummary problems={formProblems(form, fields, words)} attempt={form.formState.submitCount} />
      <SettingsFailureBanner failure={failure} />
      {children}
      <Actions>
        <Button type="submit" isBusy={isBusy}>
          {words.say('app.save')}
        </Button>
        {actions}
      </Actions>
    </Form>
  );
}
