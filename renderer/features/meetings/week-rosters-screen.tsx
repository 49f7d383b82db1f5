/** The rosters of the coming week in one job: looked at together, numbered together, printed together. */

import { useCallback } from 'react';
import { addDays, type IsoDate } from '../../domain/calendar.ts';
import { paperOf } from '../../domain/group-paper.ts';
import { refreshRegister, registeredOn } from '../../domain/planning.ts';
import { settingsId } from '../../domain/settings.ts';
import { plannedIn } from '../../domain/teams.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { RosterSheet } from '../../sheets/roster-sheet.tsx';
import { rosterOf, type RosterFacts } from '../../sheets/roster.ts';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { PaperButtons } from '../../ui/paper-buttons.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { prepareRoster } from './prepare-roster.ts';

const daysAhead = 6;

/** In the order of the days, each with who belongs by now; a meeting whose group or venue cannot be read has no sheet. */
async function readWeekRosters(store: Reading, today: IsoDate): Promise<RosterFacts[]> {
  const settings = await store.get('settings', settingsId);
  const [members, memberships] = [await store.all('members'), await store.all('memberships')];
  const [groups, venues] = [await store.all('groups'), await store.all('venues')];
  const days = { from: today, through: addDays(today, daysAhead) };
  return plannedIn(days, await store.all('meetings')).flatMap((meeting): RosterFacts[] => {
    const group = groups.find(({ id }) => id === meeting.groupId);
    const venue = venues.find(({ id }) => id === meeting.venueId);
    if (!group || !venue || !settings) return [];
    const registered = registeredOn(group, meeting.date, members, memberships);
    const { form, scripts, marks } = paperOf(group);
    const look = { scripts, marks, print: form === 'large' ? 'large' : 'plain' } as const;
    const refreshed = refreshRegister(meeting, registered);
    return [{ meeting: refreshed, group, venue, settings, members, memberships, ...look }];
  });
}

export function WeekRostersScreen() {
  const { say, language } = useWords();
  const today = useSession().clock.today();
  const facts = useStoreQuery(useCallback((store: Reading) => readWeekRosters(store, today), [today]));
  const prepare = useCommand(prepareRoster);
  const hasSheets = facts !== undefined && facts.length > 0;
  const paper = useSheet({
    isReady: hasSheets,
    fileName: 'rosters',
    prepare: async () => {
      for (const { meeting } of facts ?? []) if (!(await prepare.run(meeting.id)).ok) return false;
      return true;
    },
    sayPrinted: () => say('meetings.printedSaid'),
    sayPdf: (name) => say('meetings.pdfSaid', { name }),
  });
  if (facts === undefined) return null;
  const devanagariLanguage = language === 'hi' ? 'hi' : 'mr';
  return (
    <Page>
      <PageHeader
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'meetings' }), label: say('meetings.title') }]} />
        }
        title={say('paper.weekTitle')}
        subtitle={say('paper.weekCount', { count: facts.length })}
        actions={hasSheets && <PaperButtons paper={paper} />}
      />
      {prepare.failure?.type === 'NoSuchMeeting' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={prepare.failure} />
      )}
      <FailureBanner failure={paper.failure} />
      {hasSheets ? (
        <>
          <Toolbar>
            <div>
              <p>{say('groupPaper.asChosen')}</p>
              <p>{say('meetings.paperWarning')}</p>
            </div>
          </Toolbar>
          <SheetPreview label={say('meetings.rosterPreview')}>
            {facts.map((each) => (
              <RosterSheet key={each.meeting.id} roster={rosterOf({ ...each, devanagariLanguage })} />
            ))}
          </SheetPreview>
        </>
      ) : (
        <EmptyState icon="print" title={say('paper.weekNone')}>
          {say('paper.weekNoneNext')}
        </EmptyState>
      )}
    </Page>
  );
}
