/** The rosters of the coming week in one job: looked at together, numbered together, printed together. */

import { useCallback, useRef } from 'react';
import type { MeetingId } from '../../domain/ids.ts';
import { isSharedForm } from '../../domain/group-paper.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { paperWidth } from '../../sheets/list-pages.ts';
import { PaperPage } from '../../sheets/paper-page.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { GroupSheet } from './group-sheet.tsx';
import { isNumbered, readWeekRosters, type WeekRosters } from './read-rosters.ts';
import { useDiscreetName } from './use-discreet-name.ts';
import { usePreparing } from './use-preparing.tsx';

export function WeekRostersScreen() {
  const { say } = useWords();
  const today = useSession().clock.today();
  /** On their way to paper. No new question to the store: the page with its pressed button would go and come back. */
  const inJob = useRef<ReadonlySet<MeetingId>>(undefined);
  const read = useStoreQuery(
    useCallback((store: Reading) => readWeekRosters(store, today, inJob.current), [today]),
  );
  const { prepareAll, failure } = usePreparing();
  const sheets = read?.sheets ?? [];
  const hasSheets = sheets.length > 0;
  const paper = useSheet({
    isReady: hasSheets,
    fileName: 'rosters',
    prepare: () => {
      inJob.current = new Set(sheets.map(({ meeting }) => meeting.id));
      return prepareAll(sheets.map(({ meeting: { id }, paper: { form } }) => ({ id, form })));
    },
    isPrepared: hasSheets && sheets.every(isNumbered),
    sayPrinted: () => say('meetings.printedSaid'),
    sayPdf: (name) => say('meetings.pdfSaid', { name }),
  });
  if (read === undefined) return null;
  const isAnyLying = sheets.some(({ paper: { form } }) => isSharedForm(form));
  return (
    <PaperPage
      crumbs={[{ href: pathOf({ screen: 'meetings' }), label: say('meetings.title') }]}
      title={say('paper.weekTitle')}
      subtitle={say('paper.weekCount', { count: read.meetings })}
      paper={paper}
      failures={failure}
      {...(hasSheets && { tools: <HowTheyLook /> })}
      notes={<OnOtherSheets read={read} />}
      label={say('meetings.rosterPreview')}
      width={paperWidth(isAnyLying ? 'lying' : 'upright')}
      none={hasSheets ? undefined : <NothingToPrint meetings={read.meetings} />}
    >
      {sheets.map((each) => (
        <GroupSheet key={each.meeting.id} sheets={each} paper={each.paper} />
      ))}
    </PaperPage>
  );
}

function HowTheyLook() {
  const { say } = useWords();
  return (
    <div>
      <p>{say('groupPaper.asChosen')}</p>
      <p>{say('meetings.paperWarning')}</p>
    </div>
  );
}

function NothingToPrint({ meetings }: Pick<WeekRosters, 'meetings'>) {
  const { say } = useWords();
  if (meetings > 0) return <EmptyState icon="print" title={say('groupPaper.nothingLeft')} />;
  return (
    <EmptyState icon="print" title={say('paper.weekNone')}>
      {say('paper.weekNoneNext')}
    </EmptyState>
  );
}

/** Whose sheet is printed already, and on which holidays nobody has decided yet. */
function OnOtherSheets({ read: { printed, sheets } }: { readonly read: WeekRosters }) {
  const { say, sayList, sayDate } = useWords();
  const nameOf = useDiscreetName();
  const undecided = sheets
    .filter(({ paper }) => isSharedForm(paper.form))
    .flatMap(({ shared }) => shared.undecided);
  const days = [...new Set(undecided)].sort();
  return (
    <>
      {printed.length > 0 && (
        <p>{say('groupPaper.onSharedSheet', { groups: sayList(printed.map(nameOf)) })}</p>
      )}
      {days.length > 0 && (
        <p>
          {say('groupPaper.leavesOut', { dates: days.map((day) => sayDate(day, 'dayAndMonth')).join(' · ') })}
        </p>
      )}
    </>
  );
}
