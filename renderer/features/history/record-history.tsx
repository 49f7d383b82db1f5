/** The history of one record, for its own page: who, when, what, and which fields said what before and now. */

import { useMemo, useState } from 'react';
import type { ChangedTable } from '../../domain/changes.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { ChangeList } from './change-list.tsx';
import { historyLines, type HistoryLine } from './history-lines.ts';
import { createNamer, type Namer } from './record-names.ts';
import { useHistory } from './use-history.ts';
import styles from './history.module.css';

export interface RecordHistoryProps {
  readonly table: ChangedTable;
  readonly id: string;
}

const shownAtFirst = 5;

export function RecordHistory({ table, id }: RecordHistoryProps) {
  const words = useWords();
  const { say } = words;
  const reading = useHistory();
  const [showsAll, setShowsAll] = useState(false);
  const namer = useMemo(
    () => (reading === undefined ? undefined : createNamer(words, reading.records)),
    [words, reading],
  );
  const lines = useMemo(() => {
    if (reading === undefined || namer === undefined) return undefined;
    return historyLines(ofRecord(reading.history, table, id), words, namer, { withOpenings: false });
  }, [reading, namer, words, table, id]);
  if (lines === undefined || namer === undefined) return null;
  const shown = showsAll ? lines : lines.slice(0, shownAtFirst);
  return (
    <Section title={say('history.recordTitle')} isFramed>
      {lines.length === 0 && <p>{say('history.recordEmpty')}</p>}
      <ol className={styles.entries}>
        {shown.map((line) => (
          <RecordEntry key={line.id} line={line} namer={namer} />
        ))}
      </ol>
      {shown.length < lines.length && (
        <div>
          <Button
            isSmall
            onPress={() => {
              setShowsAll(true);
            }}
          >
            {say('history.showAll', { count: lines.length - shown.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function RecordEntry({ line, namer }: { readonly line: HistoryLine; readonly namer: Namer }) {
  const { sayInstant } = useWords();
  const { entry, what } = line;
  return (
    <li className={styles.entry}>
      <span className={styles.when}>{sayInstant(entry.at)}</span>
      <div>
        {what}
        <ChangeList changes={entry.changes} namer={namer} isNameHidden />
      </div>
      <span>{entry.byName}</span>
    </li>
  );
}

/**
 * Each entry with what it did to this record alone: an import says nothing here of the others that came with it. What undid an
 * entry is found by the entry's id, so both are kept.
 */
function ofRecord(history: readonly HistoryEntry[], table: ChangedTable, id: string): HistoryEntry[] {
  const isThis = (change: { readonly table: ChangedTable; readonly id: string }) =>
    change.table === table && change.id === id;
  return history
    .filter(({ changes }) => changes.some(isThis))
    .map((entry) => ({ ...entry, changes: entry.changes.filter(isThis) }));
}
