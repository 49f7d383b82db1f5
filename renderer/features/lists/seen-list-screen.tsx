/** The list one was just on, as pages of paper: to be printed, kept as a PDF, or saved as a table. */

import { lastSeen, type SeenList } from '../../session/list-memory.ts';
import { mayChange } from '../../domain/staff.ts';
import { settingsId } from '../../domain/settings.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { paperWidth, rowsOnPage, wayOf } from '../../sheets/list-pages.ts';
import { ListSheet } from '../../sheets/list-sheet.tsx';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { PaperButtons } from '../../ui/paper-buttons.tsx';
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
  const paper = useSheet({
    isReady: sender !== undefined && !isTooLong,
    landscape: way === 'lying',
    fileName: seen.list,
    sayPrinted: () => say('lists.printedSaid'),
    sayPdf: (name) => say('lists.savedSaid', { name }),
  });
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
            <PaperButtons paper={paper} disabled={isTooLong} />
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
