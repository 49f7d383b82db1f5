/** Takes out of the records who was entered by mistake, after asking once. */

import { useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { removeMember } from './remove-member.ts';

export function RemoveMember({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const { run, isBusy, failure, clear } = useCommand(removeMember);
  const [isAsking, setAsking] = useState(false);
  const name = member.calledBy;
  const remove = async () => {
    const done = await run(member.id);
    if (!done.ok) return;
    tell({ text: say('members.removed', { name }), entryId: done.value.entryId });
    go({ screen: 'members' });
  };
  const close = () => {
    clear();
    setAsking(false);
  };
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {say('members.remove')}
      </Button>
      <ConfirmDialog
        title={say('members.removeTitle', { name })}
        isOpen={isAsking}
        onClose={close}
        onConfirm={() => void remove()}
        confirmLabel={say('members.remove')}
        isDanger
        isBusy={isBusy}
      >
        <p>{say('members.removeText')}</p>
        <MemberFailureBanner failure={failure} name={name} />
      </ConfirmDialog>
    </>
  );
}
