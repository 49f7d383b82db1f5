/** Who waits for a place on a session, in the order in which they will get one. */

import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { Who } from './register-line.tsx';
import type { Participant } from './session-read.ts';
import { TrainingFailureBanner } from './training-failure.tsx';
import styles from './trainings.module.css';
import { useLeaving } from './use-leaving.ts';

export interface WaitingListProps {
  readonly waiting: readonly Participant[];
  readonly isClosed: boolean;
}

export function WaitingList({ waiting, isClosed }: WaitingListProps) {
  const { say } = useWords();
  if (waiting.length === 0) return null;
  return (
    <Section title={say('sessions.waitingTitle')} count={waiting.length}>
      {!isClosed && <p className={styles.quietLine}>{say('sessions.waitingText')}</p>}
      <ol className={styles.participants} aria-label={say('sessions.waitingTitle')}>
        {waiting.map((participant) => (
          <Waiting key={participant.participation.id} participant={participant} isClosed={isClosed} />
        ))}
      </ol>
    </Section>
  );
}

function Waiting({
  participant,
  isClosed,
}: {
  readonly participant: Participant;
  readonly isClosed: boolean;
}) {
  const { say } = useWords();
  const { leave, failure } = useLeaving(participant);
  return (
    <li className={styles.participant}>
      <Who participant={participant} />
      {!isClosed && (
        <Button
          isSmall
          look="quiet"
          label={say('sessions.leaveOf', { name: participant.member.calledBy })}
          onPress={leave}
        >
          {say('sessions.leave')}
        </Button>
      )}
      <TrainingFailureBanner failure={failure} />
    </li>
  );
}
