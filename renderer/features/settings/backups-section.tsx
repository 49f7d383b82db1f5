/** When the desk reminds of a backup, and where the office keeps them, in words. */

import { zodResolver } from '@hookform/resolvers/zod';
import { z } from 'zod';
import { backupDaysOf, type Settings, settingsSchema } from '../../domain/settings.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { SectionForm } from './section-form.tsx';
import type { SectionProps } from './section-props.ts';
import { backups } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import { useSaveSettings } from './use-save-settings.ts';
import { useSectionForm } from './use-section-form.ts';

const { backupEveryDays, backupPlaceHint } = settingsSchema.shape;
/** An empty number is no answer here, while a record may have none. */
const schema = z.strictObject({ backupEveryDays: backupEveryDays.unwrap(), backupPlaceHint });
type Typed = z.input<typeof schema>;
type Read = z.output<typeof schema>;

export function BackupsSection({ settings, mayManage }: SectionProps) {
  const { say, sayNumber } = useWords();
  const facts = [
    { term: say('settings.backupDays'), value: sayNumber(backupDaysOf(settings)) },
    { term: say('firstRun.backupPlace'), value: settings?.backupPlaceHint ?? say('settings.notSaid') },
  ];
  return (
    <SettingSection words={backups}>
      {mayManage ? <BackupsForm settings={settings} /> : <FactList facts={facts} />}
    </SettingSection>
  );
}

function BackupsForm({ settings }: Pick<SectionProps, 'settings'>) {
  const { say } = useWords();
  const { save, isBusy, failure } = useSaveSettings('settings.backups');
  const form = useSectionForm<Typed, Read>(typedOf(settings), zodResolver(schema));
  const { control } = form;
  const onSave = async (read: Read, draft: DraftInHand) => {
    const saved = await save(read, draft);
    if (saved !== null) form.reset(typedOf(saved));
  };
  const fields = [
    { name: 'backupEveryDays', label: say('settings.backupDays') },
    { name: 'backupPlaceHint', label: say('firstRun.backupPlace') },
  ] as const;
  return (
    <SectionForm
      name="backups"
      label={say('settings.backups')}
      form={form}
      fields={fields}
      failure={failure}
      isBusy={isBusy}
      onSave={onSave}
    >
      <BoundField control={control} name="backupEveryDays">
        {(field) => (
          <NumberField
            {...field}
            label={say('settings.backupDays')}
            hint={say('settings.backupDaysHint')}
            size="medium"
            isRequired
          />
        )}
      </BoundField>
      <BoundField control={control} name="backupPlaceHint">
        {(field) => (
          <TextField {...field} label={say('firstRun.backupPlace')} hint={say('settings.backupPlaceHint')} />
        )}
      </BoundField>
    </SectionForm>
  );
}

function typedOf(settings: Settings | null): Typed {
  return {
    backupEveryDays: backupDaysOf(settings),
    backupPlaceHint: settings?.backupPlaceHint ?? '',
  };
}
