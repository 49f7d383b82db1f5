/** The signed sheet of one meeting, typed back into its register. */

import { memo, useCallback, useMemo } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { MeetingId, MemberId } from '../../domain/ids.ts';
import { takesPlace, type Mark, type Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import type { Membership } from '../../domain/membership.ts';
import { registerTotals, type RegisterTotals } from '../../domain/register.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useNoteOpening } from '../../session/use-note-opening.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BesideRegisters } from './beside-registers.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { RegisterRows } from './register-rows.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { sheetRows } from './sheet-rows.ts';
import { SheetTools } from './sheet-tools.tsx';
import { markMember } from './write-register.ts';

async function readMeeting(store: Reading, id: MeetingId) {
  const meeting = await store.get('meetings', id);
  const group = meeting && (await store.get('groups', meeting.groupId));
  return { meeting, group };
}

/** Apart from the meeting, so that a tick asks again for one record and not for everybody. */
async function readPeople(store: Reading) {
  return {
    members: await store.all('members'),
    memberships: await store.all('memberships'),
  };
}

export function RegisterScreen({ id }: { readonly id: MeetingId }) {
  useNoteOpening('meetings', id);
  const { say } = useWords();
  const read = useStoreQuery(useCallback((store: Reading) => readMeeting(store, id), [id]));
  const people = useStoreQuery(readPeople);
  if (read === undefined || people === undefined) return null;
  const { meeting, group } = read;
  if (meeting === undefined) return <EmptyState icon="meetings" title={say('app.notFound')} />;
  return <Register meeting={meeting} group={group} people={people} />;
}

interface People {
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
}

interface RegisterProps {
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly people: People;
}

/** In parts that are drawn only when what they show has changed: a tick is one row and one sentence. */
function Register({ meeting, group, people }: RegisterProps) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const isExpected = takesPlace(meeting).ok;
  const totals = registerTotals(meeting.register);
  const isOpen = isExpected && today >= meeting.date;
  const { id, date, register } = meeting;
  return (
    <Page layout="reading">
      <Head id={id} groupName={group?.name ?? ''} date={date} typedOn={register.typedOn} />
      <BesideRegisters id={id} />
      <SheetTools id={id} isOpen={isOpen} hasMarks={totals.notRecorded < register.lines.length} />
      <Marking meeting={meeting} people={people} isOpen={isExpected} />
      <p role="status">
        {[
          say('registers.totals', marksIn(totals)),
          ...(totals.counted > 0 ? [say('counted.many', { count: totals.counted })] : []),
          say('sheet.onSheet', { ticked: totals.ticked }),
        ].join(' · ')}
      </p>
      <SheetFoot meeting={meeting} group={group} members={people.members} isOpen={isOpen} />
    </Page>
  );
}

interface HeadProps {
  readonly id: MeetingId;
  readonly groupName: string;
  readonly date: IsoDate;
  readonly typedOn: IsoDate | undefined;
}

const Head = memo(function Head({ id, groupName, date, typedOn }: HeadProps) {
  const { say, sayDate } = useWords();
  const typedSaid = typedOn === undefined ? [] : [say('registers.typedOn', { date: sayDate(typedOn) })];
  return (
    <PageHeader
      trail={
        <Breadcrumbs
          crumbs={[
            {
              href: pathOf({ screen: 'meetings' }),
              label: say('meetings.title'),
            },
            { href: pathOf({ screen: 'meeting', id }), label: groupName },
          ]}
        />
      }
      title={`${say('registers.title')}: ${groupName}`}
      subtitle={[sayDate(date, 'full'), ...typedSaid].join(' · ')}
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

function marksIn({ present, sentWord, absent, notRecorded }: RegisterTotals) {
  return { present, sentWord, absent, notRecorded };
}
