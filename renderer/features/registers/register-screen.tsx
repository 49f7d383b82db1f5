/** The signed sheet of one meeting, typed back into its register. */

import { useCallback, useMemo } from 'react';
import type { MeetingId, MemberId } from '../../domain/ids.ts';
import { takesPlace, type Mark, type Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { registerTotals, type RegisterTotals } from '../../domain/register.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddMember } from './add-member.tsx';
import { HeadcountForm } from './headcount-form.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { RegisterRows } from './register-rows.tsx';
import { sheetRows } from './sheet-rows.ts';
import { finishRegister, markAllPresent, markMember } from './write-register.ts';

async function readMeeting(store: Reading, id: MeetingId) {
  const meeting = await store.get('meetings', id);
  const group = meeting && (await store.get('groups', meeting.groupId));
  return { meeting, group };
}

/** Apart from the meeting, so that a tick asks again for one record and not for everybody. */
const readMembers = (store: Reading) => store.all('members');

export function RegisterScreen({ id }: { readonly id: MeetingId }) {
  const { say } = useWords();
  const read = useStoreQuery(useCallback((store: Reading) => readMeeting(store, id), [id]));
  const members = useStoreQuery(readMembers);
  if (read === undefined || members === undefined) return null;
  const { meeting, group } = read;
  if (meeting === undefined) return <EmptyState icon="meetings" title={say('app.notFound')} />;
  return <Register meeting={meeting} groupName={group?.name ?? ''} members={members} />;
}

interface RegisterProps {
  readonly meeting: Meeting;
  readonly groupName: string;
  readonly members: readonly Member[];
}

function Register({ meeting, groupName, members }: RegisterProps) {
  const { say, sayDate } = useWords();
  const today = useSession().clock.today();
  const mark = useCommand(markMember);
  const isOpen = takesPlace(meeting).ok;
  const { run } = mark;
  const onMark = useCallback(
    (memberId: MemberId, as: Mark) => void run({ meetingId: meeting.id, memberId, mark: as }),
    [run, meeting.id],
  );
  const rows = useMemo(
    () => sheetRows(meeting, members, say('registers.unknownMember')),
    [meeting, members, say],
  );
  const totals = registerTotals(meeting.register);
  return (
    <Page layout="reading">
      <PageHeader
        trail={
          <Breadcrumbs
            crumbs={[
              { href: pathOf({ screen: 'meetings' }), label: say('meetings.title') },
              { href: pathOf({ screen: 'meeting', id: meeting.id }), label: groupName },
            ]}
          />
        }
        title={`${say('registers.title')}: ${sayDate(meeting.date, 'full')}`}
        subtitle={
          meeting.register.typedOn && say('registers.typedOn', { date: sayDate(meeting.register.typedOn) })
        }
        actions={<WholeSheetActions meeting={meeting} isOpen={isOpen && today >= meeting.date} />}
      />
      <RegisterFailureBanner failure={mark.failure} />
      <p>{say('registers.howTo')}</p>
      {rows.length === 0 ? (
        <EmptyState icon="members" title={say('registers.empty')}>
          {say('registers.emptyText')}
        </EmptyState>
      ) : (
        <RegisterRows rows={rows} isOpen={isOpen} onMark={onMark} />
      )}
      <p role="status">{say('registers.totals', marksIn(totals))}</p>
      {totals.isCountedOtherwise && (
        <Banner
          title={say('registers.differs', {
            counted: totals.inTheRoom,
            ticked: totals.present + totals.visitors,
          })}
        />
      )}
      <Section>
        <AddMember
          meetingId={meeting.id}
          onSheet={meeting.register.lines.map((line) => line.memberId).join(' ')}
          members={members}
        />
        <HeadcountForm
          key={`${String(meeting.register.headcount)} ${String(meeting.register.visitors)}`}
          meeting={meeting}
        />
      </Section>
    </Page>
  );
}

function marksIn({ present, sentWord, absent, notRecorded }: RegisterTotals) {
  return { present, sentWord, absent, notRecorded };
}

function WholeSheetActions({ meeting, isOpen }: { readonly meeting: Meeting; readonly isOpen: boolean }) {
  const { say } = useWords();
  const go = useGo();
  const said = useSaid();
  const all = useCommand(markAllPresent);
  const finish = useCommand(finishRegister);
  const onAll = async () => {
    const done = await all.run(meeting.id);
    if (done.ok) said({ text: say('registers.allPresentSaid'), entryId: done.value.entryId });
  };
  const onFinish = async () => {
    const done = await finish.run(meeting.id);
    if (!done.ok) return;
    said({ text: say('registers.finishedSaid'), entryId: done.value.entryId });
    go({ screen: 'meeting', id: meeting.id });
  };
  return (
    <>
      <RegisterFailureBanner failure={all.failure ?? finish.failure} />
      <Button disabled={!isOpen} isBusy={all.isBusy} onPress={() => void onAll()}>
        {say('registers.allPresent')}
      </Button>
      <Button
        look="primary"
        icon="check"
        disabled={!isOpen}
        isBusy={finish.isBusy}
        onPress={() => void onFinish()}
      >
        {say('registers.finish')}
      </Button>
    </>
  );
}
