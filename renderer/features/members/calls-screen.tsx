/** The calls that are due, on paper: the pages themselves, to be printed or kept as a PDF, and who is not on them and why. */

import { useCallback } from 'react';
import { type CallList, callList, type NotOnPaper } from '../../domain/call-list.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import { fullName } from '../../domain/names.ts';
import { settingsId } from '../../domain/settings.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { CallsSheet } from '../../sheets/calls-sheet.tsx';
import { paperWidth } from '../../sheets/list-pages.ts';
import { PaperPage } from '../../sheets/paper-page.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { paperCallOf } from './paper-call.ts';

async function readCalls(store: Reading, today: IsoDate) {
  const followUps = await store.all('followUps');
  const ids = new Set(followUps.filter(({ doneOn }) => doneOn === undefined).map(({ memberId }) => memberId));
  const found = await Promise.all([...ids].map((id) => store.get('members', id)));
  const facts = {
    followUps,
    members: new Map(found.flatMap((member) => (member === undefined ? [] : [[member.id, member]]))),
    memberships: await store.all('memberships'),
    consents: await store.all('consents'),
    relationships: await store.all('relationships'),
  };
  return {
    ...callList(facts, today),
    sender: (await store.get('settings', settingsId))?.discreetSender,
  };
}

export function CallsScreen() {
  const words = useWords();
  const { say, language } = words;
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readCalls(store, today), [today]));
  const hasCalls = read !== undefined && read.calls.length > 0;
  const paper = useSheet({
    isReady: hasCalls,
    landscape: true,
    fileName: 'calls',
    sayPrinted: () => say('wall.printedSaid'),
    sayPdf: (name) => say('wall.pdfSaid', { name }),
  });
  if (read === undefined) return null;
  const { calls, leftOut, sender } = read;
  return (
    <PaperPage
      crumbs={[{ href: pathOf({ screen: 'today' }), label: say('app.today') }]}
      title={say('calls.title')}
      subtitle={say('calls.count', { count: calls.length, left: leftOut.length })}
      paper={paper}
      notes={hasCalls && <p>{say('calls.warning')}</p>}
      after={<NotOnTheSheet leftOut={leftOut} />}
      label={say('wall.preview')}
      width={paperWidth('lying')}
      none={hasCalls ? undefined : <EmptyState icon="check" title={say('calls.none')} />}
    >
      <CallsSheet
        paper={{
          calls: calls.map((call) => paperCallOf(call, words)),
          date: today,
          sender: (language === 'en' ? sender?.latin : (sender?.devanagari ?? sender?.latin)) ?? '',
        }}
      />
    </PaperPage>
  );
}

const reasonWords: Readonly<Record<NotOnPaper, WordId>> = {
  countedOnly: 'calls.countedOnly',
  noYes: 'consents.noYesNow',
  noPhone: 'members.noPhone',
  noneSafe: 'members.safeNo',
};

function NotOnTheSheet({ leftOut }: Pick<CallList, 'leftOut'>) {
  const { say } = useWords();
  if (leftOut.length === 0) return null;
  return (
    <Section title={say('calls.notOnSheet')} count={leftOut.length} isFramed>
      <List
        label={say('calls.notOnSheet')}
        items={leftOut.map(({ member, reason }) => ({
          id: member.id,
          title: fullName(member),
          detail: say(reasonWords[reason]),
          href: pathOf({ screen: 'member', id: member.id, at: 'followUps' }),
        }))}
      />
    </Section>
  );
}
