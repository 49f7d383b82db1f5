/** In which digits Marathi and Hindi are written: a choice that holds as soon as it is made. */

import { digitChoices } from '../../domain/settings.ts';
import { useSession } from '../../session/session-context.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { createWords } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import type { SectionProps } from './section-props.ts';
import { digits as words } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import { SettingsFailureBanner } from './settings-failure.tsx';
import { useSaveSettings } from './use-save-settings.ts';

type Digits = (typeof digitChoices)[number];

const digitWords: Readonly<Record<Digits, WordId>> = {
  latin: 'settings.digitsLatin',
  devanagari: 'settings.digitsDevanagari',
};

export function DigitsSection({ settings, mayManage }: SectionProps) {
  const { say } = useWords();
  const { save, failure } = useSaveSettings('settings.digits');
  const chosen = settings?.digits ?? 'latin';
  return (
    <SettingSection words={words}>
      <SettingsFailureBanner failure={failure} />
      {mayManage ? (
        <RadioGroupField
          label={say('settings.digits')}
          isLabelHidden
          layout="segments"
          value={chosen}
          onChange={(digits) => void save({ digits })}
          options={digitChoices.map((digits) => ({ id: digits, label: say(digitWords[digits]) }))}
        />
      ) : (
        <FactList facts={[{ term: say('settings.digits'), value: say(digitWords[chosen]) }]} />
      )}
      <Sample digits={chosen} />
    </SettingSection>
  );
}

/** In Marathi where the window speaks English, which has no digits to choose. */
function Sample({ digits }: { readonly digits: Digits }) {
  const { say, language } = useWords();
  const { clock } = useSession();
  const spoken = language === 'en' ? 'mr' : language;
  const { sayDate, sayTime } = createWords(spoken, digits);
  return (
    <p>
      {say('settings.digitsSample')}{' '}
      <span lang={spoken}>
        {sayDate(clock.today(), 'full')}, {sayTime('17:30')}
      </span>
    </p>
  );
}
