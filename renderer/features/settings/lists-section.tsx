/** Phrases to choose from, and the words that every office shares. */

import { zodResolver } from '@hookform/resolvers/zod';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { type Settings, settingsSchema } from '../../domain/settings.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { Button } from '../../ui/button.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { usualPhrases } from '../../words/usual-phrases.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { SectionForm } from './section-form.tsx';
import type { SectionProps } from './section-props.ts';
import { lists } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';
import { useSectionForm } from './use-section-form.ts';

/** One phrase a line; lines with nothing on them are no phrases. */
const schema = z.strictObject({
  phrases: z
    .string()
    .transform((text) => text.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .pipe(settingsSchema.shape.phrases.unwrap()),
});
type Typed = z.input<typeof schema>;
type Read = z.output<typeof schema>;

const reasons = [
  'meetings.reasonHoliday',
  'meetings.reasonWeather',
  'meetings.reasonVenueClosed',
  'meetings.reasonNoFacilitator',
  'meetings.reasonTooFewCame',
  'meetings.reasonOther',
] as const satisfies readonly WordId[];

export function ListsSection({ settings, mayManage }: SectionProps) {
  const { say } = useWords();
  return (
    <SettingSection words={lists}>
      {mayManage ? <PhrasesForm settings={settings} /> : <PhrasesToRead settings={settings} />}
      <div>
        <h4 className={styles.part}>{say('settings.fixedList')}</h4>
        <p className={styles.effect}>{say('settings.fixedListText')}</p>
        <p>{reasons.map((reason) => say(reason)).join(' · ')}</p>
      </div>
    </SettingSection>
  );
}

function PhrasesToRead({ settings }: Pick<SectionProps, 'settings'>) {
  const words = useWords();
  const own = settings?.phrases ?? [];
  return (
    <div className={styles.offered}>
      <h4 className={styles.part}>{words.say('settings.phrases')}</h4>
      {own.length === 0 ? <Offered phrases={usualPhrases(words)} /> : <PhraseList phrases={own} />}
    </div>
  );
}

function PhrasesForm({ settings }: Pick<SectionProps, 'settings'>) {
  const words = useWords();
  const { say } = words;
  const { save, isBusy, failure } = useSaveSettings('settings.phrases');
  const form = useSectionForm<Typed, Read>(typedOf(settings), zodResolver(schema));
  const typed = useWatch({ control: form.control, name: 'phrases' });
  const usual = usualPhrases(words);
  const onSave = async ({ phrases }: Read, draft: DraftInHand) => {
    const saved = await save({ phrases: phrases.length === 0 ? undefined : phrases }, draft);
    if (saved !== null) form.reset(typedOf(saved));
  };
  return (
    <SectionForm
      name="phrases"
      label={say('settings.phrases')}
      form={form}
      fields={[{ name: 'phrases', label: say('settings.phrases') }]}
      failure={failure}
      isBusy={isBusy}
      onSave={onSave}
    >
      <BoundField control={form.control} name="phrases">
        {(field) => (
          <TextAreaField
            {...field}
            rows={6}
            label={say('settings.phrases')}
            hint={say('settings.phrasesHint')}
          />
        )}
      </BoundField>
      {typed.trim() === '' && (
        <Offered
          phrases={usual}
          onTake={() => {
            form.setValue('phrases', usual.join('\n'), { shouldDirty: true });
            form.setFocus('phrases');
          }}
        />
      )}
    </SectionForm>
  );
}

interface OfferedProps {
  readonly phrases: readonly string[];
  readonly onTake?: () => void;
}

function Offered({ phrases, onTake }: OfferedProps) {
  const { say } = useWords();
  return (
    <div className={styles.offered}>
      <p>{say('settings.usualPhrases')}</p>
      <PhraseList phrases={phrases} />
      {onTake && (
        <Button isSmall onPress={onTake}>
          {say('settings.takeUsual')}
        </Button>
      )}
    </div>
  );
}

function PhraseList({ phrases }: Pick<OfferedProps, 'phrases'>) {
  return (
    <ul>
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
}

function typedOf(settings: Settings | null): Typed {
  return { phrases: (settings?.phrases ?? []).join('\n') };
}
