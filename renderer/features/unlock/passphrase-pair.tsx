/** A new passphrase, typed twice, with its strength in words; whoever does not want to invent one is offered six words. */

import { useState } from 'react';
import { offeredPassphrase } from '../../session/passphrase-strength.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { Bound } from '../../ui/bound-field.tsx';
import { strengthLevel } from './passphrase-rules.ts';
import styles from './unlock.module.css';

export interface PassphrasePairProps {
  readonly passphrase: Bound<string>;
  readonly again: Bound<string>;
  /** Words that make it weak: names of staff and organisation. */
  readonly known: readonly string[];
}

export function PassphrasePair({ passphrase, again, known }: PassphrasePairProps) {
  const { say } = useWords();
  const level = passphrase.value === '' ? undefined : strengthLevel(passphrase.value, known);
  // What stood in the fields was another passphrase; left there, it would count as the copy and hide the words.
  const beginAfresh = () => {
    passphrase.onChange('');
    again.onChange('');
  };
  return (
    <>
      <div className={styles.withButton}>
        <PassphraseField
          {...passphrase}
          label={say('firstRun.passphrase')}
          hint={say('firstRun.passphraseHint')}
          isRequired
        />
        <p role="status" className={styles.strength} data-level={level}>
          {level !== undefined && say('firstRun.strength', { level })}
        </p>
      </div>
      <OfferedWords isBeingCopied={again.value !== ''} onOffer={beginAfresh} />
      <PassphraseField {...again} label={say('firstRun.passphraseAgain')} isRequired />
    </>
  );
}

interface OfferedWordsProps {
  readonly isBeingCopied: boolean;
  readonly onOffer: () => void;
}

/** Never typed in by the desk: only what has gone through the fingers once can be unlocked with tomorrow. */
function OfferedWords({ isBeingCopied, onOffer }: OfferedWordsProps) {
  const { say } = useWords();
  const [offered, setOffered] = useState<string | null>(null);
  const offer = () => {
    onOffer();
    setOffered(offeredPassphrase());
  };
  if (offered === null) {
    return (
      <div>
        <Button icon="key" onPress={offer}>
          {say('firstRun.suggestPassphrase')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.offered}>
      <p>{say('firstRun.suggestedPassphrase')}</p>
      {isBeingCopied ? (
        <p className={styles.hiddenWords}>{say('firstRun.suggestHidden')}</p>
      ) : (
        <output className={styles.words} lang="en" data-offered="">
          {offered}
        </output>
      )}
      <div>
        <Button isSmall onPress={offer}>
          {say('firstRun.suggestOther')}
        </Button>
      </div>
    </div>
  );
}
