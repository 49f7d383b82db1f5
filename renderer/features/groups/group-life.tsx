/** The end of a group and its new beginning, as buttons of its page. */

import { useState } from 'react';
import type { Group } from '../../domain/group.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { draftPathOf, useIsBegun } from '../../session/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { CloseDialog, closePart } from './close-dialog.tsx';
import { reopenGroup } from './close-group.ts';
import { GroupFailureBanner } from './group-failure.tsx';

export function GroupLife({ group }: { readonly group: Group }) {
  const { say } = useWords();
  // Kept as it was asked: the group is closed a moment before its dialog is, and must not be asked to open again.
  const place = { screen: 'group', id: group.id } as const;
  const { drafts } = useSession();
  const isBegun = useIsBegun(place)(closePart) && group.closedOn === undefined;
  const [asked, setAsked] = useState<'close' | 'reopen' | null>(isBegun ? 'close' : null);
  const next = group.closedOn === undefined ? 'close' : 'reopen';
  const done = () => {
    void drafts.forget(draftPathOf(place, closePart));
    setAsked(null);
  };
  return (
    <>
      <Button onPress={() => setAsked(next)}>{say(`groupLife.${next}`)}</Button>
      <CloseDialog group={group} isOpen={asked === 'close'} onClose={done} />
      <ReopenDialog group={group} isOpen={asked === 'reopen'} onClose={done} />
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
