/** The entries of the history as the one list of records; a row opens what it did, with the way to take it back. */

import { useMemo } from 'react';
import { changedTables, type ChangedTable } from '../../domain/changes.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import type { EntryId } from '../../domain/ids.ts';
import { compareNames } from '../../domain/names.ts';
import { useList } from '../../session/use-list.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import { choicesOf, type FilterChoice } from '../../ui/table-filter.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { commandWord } from './command-words.ts';
import type { Telling } from './history-lines.ts';
import { tableWords } from './table-words.ts';

export interface HistoryTableProps {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly telling: Telling;
  /** Nothing was ever saved. */
  readonly isEmpty: boolean;
  readonly onOpen: (id: EntryId) => void;
}

const here = { screen: 'history' } as const;

export function HistoryTable({ entries, telling, isEmpty, onOpen }: HistoryTableProps) {
  const words = useWords();
  const { say } = words;
  const state = useList('history', { from: here });
  const columns = useMemo(() => columnsOf(words, entries, telling), [words, entries, telling]);
  const finder = useMemo(() => finderIn(telling), [telling]);
  return (
    <RecordList
      label={say('history.title')}
      state={state}
      rows={entries}
      rowId={idOfEntry}
      columns={columns}
      find={{
        label: say('history.find'),
        finder,
        nothing: (text) => <EmptyState icon="search" title={say('history.findNothing', { text })} />,
      }}
      sayCount={(found, count) =>
        found === count ? say('history.count', { count }) : say('history.countFound', { found, count })
      }
      onOpen={({ id }) => onOpen(id)}
      empty={isEmpty ? <NothingYet /> : <EmptyState icon="search" title={say('history.noneWanted')} />}
    />
  );
}

function idOfEntry({ id }: HistoryEntry): string {
  return id;
}

/** Every word that was typed must be in who, what or about which record. */
function finderIn(telling: Telling): (typed: string) => (entry: HistoryEntry) => boolean {
  return (typed) => {
    const wanted = plain(typed).trim().split(/\s+/);
    return (entry) => {
      const { what, about } = telling.line(entry);
      const where = plain(`${entry.byName} ${what} ${about}`);
      return wanted.every((word) => where.includes(word));
    };
  };
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function columnsOf(
  { say, sayInstant }: Words,
  entries: readonly HistoryEntry[],
  telling: Telling,
): readonly TableColumn<HistoryEntry>[] {
  return [
    { id: 'when', header: say('history.when'), cell: ({ at }) => sayInstant(at), width: 15, grow: 0 },
    {
      id: 'who',
      header: say('history.who'),
      cell: ({ byName }) => byName,
      filter: {
        choices: byLabel(
          eachOnce(
            entries,
            ({ by }) => by,
            ({ byName }) => byName,
          ),
        ),
        of: ({ by }) => [by],
      },
      width: 10,
    },
    {
      id: 'what',
      header: say('history.what'),
      cell: (entry) => (
        <>
          {telling.line(entry).what} {telling.isTakenBack(entry) && <Badge>{say('history.undone')}</Badge>}
        </>
      ),
      text: (entry) =>
        telling.isTakenBack(entry)
          ? `${telling.line(entry).what} · ${say('history.undone')}`
          : telling.line(entry).what,
      filter: {
        choices: byLabel(
          eachOnce(
            entries,
            ({ command }) => commandWord(command),
            ({ command }) => say(commandWord(command)),
          ),
        ),
        of: ({ command }) => [commandWord(command)],
      },
      width: 17,
      grow: 2,
    },
    {
      id: 'about',
      header: say('history.records'),
      cell: (entry) => telling.line(entry).about,
      filter: {
        label: say('history.tables'),
        choices: changedTables
          .filter((table) => table !== 'numbers')
          .map((table) => ({ id: table, label: say(tableWords[table]) })),
        of: tablesOf,
      },
      width: 14,
      grow: 2,
    },
  ];
}

function tablesOf({ opened, changes }: HistoryEntry): readonly ChangedTable[] {
  return opened === undefined ? changes.map(({ table }) => table) : [opened.table];
}

/** Words are looked up once for each that there is, not for each of a hundred thousand entries. */
function eachOnce(
  entries: readonly HistoryEntry[],
  idOf: (entry: HistoryEntry) => string,
  labelOf: (entry: HistoryEntry) => string,
): FilterChoice[] {
  const first = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    const id = idOf(entry);
    if (!first.has(id)) first.set(id, entry);
  }
  return [...choicesOf([...first].map(([id, entry]) => ({ id, label: labelOf(entry) })))];
}

function byLabel(choices: readonly FilterChoice[]): FilterChoice[] {
  return choices.toSorted((one, other) => compareNames(one.label, other.label));
}

function NothingYet() {
  const { say } = useWords();
  return (
    <EmptyState icon="history" title={say('history.empty')}>
      {say('history.emptyText')}
    </EmptyState>
  );
}
