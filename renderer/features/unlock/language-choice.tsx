/** The three languages, each by its own name. Choosing another one shows the window anew in it. */

import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { languageNames, languages, type Language } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import styles from './unlock.module.css';

export interface LanguageChoiceProps {
  readonly onLanguage: (language: Language) => unknown;
  readonly isSmall?: boolean;
}

export function LanguageChoice({ onLanguage, isSmall = false }: LanguageChoiceProps) {
  const { language: spoken, say } = useWords();
  return (
    <div className={styles.languages} role="group" aria-label={say('unlock.language')}>
      {languages.map((language) =>
        language === spoken ? (
          <strong key={language} className={styles.spoken} lang={language} aria-current="true">
            <Icon name="check" />
            {languageNames[language]}
          </strong>
        ) : (
          <Button
            key={language}
            isSmall={isSmall}
            look={isSmall ? 'quiet' : 'plain'}
            onPress={() => {
              onLanguage(language);
            }}
          >
            <span lang={language}>{languageNames[language]}</span>
          </Button>
        ),
      )}
    </div>
  );
}
