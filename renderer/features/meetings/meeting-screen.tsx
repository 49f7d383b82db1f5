/** One meeting: when and where, who carries it, its sheet, and what became of it. */

import { useCallback, type ReactNode } from 'react';
import type { MeetingId } from '../../domain/ids.ts';
import { fullName } from '../../domain/names.ts';
import { teamOf, teamParts, type TeamPart } from '../../domain/meeting-team.ts';
import { takesPlace, type Meeting } from '../../domain/meeting.ts';
import { registerTotals } from '../../domain/register.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useNoteOpening } from '../../session/use-note-opening.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { AfterAll } from './after-all.tsx';
import { CallOffForm } from './call-off-form.tsx';
import { ClashList, useClashes } from './clash-list.tsx';
import { JointSession } from './joint-session.tsx';
import { MoveMeeting } from './move-meeting-dialog.tsx';
import { MeetingTeam } from './meeting-team.tsx';
import { moveReasonWords, reasonWords } from './meeting-words.ts';
import { teamPartWords } from './team-words.ts';
import { SheetLife } from './sheet-life.tsx';
import { StandingBadge } from './standing-badge.tsx';

async function readMeeting(store: Reading, id: MeetingId) {
  const meeting = await store.get('meetings', id);
  if (meeting === undefined) return { meeting };
  const team = await Promise.all(
    teamOf(meeting).map(async (place) => ({ ...place, member: await store.get('members', place.memberId) })),
  );
  const joint = await readJoint(store, meeting);
  return {
    meeting,
    joint,
    group: await store.get('groups', meeting.groupId),
    venue: await store.get('venues', meeting.venueId),
    team: team.flatMap(({ part, member }) =>
      member === undefined ? [] : [{ part, name: fullName(member) }],
    ),
  };
}
/** Which of the two records says that they sit together depends on where it was written. */
async function readJoint(store: Reading, meeting: Meeting) {
  const other =
    meeting.jointWith === undefined
      ? (await store.all('meetings')).find(({ jointWith }) => jointWith === meeting.id)
      : await store.get('meetings', meeting.jointWith);
  return other && { id: other.id, group: await store.get('groups', other.groupId) };
}

type MeetingRead = Awaited<ReturnType<typeof readMeeting>>;

export function MeetingScreen({ id, history }: { readonly id: MeetingId; readonly history: ReactNode }) {
  useNoteOpening('meetings', id);
  const words = useWords();
  const { say, sayDate } = words;
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readMeeting(store, id), [id]));
  if (read === undefined) return null;
  const { meeting, group } = read;
  if (meeting === undefined) return <EmptyState icon="meetings" title={say('app.notFound')} />;
  const { status } = meeting;
  const isOn = takesPlace(meeting).ok;
  // Before the day the sheet is printed, from then on it is typed back.
  const isAhead = today < meeting.date;
  return (
    <Page layout="reading">
      <PageHeader
        trail={
          <Breadcrumbs
            crumbs={[
              { href: pathOf({ screen: 'meetings' }), label: say('meetings.title') },
              { href: pathOf({ screen: 'group', id: meeting.groupId }), label: group?.name ?? '' },
            ]}
          />
        }
        // The two rooms of a pair meet on one day at one hour: only the group tells their pages apart.
        title={group?.name ?? say('meetings.title')}
        beside={<StandingBadge meeting={meeting} />}
        subtitle={`${sayDate(meeting.date, 'full')} · ${say('meetings.number', { number: meeting.number })}`}
        actions={
          isOn && (
            <>
              <LinkButton
                href={pathOf({ screen: 'roster', id })}
                look={isAhead ? 'primary' : 'plain'}
                icon="print"
              >
                {say('meetings.openRoster')}
              </LinkButton>
              <LinkButton
                href={pathOf({ screen: 'register', id })}
                look={isAhead ? 'plain' : 'primary'}
                icon="check"
              >
                {say(status.type === 'held' ? 'meetings.mendRegister' : 'meetings.openRegister')}
              </LinkButton>
            </>
          )
        }
      />
      <Section isFramed>
        <FactList facts={factsOf(words, read)} />
        {isOn && <JointSession meeting={meeting} isJoint={read.joint !== undefined} />}
      </Section>
      {status.type === 'planned' && <InTheWay meeting={meeting} />}
      {status.type === 'planned' && <MeetingTeam meeting={meeting} />}
      {status.type === 'planned' && (
        <Section>
          <MoveMeeting meeting={meeting} />
          <CallOffForm meeting={meeting} isPast={meeting.date <= today} />
        </Section>
      )}
      {meeting.register.typedOn !== undefined && <SheetLife meeting={meeting} />}
      {status.type === 'cancelled' && <AfterAll meeting={meeting} />}
      {history}
    </Page>
  );
}

/** Here is where something can be done about it. */
function InTheWay({ meeting }: { readonly meeting: Meeting }) {
  return <ClashList clashes={useClashes(meeting)} />;
}

type NamedTeam = readonly { readonly part: TeamPart; readonly name: string }[];

/** Who led is always said, also that nobody is written down; of the other parts, only what there is. */
function teamFacts({ say, sayList }: Words, team: NamedTeam): Fact[] {
  const ofPart = (part: TeamPart) => team.filter((each) => each.part === part).map(({ name }) => name);
  return teamParts.flatMap((part) => {
    const names = ofPart(part);
    if (part !== 'facilitator' && names.length === 0) return [];
    const term = say(part === 'facilitator' ? 'meetings.facilitators' : teamPartWords[part]);
    return [{ term, value: names.length > 0 ? sayList(names) : say('meetings.nobodyChosen') }];
  });
}

function factsOf(words: Words, read: MeetingRead): Fact[] {
  const { say, sayDate, sayTime } = words;
  const { meeting, venue, joint, team = [] } = read;
  if (meeting === undefined) return [];
  const { register, status } = meeting;
  const { present, visitors, counted, inTheRoom, isCountedOtherwise } = registerTotals(register);
  const when = { date: sayDate(meeting.date, 'full'), time: sayTime(meeting.time), minutes: meeting.minutes };
  const facts: Fact[] = [
    { term: say('meetings.when'), value: say('meetings.whenValue', when) },
    {
      term: say('meetings.where'),
      value: [venue?.name, meeting.room].filter((part) => part !== undefined).join(', '),
    },
    // A planned meeting has its team in a box of its own, where it can be changed.
    ...(status.type === 'planned' ? [] : teamFacts(words, team)),
    { term: say('meetings.sheet'), value: meeting.sheetNumber ?? say('meetings.sheetNotPrinted') },
  ];
  if (joint !== undefined) {
    const href = pathOf({ screen: 'meeting', id: joint.id });
    const value = <LinkButton href={href}>{joint.group?.name ?? say('meetings.title')}</LinkButton>;
    facts.push({ term: say('meetings.jointWith'), value });
  }
  if (register.conductRead !== undefined)
    facts.push({
      term: say('sheet.conductRead'),
      value: say(register.conductRead ? 'sheet.conductYes' : 'sheet.conductNo'),
    });
  if (status.type === 'held') {
    const marked = say('meetings.attendanceValue', { present, all: register.lines.length, visitors });
    const countedOnly = counted > 0 ? [say('counted.many', { count: counted })] : [];
    const inRoom = isCountedOtherwise ? [say('meetings.countedInRoom', { count: inTheRoom })] : [];
    facts.push({ term: say('meetings.attendance'), value: [marked, ...countedOnly, ...inRoom].join(' · ') });
  }
  if (meeting.moved !== undefined) {
    const { fromDate, reason } = meeting.moved;
    facts.push({
      term: say('moving.field'),
      value: `${sayDate(fromDate, 'full')} · ${say(moveReasonWords[reason])}`,
    });
  }
  if ('reason' in status)
    facts.push({ term: say('meetings.reason'), value: say(reasonWords[status.reason]) });
  return facts;
}
