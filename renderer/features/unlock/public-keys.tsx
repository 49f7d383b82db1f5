/** On the locked screen of the made-up office: everybody's passphrase, and a way in without typing it. */

import { publicKeysOf } from '../../session/make-up-office.ts';
import type { StaffMember } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './unlock.module.css';

export interface PublicKeysProps {
  readonly staff: readonly StaffMember[];
  readonly isBusy: boolean;
  readonly onOpen: (id: StaffMember['id'], passphrase: string) => void;
}

export function PublicKeys({ staff, isBusy, onOpen }: PublicKeysProps) {
  const { say } = useWords();
  const keys = publicKeysOf(staff);
  if (keys.length === 0) return <p className={styles.lead}>{say('unlock.madeUpPassphrases')}</p>;
  return (
    <Section title={say('madeUp.passphrasesTitle')} isFramed>
      <ul className={styles.publicKeys}>
        {keys.map(({ person, passphrase }) => (
          <li key={person.id} className={styles.publicKey}>
            <span>
              <span className={styles.whose}>{say(`firstRun.${person.role}`)}</span>
              <span className={styles.publicWords} lang="en">
                {passphrase}
              </span>
            </span>
            <Button
              isSmall
              disabled={isBusy}
              onPress={() => {
                onOpen(person.id, passphrase);
              }}
            >
              {say('madeUp.openAs', { name: person.name })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
