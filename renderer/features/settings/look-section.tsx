/** What one account chose for itself: theme, text size, language. Holds at once; nobody else sees a change. */

import type { ReactNode } from 'react';
import { textSizes, themes, usePreferences, type TextSize, type Theme } from '../../session/preferences.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { look } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import styles from './settings.module.css';

const asWindows = 'system';
const themeChoices = [asWindows, ...themes] as const;

const themeWords: Readonly<Record<Theme | typeof asWindows, WordId>> = {
  system: 'settings.themeSystem',
  light: 'settings.themeLight',
  dark: 'settings.themeDark',
  contrast: 'settings.themeContrast',
};

const usualSize: TextSize = 100;

/** `language` is the application's own menu: it asks before it locks. */
export function LookSection({ language }: { readonly language: ReactNode }) {
  const { say, sayNumber } = useWords();
  const { preferences, change } = usePreferences();
  return (
    <SettingSection words={look}>
      <RadioGroupField
        label={say('settings.theme')}
        hint={say('settings.themeHint')}
        layout="segments"
        value={preferences.theme ?? asWindows}
        onChange={(theme) => void change({ theme: theme === asWindows ? undefined : theme })}
        options={themeChoices.map((theme) => ({ id: theme, label: say(themeWords[theme]) }))}
      />
      <RadioGroupField
        label={say('settings.textSize')}
        hint={say('settings.textSizeHint')}
        layout="segments"
        value={String(preferences.textSize ?? usualSize)}
        onChange={(chosen) => void change({ textSize: textSizes.find((size) => String(size) === chosen) })}
        options={textSizes.map((size) => ({ id: String(size), label: `${sayNumber(size)} %` }))}
      />
      <div className={styles.offered}>
        <h4 className={styles.part}>{say('settings.language')}</h4>
        <p className={styles.effect}>{say('settings.languageHint')}</p>
        {language}
      </div>
    </SettingSection>
  );
}
