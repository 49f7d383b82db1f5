/** One holiday: a new one, or one to be corrected. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { type Holiday, holidaySchema } from '../../domain/holiday.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraft, type DraftInHand, type PartOfPage } from '../../session/use-draft.ts';
import { kindsOfPlaces, useMindful } from '../../session/use-mindful.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { formProblems } from '../../ui/form-problems.ts';
import { FormSummary } from '../../ui/form-summary.tsx';
import { Actions, FieldGroup, FieldRow, Form } from '../../ui/form.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import { MindfulQuestion } from '../../ui/mindful-question.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addHoliday } from './add-holiday.ts';
import { changeHoliday } from './change-holiday.ts';
import { SettingsFailureBanner } from './settings-failure.tsx';

const schema = holidaySchema.pick({ date: true, name: true });
type Typed = z.input<typeof schema>;
type Read = z.output<typeof schema>;

const nothingYet: Typed = { date: '', name: '' };

/** What is typed is kept for this. */
export function holidayPart(holiday: Holiday | null): PartOfPage {
  return { name: 'holiday', ...(holiday && { id: holiday.id }) };
}

export interface HolidayFormProps {
  /** Null for a new one. */
  readonly holiday: Holiday | null;
  readonly onSaved: (saved: Holiday) => void;
  readonly onCancel: () => void;
}

export function HolidayForm({ holiday, onSaved, onCancel }: HolidayFormProps) {
  const words = useWords();
  const { say } = words;
  const [initial] = useState(() => typedOf(holiday));
  const form = useForm<Typed, unknown, Read>({
    defaultValues: initial,
    resolver: zodResolver(schema),
  });
  const title =
    holiday === null ? say('settings.addHoliday') : say('settings.changeHoliday', { name: holiday.name });
  const draft = useDraft(form, {
    place: { screen: 'settings' },
    part: holidayPart(holiday),
    ...{ title, initial },
  });
  const { save, isBusy, failure } = useSaveHoliday(holiday, draft);
  const mindful = useMindful(undefined, kindsOfPlaces);
  const saveIt = async (read: Read) => {
    const saved = isBusy ? null : await save(read);
    if (saved === null) return;
    form.reset(nothingYet);
    await draft.forget();
    onSaved(saved);
  };
  const submit = form.handleSubmit((read) => {
    const name = { name: 'name', label: say('settings.holidayName'), text: read.name, before: holiday?.name };
    return mindful.ask([name], () => void saveIt(read));
  });
  const cancel = () => {
    void draft.forget();
    onCancel();
  };
  const fields = [
    { name: 'date', label: say('settings.holidayDate') },
    { name: 'name', label: say('settings.holidayName') },
  ] as const;
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <Form
      label={title}
      onSubmit={() => void submit()}
      after={<MindfulQuestion question={mindful.question} />}
    >
      <FieldGroup title={title}>
        <FormSummary problems={formProblems(form, fields, words)} attempt={form.formState.submitCount} />
        <SettingsFailureBanner failure={failure} />
        <FieldRow>
          <BoundField control={form.control} name="date">
            {(field) => (
              <DateField
                {...field}
                label={say('settings.holidayDate')}
                isRequired
                takesFocus={holiday !== null}
              />
            )}
          </BoundField>
          <BoundField control={form.control} name="name">
            {(field) => (
              <div>
                <TextField {...field} label={say('settings.holidayName')} size="medium" isRequired />
                <MindfulNotice text={field.value} mind={mindful.mind} />
              </div>
            )}
          </BoundField>
        </FieldRow>
        <Actions>
          <Button type="submit" isBusy={isBusy}>
            {say(holiday === null ? 'app.add' : 'app.save')}
          </Button>
          {holiday !== null && <Button onPress={cancel}>{say('ui.cancel')}</Button>}
        </Actions>
      </FieldGroup>
    </Form>
  );
}

function typedOf(holiday: Holiday | null): Typed {
  return holiday === null ? nothingYet : { date: holiday.date, name: holiday.name };
}

/** Adds or changes, and tells so. Gives null where it could not be saved. */
function useSaveHoliday(holiday: Holiday | null, draft: DraftInHand) {
  const { say } = useWords();
  const tell = useSaid();
  const adding = useCommand(addHoliday);
  const changing = useCommand(changeHoliday);
  const save = async (read: Read): Promise<Holiday | null> => {
    const done =
      holiday === null
        ? await adding.run(read, draft)
        : await changing.run({ ...read, id: holiday.id }, draft);
    if (!done.ok) return null;
    const { value, entryId } = done.value;
    const { name } = value;
    const text =
      holiday === null ? say('settings.holidayAdded', { name }) : say('settings.holidayChanged', { name });
    tell({ text, entryId });
    return value;
  };
  const { isBusy, failure } = holiday === null ? adding : changing;
  return { save, isBusy, failure };
}
