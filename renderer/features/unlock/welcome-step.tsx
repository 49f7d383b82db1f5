/** The first page anybody ever sees: which language, a new office, one to bring back, or a made-up one to try things in. */

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
  /** Undefined where one is in a made-up office already. */
  readonly onTryMadeUp: (() => void) | undefined;
}

export function WelcomeStep({ onLanguage, onNewOffice, onOpenBackup, onTryMadeUp }: WelcomeStepProps) {
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
      {onTryMadeUp !== undefined && (
        <Section>
          <div className={styles.choices}>
            <p className={styles.lead}>{say('madeUp.tryText')}</p>
            <div>
              <Button onPress={onTryMadeUp}>{say('madeUp.try')}</Button>
            </div>
          </div>
        </Section>
      )}
    </>
  );
}
