/** A member's phones. What must be known before calling stands first; the number itself comes only when it is asked for. */

import { type Phone, phoneForReading } from '../../domain/phone.ts';
import { useWords } from '../../words/words-provider.tsx';
import { Reveal } from './reveal.tsx';
import { SafetyBadge } from './safety-badge.tsx';
import styles from './member-screen.module.css';

export function PhoneCards({ phones }: { readonly phones: readonly Phone[] }) {
  const { say } = useWords();
  if (phones.length === 0) return <p className={styles.quietLine}>{say('members.noPhones')}</p>;
  return (
    <ul className={styles.phones}>
      {phones.map((phone, place) => (
        <PhoneCard key={`${place} ${phone.number}`} phone={phone} />
      ))}
    </ul>
  );
}

function PhoneCard({ phone }: { readonly phone: Phone }) {
  const { say } = useWords();
  const { whoMayAnswer, mayLeaveMessage, safeToCall, number } = phone;
  return (
    <li className={styles.phone}>
      <SafetyBadge safety={safeToCall} />
      <p>
        {whoMayAnswer === undefined
          ? say('members.answersUnknown')
          : say('members.answers', { who: whoMayAnswer })}
      </p>
      <p>{say(mayLeaveMessage ? 'members.messageYes' : 'members.messageNo')}</p>
      <Reveal show={say('members.showNumber')} hide={say('members.hideNumber')}>
        {phoneForReading(number)}
      </Reveal>
    </li>
  );
}
