/** How long the open desk waits before it locks itself. */

import { zodResolver } from '@hookform/resolvers/zod';
import { z } from 'zod';
import { lockMinutesOf, type Settings, settingsSchema } from '../../domain/settings.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { SectionForm } from './section-form.tsx';
import type { SectionProps } from './section-props.ts';
import { lock } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import { useSaveSettings } from './use-save-settings.ts';
import { useSectionForm } from './use-section-form.ts';

/** An empty field is no answer here, while a record may have none. */
const schema = z.strictObject({ lockAfterMinutes: settingsSchema.shape.lockAfterMinutes.unwrap() });
type Typed = z.input<typeof schema>;
type Read = z.output<typeof schema>;

export function LockSection({ settings, mayManage }: SectionProps) {
  const { say, sayNumber } = useWords();
  const value = sayNumber(lockMinutesOf(settings));
  return (
    <SettingSection words={lock}>
      {mayManage ? (
        <LockForm settings={settings} />
      ) : (
        <FactList facts={[{ term: say('settings.lockMinutes'), value }]} />
      )}
    </SettingSection>
  );
}

function LockForm({ settings }: Pick<SectionProps, 'settings'>) {
  const { say } = useWords();
  const { save, isBusy, failure } = useSaveSettings('settings.lock');
  const form = useSectionForm<Typed, Read>(typedOf(settings), zodResolver(schema));
  const onSave = async (read: Read, draft: DraftInHand) => {
    const saved = await save(read, draft);
    if (saved !== null) form.reset(typedOf(saved));
  };
  return (
    <SectionForm
      name="lock"
      label={say('settings.lock')}
      form={form}
      fields={[{ name: 'lockAfterMinutes', label: say('settings.lockMinutes') }]}
      failure={failure}
      isBusy={isBusy}
      onSave={onSave}
    >
      <BoundField control={form.control} name="lockAfterMinutes">
        {(field) => (
          <NumberField
            {...field}
            label={say('settings.lockMinutes')}
            hint={say('settings.lockMinutesHint')}
            size="medium"
            isRequired
          />
        )}
      </BoundField>
    </SectionForm>
  );
}

function typedOf(settings: Settings | null): Typed {
  return { lockAfterMinutes: lockMinutesOf(settings) };
}
