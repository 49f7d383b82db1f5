/** The rosters of the coming week in one job: looked at together, numbered together, printed together. */

import { useCallback } from 'react';
import type { Group } from '../../domain/group.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { paperWidth } from '../../sheets/list-pages.ts';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { PaperButtons } from '../../ui/paper-buttons.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { GroupSheet } from './group-sheet.tsx';
import { readWeekRosters, type WeekSheet } from './read-rosters.ts';
import { useDiscreetName } from './use-discreet-name.ts';
import { usePreparing } from './use-preparing.tsx';

export function WeekRostersScreen() {
  const { say } = useWords();
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readWeekRosters(store, today), [today]));
  const { prepare, failure } = usePreparing();
  const sheets = read?.sheets ?? [];
  const hasSheets = sheets.length > 0;
  const paper = useSheet({
    isReady: hasSheets,
    fileName: 'rosters',
    prepare: async () => {
      for (const { meeting, paper } of sheets) if (!(await prepare(meeting.id, paper.form))) return false;
      return true;
    },
    sayPrinted: () => say('meetings.printedSaid'),
    sayPdf: (name) => say('meetings.pdfSaid', { name }),
  });
  if (read === undefined) return null;
  return (
    <Page>
      <PageHeader
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'meetings' }), label: say('meetings.title') }]} />
        }
        title={say('paper.weekTitle')}
        subtitle={say('paper.weekCount', { count: read.meetings })}
        actions={hasSheets && <PaperButtons paper={paper} />}
      />
      {failure}
      <FailureBanner failure={paper.failure} />
      <PrintedAlready groups={read.printed} />
      {hasSheets && <WeekSheets sheets={sheets} />}
      {!hasSheets && read.meetings > 0 && <EmptyState icon="print" title={say('groupPaper.nothingLeft')} />}
      {read.meetings === 0 && (
        <EmptyState icon="print" title={say('paper.weekNone')}>
          {say('paper.weekNoneNext')}
        </EmptyState>
      )}
    </Page>
  );
}

function PrintedAlready({ groups }: { readonly groups: readonly Group[] }) {
  const { say, sayList } = useWords();
  const nameOf = useDiscreetName();
  if (groups.length === 0) return null;
  return <p>{say('groupPaper.onSharedSheet', { groups: sayList(groups.map(nameOf)) })}</p>;
}

function WeekSheets({ sheets }: { readonly sheets: readonly WeekSheet[] }) {
  const { say } = useWords();
  const isAnyLying = sheets.some(({ paper }) => paper.form === 'sixMeetings');
  return (
    <>
      <Toolbar>
        <div>
          <p>{say('groupPaper.asChosen')}</p>
          <p>{say('meetings.paperWarning')}</p>
        </div>
      </Toolbar>
      <SheetPreview
        label={say('meetings.rosterPreview')}
        paper={paperWidth(isAnyLying ? 'lying' : 'upright')}
      >
        {sheets.map((each) => (
          <GroupSheet key={each.meeting.id} sheets={each} paper={each.paper} />
        ))}
      </SheetPreview>
    </>
  );
}
