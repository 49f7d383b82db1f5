/** In the bar under the list of members: on to the labels and envelopes of those who were chosen. */

import type { Member } from '../../domain/member.ts';
import { rememberChosen } from '../../session/list-memory.ts';
import { useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useVisitor } from '../../session/use-visitor.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words-provider.tsx';

export function LettersButton({ members }: { readonly members: readonly Member[] }) {
  const { say } = useWords();
  const session = useSession();
  const go = useGo();
  if (useVisitor().visit !== 'nobody') return null;
  const open = () => {
    rememberChosen(
      session,
      members.map(({ id }) => id),
    );
    go({ screen: 'letters' });
  };
  return (
    <Button icon="print" onPress={open}>
      {say('letters.title')}
    </Button>
  );
}
