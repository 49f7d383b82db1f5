/** Whom the office itself would ring first when someone is in danger. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { mostHelplines, type Settings, settingsSchema } from '../../domain/settings.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { Button } from '../../ui/button.tsx';
import type { LabelledField } from '../../ui/form-problems.ts';
import { List } from '../../ui/list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { SectionForm } from './section-form.tsx';
import type { SectionProps } from './section-props.ts';
import { helplines } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';
import { useSectionForm } from './use-section-form.ts';

const schema = settingsSchema.pick({ helplines: true });
type Typed = z.input<typeof schema>;
type Read = z.output<typeof schema>;
type TypedHelpline = NonNullable<Typed['helplines']>[number];

export function HelplinesSection({ settings, mayManage }: SectionProps) {
  return (
    <SettingSection words={helplines}>
      {mayManage ? <HelplinesForm settings={settings} /> : <HelplinesToRead settings={settings} />}
    </SettingSection>
  );
}

function HelplinesToRead({ settings }: Pick<SectionProps, 'settings'>) {
  const { say } = useWords();
  const known = settings?.helplines ?? [];
  if (known.length === 0) return <p>{say('settings.noHelplines')}</p>;
  const items = known.map(({ name, number, hours }, place) => ({
    id: String(place),
    title: name,
    detail: hours,
    beside: <bdi>{number}</bdi>,
  }));
  return <List label={say('settings.helplines')} items={items} />;
}

function HelplinesForm({ settings }: Pick<SectionProps, 'settings'>) {
  const words = useWords();
  const { say } = words;
  const { save, isBusy, failure } = useSaveSettings('settings.helplines');
  const form = useSectionForm<Typed, Read>(typedOf(settings), zodResolver(schema));
  const lines = useWatch({ control: form.control, name: 'helplines' }) ?? [];
  const setLines = (next: TypedHelpline[]) => {
    form.setValue('helplines', next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  };
  const onSave = async ({ helplines: read }: Read, draft: DraftInHand) => {
    const saved = await save({ helplines: read?.length === 0 ? undefined : read }, draft);
    if (saved !== null) form.reset(typedOf(saved));
  };
  return (
    <SectionForm
      name="helplines"
      label={say('settings.helplines')}
      form={form}
      fields={fieldsOf(lines.length, words)}
      failure={failure}
      isBusy={isBusy}
      onSave={onSave}
      actions={
        lines.length < mostHelplines && (
          <Button icon="plus" onPress={() => setLines([...lines, { name: '', number: '', hours: '' }])}>
            {say('settings.addHelpline')}
          </Button>
        )
      }
    >
      {lines.length === 0 && <p>{say('settings.noHelplines')}</p>}
      <div className={styles.lines}>
        {lines.map((_, place) => (
          // A helpline has no identity but its place: its name is what is being typed.
          <HelplineFields
            key={place}
            form={form}
            place={place}
            onRemove={() => setLines(lines.filter((_line, other) => other !== place))}
          />
        ))}
      </div>
    </SectionForm>
  );
}

interface HelplineFieldsProps {
  readonly form: UseFormReturn<Typed, unknown, Read>;
  readonly place: number;
  readonly onRemove: () => void;
}

function HelplineFields({ form: { control }, place, onRemove }: HelplineFieldsProps) {
  const { say } = useWords();
  const number = place + 1;
  return (
    <fieldset className={styles.helpline}>
      <legend className={styles.helplineTitle}>{say('settings.helplineOf', { number })}</legend>
      <BoundField control={control} name={`helplines.${place}.name`}>
        {(field) => (
          <TextField
            {...field}
            label={say('settings.helplineName')}
            size="medium"
            isRequired
            takesFocus={field.value === ''}
          />
        )}
      </BoundField>
      <BoundField control={control} name={`helplines.${place}.number`}>
        {(field) => (
          <TextField
            {...field}
            label={say('settings.helplineNumber')}
            size="medium"
            inputMode="tel"
            isRequired
          />
        )}
      </BoundField>
      <BoundField control={control} name={`helplines.${place}.hours`}>
        {(field) => <TextField {...field} label={say('settings.helplineHours')} size="medium" />}
      </BoundField>
      <Button
        look="quiet"
        icon="close"
        label={say('settings.removeHelpline', { number })}
        onPress={onRemove}
      />
    </fieldset>
  );
}

function typedOf(settings: Settings | null): Typed {
  return {
    helplines: (settings?.helplines ?? []).map(({ name, number, hours }) => ({
      name,
      number,
      hours: hours ?? '',
    })),
  };
}

function fieldsOf(count: number, { say }: Words): LabelledField<Typed>[] {
  return Array.from({ length: count }, (_, place) => place).flatMap((place) => {
    const which = say('settings.helplineOf', { number: place + 1 });
    return [
      { name: `helplines.${place}.name` as const, label: `${which}, ${say('settings.helplineName')}` },
      { name: `helplines.${place}.number` as const, label: `${which}, ${say('settings.helplineNumber')}` },
      { name: `helplines.${place}.hours` as const, label: `${which}, ${say('settings.helplineHours')}` },
    ];
  });
}
