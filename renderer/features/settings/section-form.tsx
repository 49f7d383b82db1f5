/** The form of one section: what is still wrong, the fields, and a Save of its own. */

import { useEffect, useRef, type ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { settingsId } from '../../domain/settings.ts';
import { useDraft, type DraftInHand } from '../../session/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { formProblems, type LabelledField } from '../../ui/form-problems.ts';
import { FormSummary } from '../../ui/form-summary.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { SettingsFailureBanner, type SettingsFailure } from './settings-failure.tsx';

export interface SectionFormProps<Values extends FieldValues, Read> {
  /** By this what is typed is kept until it is saved. */
  readonly name: string;
  readonly label: string;
  readonly form: UseFormReturn<Values, unknown, Read>;
  readonly fields: readonly LabelledField<Values>[];
  readonly failure: SettingsFailure | null;
  readonly isBusy: boolean;
  readonly onSave: (read: Read, draft: DraftInHand) => Promise<void>;
  /** Beside Save. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function SectionForm<Values extends FieldValues, Read>(props: SectionFormProps<Values, Read>) {
  const { name, label, form, fields, failure, isBusy, onSave, actions, children } = props;
  const words = useWords();
  const draft = useDraft(form, {
    place: { screen: 'settings' },
    part: { name, id: settingsId },
    title: label,
    // The same object until the record is followed anew.
    initial: form.formState.defaultValues ?? {},
  });
  useForgetOnceSaved(form.formState.isDirty, draft.forget);
  const save = form.handleSubmit(async (read) => {
    if (!isBusy) await onSave(read, draft);
  });
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
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

/** Saved, or typed back to what it was: there is nothing left to go on with. */
function useForgetOnceSaved(isDirty: boolean, forget: () => Promise<void>): void {
  const wasDirty = useRef(false);
  useEffect(() => {
    if (wasDirty.current && !isDirty) void forget();
    wasDirty.current = isDirty;
  }, [isDirty, forget]);
}
