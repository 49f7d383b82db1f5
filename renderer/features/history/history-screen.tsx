/** The history of the whole office, newest first, narrowed while one types. */

import { useDeferredValue, useMemo, useState } from 'react';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { historyLines, type HistoryLine } from './history-lines.ts';
import { HistoryTable } from './history-table.tsx';
import { createNamer } from './record-names.ts';
import { useHistory, type HistoryReading } from './use-history.ts';

export function HistoryScreen() {
  const { say } = useWords();
  const reading = useHistory();
  return (
    <Page layout="table">
      <PageHeader title={say('history.title')} subtitle={say('history.subtitle')} />
      {reading !== undefined && <HistoryOf reading={reading} />}
    </Page>
  );
}

function HistoryOf({ reading }: { readonly reading: HistoryReading }) {
  const words = useWords();
  const { say } = words;
  const [typed, setTyped] = useState('');
  const [withOpenings, setWithOpenings] = useState(false);
  const wanted = useDeferredValue(typed);
  const namer = useMemo(() => createNamer(words, reading.records), [words, reading]);
  const lines = useMemo(
    () => historyLines(reading.history, words, namer, { withOpenings }),
    [reading, words, namer, withOpenings],
  );
  const found = useMemo(() => lines.filter(finderOf(wanted)), [lines, wanted]);
  return (
    <>
      <Toolbar>
        <SearchField label={say('history.find')} value={typed} onChange={setTyped} />
        <CheckboxField label={say('history.showOpenings')} value={withOpenings} onChange={setWithOpenings} />
      </Toolbar>
      <HistoryTable lines={found} history={reading.history} namer={namer} wanted={wanted.trim()} />
    </>
  );
}

/** Every word that was typed must be in who, what or about which record. */
function finderOf(typed: string): (line: HistoryLine) => boolean {
  const wanted = plain(typed).trim().split(/\s+/);
  return ({ entry, what, about }) => {
    const where = plain(`${entry.byName} ${what} ${about}`);
    return wanted.every((word) => where.includes(word));
  };
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
