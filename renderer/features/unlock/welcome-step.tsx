/** The first page anybody ever sees: which language, and whether there is an office to bring back. */

import { Button } from '../../ui/button.tsx';
import { PageHeader, Section } from '../../ui/page.tsx';
import type { Language } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import { LanguageChoice } from './language-choice.tsx';
import styles from './unlock.module.css';

export interface WelcomeStepProps {
  readonly onLanguage: (language: Language) => unknown;
  readonly onNewOffice: () => void;
  readonly onOpenBackup: () => void;
}

export function WelcomeStep({ onLanguage, onNewOffice, onOpenBackup }: WelcomeStepProps) {
  const { say } = useWords();
  return (
    <>
      <PageHeader title={say('firstRun.welcome')} subtitle={say('firstRun.welcomeText')} />
      <Section title={say('firstRun.chooseLanguage')}>
        <LanguageChoice onLanguage={onLanguage} />
        <p className={styles.lead}>{say('firstRun.languageHint')}</p>
      </Section>
      <Section>
        <div className={styles.choices}>
          <p className={styles.lead}>{say('firstRun.newOfficeText')}</p>
          <div>
            <Button look="primary" onPress={onNewOffice}>
              {say('firstRun.newOffice')}
            </Button>
          </div>
        </div>
      </Section>
      <Section>
        <div className={styles.choices}>
          <p className={styles.lead}>{say('firstRun.haveBackupText')}</p>
          <div>
            <Button onPress={onOpenBackup}>{say('firstRun.haveBackup')}</Button>
          </div>
        </div>
      </Section>
    </>
  );
}
