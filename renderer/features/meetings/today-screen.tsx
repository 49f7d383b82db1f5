/** The first screen: what is on these days, and which sheets are still on paper. */

import { useMemo } from 'react';
import { addDays, type IsoDate } from '../../domain/calendar.ts';
import { takesPlace } from '../../domain/meeting.ts';
import { isWaitingForItsSheet } from '../../domain/register.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { List, type ListItem } from '../../ui/list.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { byDate, readMeetingRows, type MeetingRow } from './meeting-rows.ts';
import { FirstSteps } from './first-steps.tsx';

const daysAhead = 7;

export function TodayScreen() {
  const { say, sayDate } = useWords();
  const today = useSession().clock.today();
  const rows = useStoreQuery(readMeetingRows);
  const week = useMemo(() => rows?.filter((row) => isInWeek(row, today)).sort(byDate) ?? [], [rows, today]);
  const waiting = useMemo(
    () =>
      rows
        ?.filter(({ meeting }) => meeting.date < today && isWaitingForItsSheet(meeting, today))
        .sort(byDate) ?? [],
    [rows, today],
  );
  return (
    <Page layout="reading">
      <PageHeader title={say('app.today')} subtitle={sayDate(today, 'full')} />
      {rows?.length === 0 && <FirstSteps />}
      <Section title={say('meetings.todayHeading')}>
        <MeetingList
          label={say('meetings.todayHeading')}
          rows={week}
          today={today}
          none={say('meetings.nothingThisWeek')}
        />
      </Section>
      <Section title={say('meetings.waitingHeading')}>
        <MeetingList
          label={say('meetings.waitingHeading')}
          rows={waiting}
          today={today}
          none={say('meetings.nothingWaits')}
        />
      </Section>
    </Page>
  );
}

function isInWeek({ meeting }: MeetingRow, today: IsoDate): boolean {
  return takesPlace(meeting).ok && meeting.date >= today && meeting.date <= addDays(today, daysAhead);
}

interface MeetingListProps {
  readonly label: string;
  readonly rows: readonly MeetingRow[];
  readonly today: IsoDate;
  readonly none: string;
}

/** Each line leads to the place to act: the register where a sheet waits, the meeting itself while it is ahead. */
function MeetingList({ label, rows, today, none }: MeetingListProps) {
  const { say, sayDate, sayTime } = useWords();
  if (rows.length === 0) return <p>{none}</p>;
  const items = rows.map(({ meeting, group, venue }): ListItem => {
    const screen = meeting.date < today ? 'register' : 'meeting';
    return {
      id: meeting.id,
      title: group?.name ?? '',
      detail: [sayDate(meeting.date, 'full'), sayTime(meeting.time), venue?.name, meeting.room]
        .filter(Boolean)
        .join(' · '),
      href: pathOf({ screen, id: meeting.id }),
      beside: meeting.date === today && <Badge tone="accent">{say('app.today')}</Badge>,
    };
  });
  return <List label={label} items={items} />;
}
