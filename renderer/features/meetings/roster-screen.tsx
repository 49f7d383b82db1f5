/** The roster of one meeting, or the sheet it shares: the pages themselves, to be printed or kept as a PDF. */

import { useCallback } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { isSharedForm } from '../../domain/group-paper.ts';
import type { Group } from '../../domain/group.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useSheet } from '../../session/use-paper.ts';
import { useNoteOpening } from '../../session/use-note-opening.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { paperWidth } from '../../sheets/list-pages.ts';
import { PaperPage } from '../../sheets/paper-page.tsx';
import type { RosterScripts } from '../../sheets/roster.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { GroupSheet } from './group-sheet.tsx';
import { isNumbered, readSheets } from './read-rosters.ts';
import { RosterChoices, useGroupPaper } from './roster-choices.tsx';
import { usePreparing } from './use-preparing.tsx';

export function RosterScreen({ id }: { readonly id: MeetingId }) {
  useNoteOpening('meetings', id);
  const { say, sayDate } = useWords();
  const today = useSession().clock.today();
  const sheets = useStoreQuery(useCallback((store: Reading) => readSheets(store, id, today), [id, today]));
  const look = useGroupPaper(sheets?.group);
  const isShared = isSharedForm(look.paper.form);
  const { prepare, failure } = usePreparing();
  const paper = useSheet({
    isReady: Boolean(sheets),
    landscape: isShared,
    fileName: `roster-${String(sheets?.meeting.number ?? '')}`,
    day: sheets?.meeting.date,
    prepare: () => prepare({ id, form: look.paper.form }),
    isPrepared: sheets ? isNumbered({ ...sheets, paper: look.paper }) : false,
    sayPrinted: () => say('meetings.printedSaid'),
    sayPdf: (name) => say('meetings.pdfSaid', { name }),
  });
  if (sheets === undefined) return null;
  if (sheets === null) return <EmptyState icon="meetings" title={say('app.notFound')} />;
  const { meeting, group, shared } = sheets;
  return (
    <PaperPage
      crumbs={[
        { href: pathOf({ screen: 'meetings' }), label: say('meetings.title') },
        { href: pathOf({ screen: 'meeting', id }), label: group.name },
      ]}
      title={say('meetings.rosterTitle')}
      subtitle={`${group.name} · ${sayDate(meeting.date, 'full')}`}
      paper={paper}
      failures={
        <>
          {failure}
          <FailureBanner failure={look.failure} />
        </>
      }
      tools={
        <>
          <RosterChoices paper={look.paper} onChange={look.choose} />
          <div>
            <p>{say('meetings.nameOnPaper', { name: discreetName(group, look.paper.scripts) })}</p>
            <p>{say('groupPaper.remembered')}</p>
            {isShared && (
              <Days say="groupPaper.plansToo" days={shared.newlyPlanned.map(({ date }) => date)} />
            )}
            {isShared && <Days say="groupPaper.leavesOut" days={shared.undecided} />}
            <p>{say('meetings.paperWarning')}</p>
          </div>
        </>
      }
      label={say('meetings.rosterPreview')}
      width={paperWidth(isShared ? 'lying' : 'upright')}
    >
      <GroupSheet sheets={sheets} paper={look.paper} />
    </PaperPage>
  );
}

interface DaysProps {
  readonly say: 'groupPaper.plansToo' | 'groupPaper.leavesOut';
  readonly days: readonly IsoDate[];
}

function Days({ say: word, days }: DaysProps) {
  const { say, sayDate } = useWords();
  if (days.length === 0) return null;
  return <p>{say(word, { dates: days.map((day) => sayDate(day, 'dayAndMonth')).join(' · ') })}</p>;
}

function discreetName({ discreetName: { latin, devanagari } }: Group, scripts: RosterScripts): string {
  return scripts === 'devanagari' ? (devanagari ?? latin) : latin;
}
