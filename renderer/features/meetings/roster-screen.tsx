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
import { useOfferPrint } from '../../session/printing.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { usePaper } from '../../session/use-paper.ts';
import { useNoteOpening } from '../../session/use-note-opening.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { prepareRoster } from './prepare-roster.ts';
import { RosterChoices, useRosterLook } from './roster-choices.tsx';

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
  const { shell } = useSession();
  const said = useSaid();
  const read = useStoreQuery(useCallback((store: Reading) => readRoster(store, id), [id]));
  const [look, setLook] = useRosterLook();
  const prepare = useCommand(prepareRoster);
  const paper = usePaper(async () => (await prepare.run(id)).ok);
  const print = async () => {
    const done = await paper.onPaper(() => shell['print.print']());
    if (done?.ok) said({ text: say('meetings.printedSaid'), entryId: null });
  };
  useOfferPrint(read?.facts && (() => void print()));
  if (read === undefined) return null;
  if (read.facts === undefined) return <EmptyState icon="meetings" title={say('app.notFound')} />;
  const { meeting, group } = read.facts;
  const roster = rosterOf({ ...read.facts, ...look, devanagariLanguage: language === 'hi' ? 'hi' : 'mr' });
  const savePdf = async () => {
    const name = `roster-${meeting.date}-${String(meeting.number)}`;
    const done = await paper.onPaper(() => shell['print.savePdf']({ suggestedName: name, landscape: false }));
    if (done?.ok) said({ text: say('meetings.pdfSaid', { name: done.value.fileName }), entryId: null });
  };
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
        actions={
          <>
            <Button isBusy={paper.isBusy} onPress={() => void savePdf()}>
              {say('meetings.savePdf')}
            </Button>
            <Button look="primary" icon="print" isBusy={paper.isBusy} onPress={() => void print()}>
              {say('meetings.print')}
            </Button>
          </>
        }
      />
      {prepare.failure?.type === 'NoSuchMeeting' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={prepare.failure} />
      )}
      <FailureBanner failure={paper.failure} />
      <Toolbar>
        <RosterChoices look={look} onChange={setLook} />
        <div>
          <p>{say('meetings.nameOnPaper', { name: discreetName(group, look.scripts) })}</p>
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
