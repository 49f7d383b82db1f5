/** The signed sheet of one meeting, typed back into its register. */

import { memo, useCallback, useMemo, useState } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import type { MeetingId, MemberId } from '../../domain/ids.ts';
import { takesPlace, type Mark, type Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import type { Membership } from '../../domain/membership.ts';
import { registerTotals, type RegisterTotals } from '../../domain/register.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useNoteOpening } from '../../session/use-note-opening.ts';
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
async function readPeople(store: Reading) {
  return { members: await store.all('members'), memberships: await store.all('memberships') };
}

export function RegisterScreen({ id }: { readonly id: MeetingId }) {
  useNoteOpening('meetings', id);
  const { say } = useWords();
  const read = useStoreQuery(useCallback((store: Reading) => readMeeting(store, id), [id]));
  const people = useStoreQuery(readPeople);
  if (read === undefined || people === undefined) return null;
  const { meeting, group } = read;
  if (meeting === undefined) return <EmptyState icon="meetings" title={say('app.notFound')} />;
  return <Register meeting={meeting} groupName={group?.name ?? ''} people={people} />;
}

interface People {
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
}

interface RegisterProps {
  readonly meeting: Meeting;
  readonly groupName: string;
  readonly people: People;
}

/** In parts that are drawn only when what they show has changed: a tick is one row and one sentence. */
function Register({ meeting, groupName, people }: RegisterProps) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const isOpen = takesPlace(meeting).ok;
  const totals = registerTotals(meeting.register);
  const [areCountsWrong, setCountsWrong] = useState(false);
  const { id, date, register } = meeting;
  return (
    <Page layout="reading">
      <Head
        id={id}
        groupName={groupName}
        date={date}
        typedOn={register.typedOn}
        isOpen={isOpen && today >= date}
        areCountsWrong={areCountsWrong}
      />
      <Marking meeting={meeting} people={people} isOpen={isOpen} />
      <p role="status">
        {[
          say('registers.totals', marksIn(totals)),
          ...(totals.counted > 0 ? [say('counted.many', { count: totals.counted })] : []),
        ].join(' · ')}
      </p>
      {totals.isCountedOtherwise && (
        <Banner title={say('registers.differs', { counted: totals.inTheRoom, ticked: totals.ticked })} />
      )}
      <Foot
        id={id}
        onSheet={register.lines.map((line) => line.memberId).join(' ')}
        members={people.members}
        headcount={register.headcount}
        visitors={register.visitors}
        counted={register.counted}
        onWrongCounts={setCountsWrong}
      />
    </Page>
  );
}

interface HeadProps {
  readonly id: MeetingId;
  readonly groupName: string;
  readonly date: IsoDate;
  readonly typedOn: IsoDate | undefined;
  readonly isOpen: boolean;
  readonly areCountsWrong: boolean;
}

const Head = memo(function Head({ id, groupName, date, typedOn, isOpen, areCountsWrong }: HeadProps) {
  const { say, sayDate } = useWords();
  const typedSaid = typedOn === undefined ? [] : [say('registers.typedOn', { date: sayDate(typedOn) })];
  return (
    <PageHeader
      trail={
        <Breadcrumbs
          crumbs={[
            { href: pathOf({ screen: 'meetings' }), label: say('meetings.title') },
            { href: pathOf({ screen: 'meeting', id }), label: groupName },
          ]}
        />
      }
      title={`${say('registers.title')}: ${groupName}`}
      subtitle={[sayDate(date, 'full'), ...typedSaid].join(' · ')}
      actions={<WholeSheetActions id={id} isOpen={isOpen} areCountsWrong={areCountsWrong} />}
    />
  );
});

interface MarkingProps {
  readonly meeting: Meeting;
  readonly people: People;
  readonly isOpen: boolean;
}

function Marking({ meeting, people, isOpen }: MarkingProps) {
  const { say } = useWords();
  const { run, failure } = useCommand(markMember);
  const onMark = useCallback(
    (memberId: MemberId, as: Mark) => void run({ meetingId: meeting.id, memberId, mark: as }),
    [run, meeting.id],
  );
  const rows = useMemo(
    () =>
      sheetRows(meeting, people, {
        unreadable: say('registers.unknownMember'),
        countedOnly: say('counted.row'),
      }),
    [meeting, people, say],
  );
  return (
    <>
      <RegisterFailureBanner failure={failure} />
      <p>{say('registers.howTo')}</p>
      {rows.length === 0 ? (
        <EmptyState icon="members" title={say('registers.empty')}>
          {say('registers.emptyText')}
        </EmptyState>
      ) : (
        <RegisterRows rows={rows} isOpen={isOpen} onMark={onMark} />
      )}
    </>
  );
}

interface FootProps {
  readonly id: MeetingId;
  readonly onSheet: string;
  readonly members: readonly Member[];
  readonly headcount: number | undefined;
  readonly visitors: number;
  readonly counted: number | undefined;
  readonly onWrongCounts: (areWrong: boolean) => void;
}

const Foot = memo(function Foot({ id, onSheet, members, onWrongCounts, ...saved }: FootProps) {
  return (
    <Section>
      <AddMember meetingId={id} onSheet={onSheet} members={members} />
      <HeadcountForm
        key={`${String(saved.headcount)} ${String(saved.visitors)} ${String(saved.counted)}`}
        meetingId={id}
        saved={saved}
        onWrong={onWrongCounts}
      />
    </Section>
  );
});

function marksIn({ present, sentWord, absent, notRecorded }: RegisterTotals) {
  return { present, sentWord, absent, notRecorded };
}

function WholeSheetActions({
  id,
  isOpen,
  areCountsWrong,
}: Pick<HeadProps, 'id' | 'isOpen' | 'areCountsWrong'>) {
  const { say } = useWords();
  const go = useGo();
  const said = useSaid();
  const all = useCommand(markAllPresent);
  const finish = useCommand(finishRegister);
  const onAll = async () => {
    const done = await all.run(id);
    if (done.ok) said({ text: say('registers.allPresentSaid'), entryId: done.value.entryId });
  };
  const onFinish = async () => {
    if (areCountsWrong) {
      said({ text: say('registers.countsWrong'), entryId: null });
      return;
    }
    const done = await finish.run(id);
    if (!done.ok) return;
    said({ text: say('registers.finishedSaid'), entryId: done.value.entryId });
    go({ screen: 'meeting', id });
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
