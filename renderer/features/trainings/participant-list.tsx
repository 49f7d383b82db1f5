/** Who takes part in a session, one a line, each with how far they got. */

import { fullName } from '../../domain/names.ts';
import { type ParticipationState, participationStates } from '../../domain/training.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { CompletedOn } from './completed-on.tsx';
import type { Participant } from './session-read.ts';
import { setParticipationState } from './set-participation-state.ts';
import { TrainingFailureBanner } from './training-failure.tsx';
import { stateWords } from './training-words.ts';
import styles from './trainings.module.css';

export function ParticipantList({ participants }: { readonly participants: readonly Participant[] }) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, failure } = useCommand(setParticipationState);
  const change = async ({ member, participation }: Participant, state: ParticipationState) => {
    const done = await run({ id: participation.id, state });
    if (!done.ok) return;
    const words = { name: member.calledBy, state: say(stateWords[state]) };
    tell({ text: say('trainings.stateSaid', words), entryId: done.value.entryId });
  };
  return (
    <>
      <TrainingFailureBanner failure={failure} />
      <ul className={styles.participants} aria-label={say('trainings.participants')}>
        {participants.map((participant) => (
          <li key={participant.participation.id} className={styles.participant}>
            <Who participant={participant} />
            <div className={styles.part}>
              <CompletedOn participant={participant} />
              <RadioGroupField
                label={say('trainings.stateOf', { name: participant.member.calledBy })}
                isLabelHidden
                layout="segments"
                options={participationStates.map((id) => ({ id, label: say(stateWords[id]) }))}
                value={participant.participation.state}
                onChange={(state) => void change(participant, state)}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Who({ participant: { member } }: { readonly participant: Participant }) {
  const main = fullName(member, 'latin');
  const devanagari = fullName(member, 'devanagari');
  return (
    <span className={styles.who}>
      <LinkButton href={pathOf({ screen: 'member', id: member.id })}>
        <bdi>{main}</bdi>
      </LinkButton>
      {devanagari !== main && (
        <bdi lang="mr" className={styles.second}>
          {devanagari}
        </bdi>
      )}
    </span>
  );
}
