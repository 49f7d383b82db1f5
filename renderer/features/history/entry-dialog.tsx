/** One entry of the history looked at closely: who and when, every record it touched, and the way to take it back. */

import { useCallback } from 'react';
import type { HistoryEntry } from '../../domain/history.ts';
import type { EntryId } from '../../domain/ids.ts';
import { mayChange } from '../../domain/staff.ts';
import { mayUndo, type MayUndo, type UndoRefusal } from '../../domain/undo.ts';
import { askedOf } from '../../session/asked-records.ts';
import type { Reading } from '../../session/session.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { undoEntry } from '../../session/undo.ts';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Actions } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { ChangeList } from './change-list.tsx';
import { recordChanges, type Telling } from './history-lines.ts';
import type { Namer } from './record-names.ts';
import { isUndoRefusal, refusalSentences } from './undo-sentences.ts';

export interface EntryDialogProps {
  readonly entry: HistoryEntry;
  readonly telling: Telling;
  readonly namer: Namer;
  readonly onLookAt: (id: EntryId) => void;
  readonly onClose: () => void;
}

/** So many records are listed; an import of hundreds is counted instead. */
const mostListed = 30;

export function EntryDialog({ entry, telling, namer, onLookAt, onClose }: EntryDialogProps) {
  const { say } = useWords();
  const answer = useMayUndo(entry);
  const undo = useCommand(undoEntry);
  const said = useSaid();
  const { what, about } = telling.line(entry);
  const changes = recordChanges(entry.changes);
  const takeBack = async () => {
    const done = await undo.run(entry.id);
    if (!done.ok) return;
    const { value, entryId } = done.value;
    said({
      text: say(value.isAgain ? 'undo.doneAgain' : 'undo.takenBack', { what }),
      entryId,
      undid: entry.id,
    });
    onClose();
  };
  const refused = undo.failure !== null && isUndoRefusal(undo.failure) ? undo.failure : null;
  return (
    <Dialog title={what} isOpen onClose={onClose} size="wide">
      <EntryFacts entry={entry} about={about} count={changes.length} />
      {changes.length > 0 && <ChangeList changes={changes.slice(0, mostListed)} namer={namer} />}
      {answer !== undefined && answer.type !== 'Undoable' && answer.type !== 'NothingToUndo' && (
        <Refusal refusal={refused ?? answer} namer={namer} onLookAt={onLookAt} />
      )}
      {undo.failure !== null && !isUndoRefusal(undo.failure) && <FailureBanner failure={undo.failure} />}
      <Actions>
        <Button look="primary" onPress={onClose}>
          {say('ui.close')}
        </Button>
        {answer?.type === 'Undoable' && (
          <Button icon="undo" isBusy={undo.isBusy} onPress={() => void takeBack()}>
            {entry.undoes === undefined ? say('ui.undo') : say('undo.again')}
          </Button>
        )}
      </Actions>
    </Dialog>
  );
}

function EntryFacts({
  entry: { at, byName },
  about,
  count,
}: {
  readonly entry: HistoryEntry;
  readonly about: string;
  readonly count: number;
}) {
  const { say, sayInstant } = useWords();
  return (
    <FactList
      facts={[
        { term: say('history.when'), value: sayInstant(at) },
        { term: say('history.who'), value: byName },
        ...(count === 0 && about !== '' ? [{ term: say('history.records'), value: about }] : []),
        ...(count > mostListed
          ? [{ term: say('history.records'), value: say('history.recordCount', { count }) }]
          : []),
      ]}
    />
  );
}

/** Undefined while it is not known, and for a viewer, who takes nothing back. */
function useMayUndo(entry: HistoryEntry): MayUndo | undefined {
  const { staff, clock } = useSession();
  return useStoreQuery(
    useCallback(
      async (store: Reading) => {
        if (!mayChange(staff.role)) return undefined;
        const history = await store.all('history');
        return askedOf(store, (current) => mayUndo(entry, history, current, staff, clock.now()));
      },
      [entry, staff, clock],
    ),
  );
}

interface RefusalProps {
  readonly refusal: UndoRefusal;
  readonly namer: Namer;
  readonly onLookAt: (id: EntryId) => void;
}

function Refusal({ refusal, namer, onLookAt }: RefusalProps) {
  const words = useWords();
  const { say } = words;
  const [first = '', ...others] = refusalSentences(refusal, words, namer);
  const latest = refusal.type === 'SomethingStandsOnIt' ? refusal.by.at(-1) : undefined;
  return (
    <Banner
      title={first}
      actions={
        latest !== undefined && (
          <Button isSmall onPress={() => onLookAt(latest.entry.id)}>
            {say('undo.look')}
          </Button>
        )
      }
    >
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {refusal.type === 'SomethingStandsOnIt' && <p>{say('undo.standsNext')}</p>}
    </Banner>
  );
}
