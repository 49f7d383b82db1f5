/** The first screen: what is on these days, and which sheets are still on paper. */

import { useMemo } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { pathOf } from '../../session/places.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { List, type ListItem } from '../../ui/list.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { FirstSteps } from './first-steps.tsx';
import { readMeetingRows, type MeetingRow } from './meeting-rows.ts';
import { todayLists } from './today-lists.ts';
import { useNow } from './use-now.ts';

export function TodayScreen() {
  const { say, sayDate } = useWords();
  const now = useNow();
  const rows = useStoreQuery(readMeetingRows);
  const { week, waiting } = useMemo(() => todayLists(rows ?? [], now), [rows, now]);
  return (
    <Page layout="reading">
      <PageHeader title={say('app.today')} subtitle={sayDate(now.date, 'full')} />
      {rows?.length === 0 && <FirstSteps />}
      <Section title={say('meetings.todayHeading')}>
        <MeetingList
          label={say('meetings.todayHeading')}
          rows={week}
          leadsTo="meeting"
          today={now.date}
          none={say('meetings.nothingThisWeek')}
        />
      </Section>
      <Section title={say('meetings.waitingHeading')}>
        <MeetingList
          label={say('meetings.waitingHeading')}
          rows={waiting}
          leadsTo="register"
          today={now.date}
          none={say('meetings.nothingWaits')}
        />
      </Section>
    </Page>
  );
}

interface MeetingListProps {
  readonly label: string;
  readonly rows: readonly MeetingRow[];
  /** The place to act: the register where a sheet waits, the meeting itself while it is ahead. */
  readonly leadsTo: 'meeting' | 'register';
  readonly today: IsoDate;
  readonly none: string;
}

function MeetingList({ label, rows, leadsTo, today, none }: MeetingListProps) {
  const { say, sayDate, sayTime } = useWords();
  if (rows.length === 0) return <p>{none}</p>;
  const items = rows.map(({ meeting, group, venue }): ListItem => ({
    id: meeting.id,
    title: group?.name ?? '',
    detail: [sayDate(meeting.date, 'full'), sayTime(meeting.time), venue?.name, meeting.room]
      .filter(Boolean)
      .join(' · '),
    href: pathOf({ screen: leadsTo, id: meeting.id }),
    beside: meeting.date === today && <Badge tone="accent">{say('app.today')}</Badge>,
  }));
  return <List label={label} items={items} />;
}
