/** Says whose answer is taken down: their own, unless a parent or a court's guardian answers for them. */

import { whoAnswers } from '../../domain/answering.ts';
import type { Member } from '../../domain/member.ts';
import { useSession } from '../../session/session-context.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './member-screen.module.css';

export function WhoAnswers({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const answerer = whoAnswers(useSession().clock.today(), member);
  const { calledBy: name, guardian } = member;
  if (!answerer.ok) return <p>{say('consents.guardianMissing', { name })}</p>;
  return (
    <p className={styles.quietLine}>
      {answerer.value === 'guardian' && guardian !== undefined
        ? say('consents.guardianAnswers', { guardian: guardian.name, name })
        : say('members.consentOwn')}
    </p>
  );
}
