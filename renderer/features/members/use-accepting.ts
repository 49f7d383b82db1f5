/** Records that members accepted the code of conduct, and tells so; gives whether it is saved. */

import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { useWords } from '../../words/words-provider.tsx';
import { acceptConduct, type AcceptedInput } from './accept-conduct.ts';

export function useAccepting() {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure, clear } = useCommand(acceptConduct);
  const accept = async (accepted: AcceptedInput, draft: DraftInHand) => {
    const done = await run(accepted, draft);
    if (done.ok) tell({ text: say('consents.acceptedSaid', done.value.value), entryId: done.value.entryId });
    return done.ok;
  };
  return { accept, isBusy, failure, clear };
}
