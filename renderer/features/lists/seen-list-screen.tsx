/** The list one was just on, as pages of paper: to be printed, kept as a PDF, or saved as a table. */

import { lastSeen, type SeenList } from '../../session/list-memory.ts';
import { mayChange } from '../../domain/staff.ts';
import { settingsId } from '../../domain/settings.ts';
import { pathOf } from '../../session/places.tsx';
import { useOfferPrint } from '../../session/printing.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { usePaper } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { paperWidth, rowsOnPage, wayOf } from '../../sheets/list-pages.ts';
import { ListSheet } from '../../sheets/list-sheet.tsx';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { ExportButton } from './export-button.tsx';

/** A hundred pages: what is longer nobody reads on paper, and drawing it would hold the desk up. */
const mostPages = 100;

const readSender = async (store: Reading) => (await store.get('settings', settingsId))?.discreetSender;

export function SeenListScreen() {
  const { say } = useWords();
  const seen = lastSeen(useSession());
  if (seen !== undefined) return <SeenListPages seen={seen} />;
  return (
    <Page>
      <EmptyState icon="print" title={say('lists.nothing')}>
        {say('lists.nothingNext')}
      </EmptyState>
    </Page>
  );
}

function SeenListPages({ seen }: { readonly seen: SeenList }) {
  const { say, language } = useWords();
  const { clock, staff } = useSession();
  const sender = useStoreQuery(readSender);
  const way = wayOf(seen.columns);
  const pages = Math.ceil(seen.rows.length / rowsOnPage(way));
  const isTooLong = pages > mostPages;
  const paper = useListPaper(seen, way === 'lying');
  useOfferPrint(sender === undefined || isTooLong ? undefined : paper.print);
  if (sender === undefined) return null;
  const senderName = language === 'en' ? sender.latin : (sender.devanagari ?? sender.latin);
  return (
    <Page>
      <PageHeader
        trail={<Breadcrumbs crumbs={[{ href: pathOf(seen.from), label: seen.title }]} />}
        title={say('lists.title', { list: seen.title })}
        subtitle={say('lists.count', { count: seen.rows.length })}
        actions={
          <>
            {mayChange(staff.role) && <ExportButton seen={seen} />}
            <Button disabled={isTooLong} isBusy={paper.isBusy} onPress={paper.savePdf}>
              {say('lists.savePdf')}
            </Button>
            <Button
              look="primary"
              icon="print"
              disabled={isTooLong}
              isBusy={paper.isBusy}
              onPress={paper.print}
            >
              {say('lists.print')}
            </Button>
          </>
        }
      />
      <FailureBanner failure={paper.failure} />
      {isTooLong ? (
        <Banner title={say('lists.tooLong', { pages })}>
          <p>{say('lists.tooLongNext')}</p>
        </Banner>
      ) : (
        <>
          <p>{say('lists.paperWarning')}</p>
          <SheetPreview label={say('lists.preview')} paper={paperWidth(way)}>
            <ListSheet list={{ ...seen, sender: senderName, date: clock.today() }} />
          </SheetPreview>
        </>
      )}
    </Page>
  );
}

function useListPaper({ list }: SeenList, landscape: boolean) {
  const { say } = useWords();
  const said = useSaid();
  const { shell, clock } = useSession();
  const { onPaper, isBusy, failure } = usePaper();
  const print = async () => {
    const done = await onPaper(() => shell['print.print']({ landscape }));
    if (done?.ok) said({ text: say('lists.printedSaid'), entryId: null });
  };
  const savePdf = async () => {
    const suggestedName = `${list}-${clock.today()}`;
    const done = await onPaper(() => shell['print.savePdf']({ suggestedName, landscape }));
    if (done?.ok) said({ text: say('lists.savedSaid', { name: done.value.fileName }), entryId: null });
  };
  return { isBusy, failure, print: () => void print(), savePdf: () => void savePdf() };
}
