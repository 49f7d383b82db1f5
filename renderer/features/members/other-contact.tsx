/** Below the phones: the email and whom to ring in an emergency, each on the screen only when it is asked for. */

import type { Member } from '../../domain/member.ts';
import { phoneForReading } from '../../domain/phone.ts';
import { useWords } from '../../words/words-provider.tsx';
import { Reveal } from './reveal.tsx';
import styles from './member-screen.module.css';

export function OtherContact({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { email, emergencyContact } = member;
  if (email === undefined && emergencyContact === undefined) return null;
  return (
    <ul className={styles.phones}>
      {email !== undefined && (
        <li className={styles.phone}>
          <p>{say('person.email')}</p>
          <Reveal show={say('person.showEmail')} hide={say('person.hideEmail')}>
            {email}
          </Reveal>
        </li>
      )}
      {emergencyContact !== undefined && (
        <li className={styles.phone}>
          <p>{say('person.emergencyTitle')}</p>
          <p>
            <bdi>{emergencyContact.name}</bdi>
          </p>
          <Reveal show={say('members.showNumber')} hide={say('members.hideNumber')}>
            {phoneForReading(emergencyContact.number)}
          </Reveal>
        </li>
      )}
    </ul>
  );
}
