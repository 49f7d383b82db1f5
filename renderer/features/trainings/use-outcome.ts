/** Says what somebody's part came to, and tells that it is recorded. */

import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { Participant } from './session-read.ts';
import { setOutcome } from './set-outcome.ts';
import type { Outcome } from './taking-part.ts';
import { stateWords } from './training-words.ts';

export function useOutcome({ member, participation }: Participant) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, failure } = useCommand(setOutcome);
  const decide = async (outcome: Outcome) => {
    const done = await run({ id: participation.id, outcome });
    if (!done.ok) return;
    const name = member.calledBy;
    const text =
      outcome === 'undecided'
        ? say('sessions.undecidedSaid', { name })
        : say('trainings.stateSaid', { name, state: say(stateWords[outcome]) });
    tell({ text, entryId: done.value.entryId });
  };
  return { decide: (outcome: Outcome) => void decide(outcome), failure };
}
