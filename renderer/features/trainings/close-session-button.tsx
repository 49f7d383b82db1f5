/** Closes a session once its last day is over; says beforehand who is still only enrolled. */

import type { TrainingSession } from '../../domain/training.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { closeSession } from './close-session.ts';
import type { Participant } from './session-read.ts';
import { lastDay } from './taking-part.ts';
import { TrainingFailureBanner } from './training-failure.tsx';
import styles from './trainings.module.css';

export interface CloseSessionProps {
  readonly session: TrainingSession;
  readonly participants: readonly Participant[];
}

export function CloseSession({ session, participants }: CloseSessionProps) {
  const { say } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure } = useCommand(closeSession);
  // Before its last day there is nothing to close: the button would only lead to a refusal.
  if (lastDay(session) > today) return null;
  const waiting = participants.filter(({ participation }) => participation.state === 'enrolled').length;
  const close = async () => {
    const done = await run(session.id);
    if (done.ok) tell({ text: say('trainings.closedSaid'), entryId: done.value.entryId });
  };
  return (
    <Section title={say('trainings.closeTitle')}>
      <TrainingFailureBanner failure={failure} />
      <p className={styles.quietLine}>{say('trainings.closeText')}</p>
      {waiting > 0 && <p>{say('trainings.stillEnrolled', { count: waiting })}</p>}
      <div>
        <Button icon="check" isBusy={isBusy} onPress={() => void close()}>
          {say('trainings.close')}
        </Button>
      </div>
    </Section>
  );
}
