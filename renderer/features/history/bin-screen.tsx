/** What was merely removed in the last thirty days: what, when, by whom, and one press to put it back. */

import { useCallback, useMemo, useState } from 'react';
import { inBin, type InBin } from '../../domain/bin.ts';
import type { ChangedTable } from '../../domain/changes.ts';
import { daysToTakeBack } from '../../domain/undo.ts';
import { askedOf } from '../../session/asked-records.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BinLine } from './bin-line.tsx';
import { createNamer } from './record-names.ts';
import { tableWords } from './table-words.ts';
import { useHistory } from './use-history.ts';
import styles from './bin.module.css';

/** An import that was taken back lies here in hundreds. */
const shownAtFirst = 50;

export function BinScreen() {
  const { say } = useWords();
  const items = useBin();
  return (
    <Page layout="wide">
      <PageHeader
        title={say('bin.title')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'history' }), label: say('history.title') }]} />
        }
        subtitle={say('bin.subtitle', { days: daysToTakeBack })}
      />
      {items !== undefined && items.length === 0 && (
        <EmptyState icon="history" title={say('bin.empty')}>
          {say('bin.emptyText', { days: daysToTakeBack })}
        </EmptyState>
      )}
      {items !== undefined && items.length > 0 && <BinList items={items} />}
      <p>{say('bin.cleared', { days: daysToTakeBack })}</p>
    </Page>
  );
}

function useBin(): readonly InBin[] | undefined {
  const { clock } = useSession();
  return useStoreQuery(
    useCallback(
      async (store: Reading) => {
        const history = await store.all('history');
        return askedOf(store, (current) => inBin(history, current, clock.now()));
      },
      [clock],
    ),
  );
}

function BinList({ items }: { readonly items: readonly InBin[] }) {
  const words = useWords();
  const { say } = words;
  const records = useHistory()?.records;
  const namer = useMemo(
    () => (records === undefined ? undefined : createNamer(words, records)),
    [words, records],
  );
  const [kind, setKind] = useState<ChangedTable>();
  const [showsAll, setShowsAll] = useState(false);
  const kinds = useMemo(() => [...new Set(items.map(({ change }) => change.table))], [items]);
  const wanted = kind === undefined ? items : items.filter(({ change }) => change.table === kind);
  const shown = showsAll ? wanted : wanted.slice(0, shownAtFirst);
  if (namer === undefined) return null;
  return (
    <>
      {kinds.length > 1 && (
        <SelectField
          label={say('history.tables')}
          value={kind}
          onChange={setKind}
          noneLabel={say('bin.everything')}
          options={kinds.map((id) => ({ id, label: say(tableWords[id]) }))}
        />
      )}
      <ul className={styles.items} aria-label={say('bin.title')}>
        {shown.map((item) => (
          <BinLine key={`${item.entry.id} ${item.change.id}`} item={item} namer={namer} />
        ))}
      </ul>
      {shown.length < wanted.length && (
        <div>
          <Button onPress={() => setShowsAll(true)}>
            {say('history.showAll', { count: wanted.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}
