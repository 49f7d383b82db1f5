/** The lines of the history as a table; a row opens what it did, with the way to take it back. */

import { useMemo, useState } from 'react';
import type { HistoryEntry } from '../../domain/history.ts';
import type { EntryId } from '../../domain/ids.ts';
import { useSession } from '../../session/session-context.tsx';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { canUndo, lastKnown, type HistoryLine } from './history-lines.ts';
import type { Namer } from './record-names.ts';

export interface HistoryTableProps {
  readonly lines: readonly HistoryLine[];
  /** The whole of it: only this tells whether something newer stands on an entry. */
  readonly history: readonly HistoryEntry[];
  readonly namer: Namer;
  /** What was typed into the find box. */
  readonly wanted: string;
}

export function HistoryTable({ lines, history, namer, wanted }: HistoryTableProps) {
  const words = useWords();
  const { staff } = useSession();
  const [openId, setOpenId] = useState<EntryId | null>(null);
  const columns = useMemo(() => columnsOf(words), [words]);
  const open = lines.find(({ id }) => id === openId);
  return (
    <>
      <DataTable
        label={words.say('history.title')}
        rows={lines}
        rowId={idOfLine}
        columns={columns}
        onOpen={({ id }) => {
          setOpenId(id);
        }}
        empty={wanted === '' ? <NothingYet /> : <NothingFound wanted={wanted} />}
      />
      {open !== undefined && (
        <EntryDialog
          line={open}
          namer={namer}
          isUndoable={canUndo(open, staff, lastKnown(history))}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </>
  );
}

function idOfLine({ id }: HistoryLine): string {
  return id;
}

function columnsOf({ say, sayInstant }: Words): readonly TableColumn<HistoryLine>[] {
  return [
    {
      id: 'when',
      header: say('history.when'),
      cell: ({ entry }) => sayInstant(entry.at),
      width: 15,
      grow: 0,
    },
    { id: 'who', header: say('history.who'), cell: ({ entry }) => entry.byName, width: 10 },
    {
      id: 'what',
      header: say('history.what'),
      cell: ({ what, isUndone }) => (
        <>
          {what} {isUndone && <Badge>{say('history.undone')}</Badge>}
        </>
      ),
      width: 17,
      grow: 2,
    },
    { id: 'about', header: say('history.records'), cell: ({ about }) => about, width: 14, grow: 2 },
  ];
}

function NothingYet() {
  const { say } = useWords();
  return (
    <EmptyState icon="history" title={say('history.empty')}>
      {say('history.emptyText')}
    </EmptyState>
  );
}

function NothingFound({ wanted }: { readonly wanted: string }) {
  const { say } = useWords();
  return <EmptyState icon="search" title={say('history.findNothing', { text: wanted })} />;
}
