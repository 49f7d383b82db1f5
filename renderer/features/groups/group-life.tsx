/** The end of a group and its new beginning, as buttons of its page. */

import { useState } from 'react';
import type { Group } from '../../domain/group.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { reopenGroup } from './close-group.ts';
import { GroupFailureBanner } from './group-failure.tsx';

export function GroupLife({ group }: { readonly group: Group }) {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const isClosing = group.closedOn !== undefined;
  const close = () => setAsking(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>
        {say(isClosing ? 'groupLife.reopen' : 'groupLife.close')}
      </Button>
      <CloseDialog group={group} isOpen={isAsking && !isClosing} onClose={close} />
      <ReopenDialog group={group} isOpen={isAsking && isClosing} onClose={close} />
    </>
  );
}

interface ReopenDialogProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function ReopenDialog({ group, isOpen, onClose }: ReopenDialogProps) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(reopenGroup);
  const reopen = async () => {
    const done = await run(group.id);
    if (!done.ok) return;
    tell({ text: say('groupLife.reopenedSaid', { group: group.name }), entryId: done.value.entryId });
    onClose();
  };
  return (
    <ConfirmDialog
      title={say('groupLife.reopenTitle', { group: group.name })}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => void reopen()}
      confirmLabel={say('groupLife.reopen')}
      isBusy={isBusy}
    >
      <GroupFailureBanner failure={failure} />
      <p>{say('groupLife.reopenText')}</p>
    </ConfirmDialog>
  );
}
