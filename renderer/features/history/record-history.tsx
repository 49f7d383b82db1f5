/** The history of one record, for its own page: who, when, what, and which fields said what before and now. */

import { useMemo, useState } from 'react';
import type { ChangedTable } from '../../domain/changes.ts';
import type { HistoryEntry } from '../../domain/history.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { commandWord } from './command-words.ts';
import { fieldChanges } from './field-changes.ts';
import { tellingOf } from './history-lines.ts';
import { createNamer } from './record-names.ts';
import { useHistory } from './use-history.ts';
import styles from './history.module.css';

/** One entry as a record's page shows it. */
export interface RecordEntry {
  readonly entry: HistoryEntry;
  readonly what: string;
  /** What was done to this record, a sentence a field. */
  readonly details: readonly string[];
}

export interface RecordHistoryProps {
  readonly table: Exclude<ChangedTable, 'members'>;
  readonly id: string;
}

export function RecordHistory({ table, id }: RecordHistoryProps) {
  const words = useWords();
  const reading = useHistory();
  const entries = useMemo(() => {
    if (reading === undefined) return undefined;
    const namer = createNamer(words, reading.records);
    const telling = tellingOf(reading.history, words, namer);
    return reading.history
      .filter(({ changes }) => changes.some((change) => change.table === table && change.id === id))
      .sort((one, other) => other.number - one.number)
      .map((entry) => ({
        entry,
        what: telling.line(entry).what,
        // An import says nothing here of the others that came with it.
        details: entry.changes
          .filter((change) => change.table === table && change.id === id)
          .flatMap((change) => fieldChanges(change, words, namer)),
      }));
  }, [reading, words, table, id]);
  return <RecordEntries entries={entries} openings={openingsOf(reading?.history, table, id)} />;
}

/** Who opened it to read. */
export function openingsOf(
  history: readonly HistoryEntry[] | undefined,
  table: ChangedTable,
  id: string,
): HistoryEntry[] {
  return (history ?? []).filter(({ opened }) => opened?.id === id && opened.table === table);
}

export interface RecordEntriesProps {
  /** Newest first; undefined while they are read. */
  readonly entries: readonly RecordEntry[] | undefined;
  readonly openings: readonly HistoryEntry[];
}

const shownAtFirst = 5;

export function RecordEntries({ entries, openings }: RecordEntriesProps) {
  const { say } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const [withOpenings, setWithOpenings] = useState(false);
  if (entries === undefined) return null;
  const opened = openings.map((entry) => ({
    entry,
    what: say(commandWord(entry.command)),
    details: [],
  }));
  const all = withOpenings
    ? [...entries, ...opened].sort((one, other) => other.entry.number - one.entry.number)
    : entries;
  const shown = showsAll ? all : all.slice(0, shownAtFirst);
  return (
    <Section title={say('history.recordTitle')} isFramed>
      {openings.length > 0 && (
        <CheckboxField label={say('history.withOpenings')} value={withOpenings} onChange={setWithOpenings} />
      )}
      {all.length === 0 && <p>{say('history.recordEmpty')}</p>}
      <ol className={styles.entries}>
        {shown.map((each) => (
          <Entry key={each.entry.id} {...each} />
        ))}
      </ol>
      {shown.length < all.length && (
        <div>
          <Button isSmall onPress={() => setShowsAll(true)}>
            {say('history.showAll', { count: all.length - shown.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Entry({ entry, what, details }: RecordEntry) {
  const { sayInstant } = useWords();
  return (
    <li className={styles.entry}>
      <span className={styles.when}>{sayInstant(entry.at)}</span>
      <div>
        {what}
        {details.length > 0 && (
          <ul className={styles.changes}>
            {details.map((detail) => (
              <li key={detail}>
                <span className={styles.field}>{detail}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <span>{entry.byName}</span>
    </li>
  );
}
