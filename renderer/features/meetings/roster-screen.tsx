/** The roster of one meeting: the pages themselves, to be printed or kept as a PDF. */

import { useCallback } from 'react';
import { RosterSheet } from '../../sheets/roster-sheet.tsx';
import { rosterOf, type RosterScripts } from '../../sheets/roster.ts';
import { SheetPreview } from '../../sheets/sheet-preview.tsx';
import type { Group } from '../../domain/group.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { refreshRegister, registeredOn } from '../../domain/planning.ts';
import { settingsId } from '../../domain/settings.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import { useSheet } from '../../session/use-paper.ts';
import { useNoteOpening } from '../../session/use-note-opening.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { PaperButtons } from '../../ui/paper-buttons.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { prepareRoster } from './prepare-roster.ts';
import { RosterChoices, useGroupPaper } from './roster-choices.tsx';

async function readRoster(store: Reading, id: MeetingId) {
  const meeting = await store.get('meetings', id);
  const group = meeting && (await store.get('groups', meeting.groupId));
  const venue = meeting && (await store.get('venues', meeting.venueId));
  const settings = await store.get('settings', settingsId);
  if (!meeting || !group || !venue || !settings) return { facts: undefined };
  const [members, memberships] = [await store.all('members'), await store.all('memberships')];
  const registered = registeredOn(group, meeting.date, members, memberships);
  return {
    facts: { meeting: refreshRegister(meeting, registered), group, venue, settings, members, memberships },
  };
}

export function RosterScreen({ id }: { readonly id: MeetingId }) {
  useNoteOpening('meetings', id);
  const { say, sayDate, language } = useWords();
  const read = useStoreQuery(useCallback((store: Reading) => readRoster(store, id), [id]));
  const look = useGroupPaper(read?.facts?.group);
  const prepare = useCommand(prepareRoster);
  const paper = useSheet({
    isReady: read?.facts !== undefined,
    fileName: `roster-${String(read?.facts?.meeting.number ?? '')}`,
    day: read?.facts?.meeting.date,
    prepare: async () => (await prepare.run(id)).ok,
    sayPrinted: () => say('meetings.printedSaid'),
    sayPdf: (name) => say('meetings.pdfSaid', { name }),
  });
  if (read === undefined) return null;
  if (read.facts === undefined) return <EmptyState icon="meetings" title={say('app.notFound')} />;
  const { meeting, group } = read.facts;
  const { form, scripts, marks } = look.paper;
  const roster = rosterOf({
    ...read.facts,
    ...{ scripts, marks, print: form === 'large' ? 'large' : 'plain' },
    devanagariLanguage: language === 'hi' ? 'hi' : 'mr',
  });
  return (
    <Page>
      <PageHeader
        trail={
          <Breadcrumbs
            crumbs={[
              { href: pathOf({ screen: 'meetings' }), label: say('meetings.title') },
              { href: pathOf({ screen: 'meeting', id }), label: group.name },
            ]}
          />
        }
        title={say('meetings.rosterTitle')}
        subtitle={`${group.name} · ${sayDate(meeting.date, 'full')}`}
        actions={<PaperButtons paper={paper} />}
      />
      {prepare.failure?.type === 'NoSuchMeeting' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={prepare.failure} />
      )}
      <FailureBanner failure={look.failure} />
      <FailureBanner failure={paper.failure} />
      <Toolbar>
        <RosterChoices paper={look.paper} onChange={look.choose} />
        <div>
          <p>{say('meetings.nameOnPaper', { name: discreetName(group, scripts) })}</p>
          <p>{say('groupPaper.remembered')}</p>
          <p>{say('meetings.paperWarning')}</p>
        </div>
      </Toolbar>
      <SheetPreview label={say('meetings.rosterPreview')}>
        <RosterSheet roster={roster} />
      </SheetPreview>
    </Page>
  );
}

function discreetName({ discreetName: { latin, devanagari } }: Group, scripts: RosterScripts): string {
  return scripts === 'devanagari' ? (devanagari ?? latin) : latin;
}
