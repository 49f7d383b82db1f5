/** The history of the whole office, newest first, narrowed by what somebody looks for. */

import { useMemo, useState } from 'react';
import type { EntryId } from '../../domain/ids.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { tellingOf } from './history-lines.ts';
import { HistoryTable } from './history-table.tsx';
import { HistoryWishes } from './history-wishes.tsx';
import { createNamer } from './record-names.ts';
import { useHistory, type HistoryReading } from './use-history.ts';
import { firstWish, wantedEntries } from './wanted-entries.ts';

export interface HistoryScreenProps {
  /** The entry that somebody came to look at. */
  readonly openId: EntryId | null;
}

export function HistoryScreen({ openId }: HistoryScreenProps) {
  const { say } = useWords();
  const reading = useHistory();
  return (
    <Page layout="table">
      <PageHeader
        title={say('history.title')}
        subtitle={say('history.subtitle')}
        actions={<LinkButton href={pathOf({ screen: 'bin' })}>{say('bin.title')}</LinkButton>}
      />
      {reading !== undefined && <HistoryOf reading={reading} openId={openId} />}
    </Page>
  );
}

function HistoryOf({ reading, openId }: HistoryScreenProps & { readonly reading: HistoryReading }) {
  const words = useWords();
  const go = useGo();
  const { history, records } = reading;
  const [wish, setWish] = useState(firstWish);
  const [lookedAt, lookAt] = useState(openId);
  const namer = useMemo(() => createNamer(words, records), [words, records]);
  const telling = useMemo(() => tellingOf(history, words, namer), [history, words, namer]);
  const wanted = useMemo(() => wantedEntries(history, wish), [history, wish]);
  const open = lookedAt === null ? undefined : history.find(({ id }) => id === lookedAt);
  return (
    <>
      <HistoryWishes wish={wish} onChange={setWish} members={records.all('members')} />
      <HistoryTable entries={wanted} telling={telling} isEmpty={history.length === 0} onOpen={lookAt} />
      {open !== undefined && (
        <EntryDialog
          key={open.id}
          entry={open}
          telling={telling}
          namer={namer}
          onLookAt={lookAt}
          onClose={() => {
            lookAt(null);
            // The way back leads to the list, not into a dialog that was closed.
            if (openId !== null) go({ screen: 'history' });
          }}
        />
      )}
    </>
  );
}
