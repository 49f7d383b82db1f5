/** One entry of the history looked at closely: who and when, every record it touched, and the way to take it back. */

import { useSaid } from '../../session/said.tsx';
import { undoEntry } from '../../session/undo.ts';
import { useCommand } from '../../session/use-command.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Actions } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { ChangeList } from './change-list.tsx';
import { recordChanges, type HistoryLine } from './history-lines.ts';
import type { Namer } from './record-names.ts';

export interface EntryDialogProps {
  readonly line: HistoryLine;
  readonly namer: Namer;
  readonly isUndoable: boolean;
  readonly onClose: () => void;
}

/** So many records are listed; an import of hundreds is counted instead. */
const mostListed = 30;

export function EntryDialog({ line, namer, isUndoable, onClose }: EntryDialogProps) {
  const { say, sayInstant } = useWords();
  const said = useSaid();
  const undo = useCommand(undoEntry);
  const { entry, what, about } = line;
  const changes = recordChanges(entry.changes);
  const takeBack = async () => {
    const done = await undo.run(entry.id);
    if (!done.ok) return;
    said({ text: say('history.undoDone', { what }), entryId: null, undid: entry.id });
    onClose();
  };
  return (
    <Dialog title={what} isOpen onClose={onClose} size="wide">
      <FactList
        facts={[
          { term: say('history.when'), value: sayInstant(entry.at) },
          { term: say('history.who'), value: entry.byName },
          ...(changes.length === 0 && about !== '' ? [{ term: say('history.records'), value: about }] : []),
          ...(changes.length > mostListed
            ? [{ term: say('history.records'), value: say('history.recordCount', { count: changes.length }) }]
            : []),
        ]}
      />
      {changes.length > 0 && <ChangeList changes={changes.slice(0, mostListed)} namer={namer} />}
      <FailureBanner failure={undo.failure} />
      <Actions>
        <Button look="primary" onPress={onClose}>
          {say('ui.close')}
        </Button>
        {isUndoable && (
          <Button icon="undo" isBusy={undo.isBusy} onPress={() => void takeBack()}>
            {say('ui.undo')}
          </Button>
        )}
      </Actions>
    </Dialog>
  );
}
