/** Takes somebody off a session, and says who has their place now. */

import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useWords } from '../../words/words-provider.tsx';
import { leaveSession } from './leave-session.ts';
import { namesOf } from './names-of.ts';
import type { Participant } from './session-read.ts';

export function useLeaving({ member, participation }: Participant) {
  const { say, sayList } = useWords();
  const { shown } = useSession();
  const tell = useSaid();
  const { run, failure } = useCommand(leaveSession);
  const leave = async () => {
    const done = await run(participation.id);
    if (!done.ok) return;
    const next = await namesOf(done.value.value.movedUp, shown);
    const name = member.calledBy;
    const text =
      next.length === 0
        ? say('sessions.leftSaid', { name })
        : say('sessions.leftMovedSaid', { name, next: sayList(next) });
    tell({ text, entryId: done.value.entryId });
  };
  return { leave: () => void leave(), failure };
}
