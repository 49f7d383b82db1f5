/** Closes a session once its last day is over; completes before it, in one step, everybody who was there each day. */

import type { TrainingSession } from '../../domain/training.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { closeSession } from './close-session.ts';
import { completePresent } from './mark-days.ts';
import type { Participant } from './session-read.ts';
import { completedByDays, isUndecided } from '../../domain/training-register.ts';
import { lastDay } from '../../domain/training-session.ts';
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
  const completing = useCommand(completePresent);
  // Before its last day there is nothing to close: the button would only lead to a refusal.
  if (lastDay(session) > today) return null;
  const parts = participants.map(({ participation }) => participation);
  const undecided = parts.filter(isUndecided).length;
  const close = async () => {
    const done = await run(session.id);
    if (done.ok) tell({ text: say('trainings.closedSaid'), entryId: done.value.entryId });
  };
  const completeAll = async () => {
    const done = await completing.run(session.id);
    if (done.ok)
      tell({
        text: say('sessions.completedAllSaid', { count: done.value.value }),
        entryId: done.value.entryId,
      });
  };
  return (
    <Section title={say('trainings.closeTitle')}>
      <TrainingFailureBanner failure={failure ?? completing.failure} />
      <p className={styles.quietLine}>{say('trainings.closeText')}</p>
      {undecided > 0 && <p>{say('sessions.stillOpen', { count: undecided })}</p>}
      <Actions>
        {completedByDays(parts, session).length > 0 && (
          <Button isBusy={completing.isBusy} onPress={() => void completeAll()}>
            {say('sessions.completeAll')}
          </Button>
        )}
        <Button icon="check" isBusy={isBusy} onPress={() => void close()}>
          {say('trainings.close')}
        </Button>
      </Actions>
    </Section>
  );
}
