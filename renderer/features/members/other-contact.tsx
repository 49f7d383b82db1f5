/** Below the phones: the email, the address and whom to ring in an emergency, each on the screen only when it is asked for. */

import type { Member } from '../../domain/member.ts';
import { phoneForReading } from '../../domain/phone.ts';
import { addressOnPaper } from '../../domain/postal-address.ts';
import { pathOf } from '../../session/places.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { LetterBadge } from './letter-badge.tsx';
import { Reveal } from './reveal.tsx';
import styles from './member-screen.module.css';

export function OtherContact({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { email, emergencyContact, postalAddress } = member;
  if (![email, emergencyContact, postalAddress].some((each) => each !== undefined)) return null;
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
      {postalAddress !== undefined && (
        <li className={styles.phone}>
          <p>{say('postal.address')}</p>
          <LetterBadge safety={postalAddress.safeToWrite} />
          <Reveal show={say('postal.showAddress')} hide={say('postal.hideAddress')}>
            {addressOnPaper(member).join('\n')}
          </Reveal>
          <LinkButton href={pathOf({ screen: 'letters', id: member.id })}>{say('letters.title')}</LinkButton>
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
