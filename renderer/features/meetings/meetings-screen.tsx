/** All meetings, the newest first. */

import { useMemo } from 'react';
import type { ComponentType } from 'react';
import { compareNames } from '../../domain/names.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useList } from '../../session/use-list.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import { choicesOf } from '../../ui/table-filter.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { byDate, readMeetingRows, type MeetingRow } from './meeting-rows.ts';
import { statuses, statusTones, statusWords } from './meeting-words.ts';

/** Where the list is, for the way back to it. */
const here = { screen: 'meetings' } as const;
const newestFirst = { column: 'date', direction: 'descending' } as const;

export function MeetingsScreen({ Views }: { readonly Views: ComponentType<ListToolProps> }) {
  const { say } = useWords();
  const go = useGo();
  const rows = useStoreQuery(readMeetingRows);
  return (
    <Page layout="table">
      <PageHeader
        title={say('meetings.title')}
        actions={
          <>
            <LinkButton href={pathOf({ screen: 'calendar' })} look="plain" icon="meetings">
              {say('calendar.open')}
            </LinkButton>
            <LinkButton href={pathOf({ screen: 'teamPlan' })} look="plain" icon="print">
              {say('wall.planOpen')}
            </LinkButton>
            <Button icon="print" onPress={() => go({ screen: 'weekRosters' })}>
              {say('paper.weekOpen')}
            </Button>
          </>
        }
      />
      {rows !== undefined && <MeetingsList rows={rows} Views={Views} />}
    </Page>
  );
}

interface MeetingsListProps {
  readonly rows: readonly MeetingRow[];
  /** Saved views, lent by features/lists. */
  readonly Views: ComponentType<ListToolProps>;
}

function MeetingsList({ rows, Views }: MeetingsListProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const state = useList('meetings', { from: here, sort: newestFirst });
  const columns = useMemo(() => columnsOf(words, rows), [words, rows]);
  return (
    <RecordList
      label={say('meetings.title')}
      state={state}
      rows={rows}
      rowId={idOfRow}
      columns={columns}
      find={{
        label: say('meetings.find'),
        finder: rowFinder,
        nothing: (wanted) => <EmptyState icon="search" title={say('meetings.noneFound', { text: wanted })} />,
      }}
      sayCount={(found, count) =>
        found === count ? say('meetings.count', { count }) : say('meetings.countFound', { found, count })
      }
      onOpen={({ meeting }) => {
        go({ screen: 'meeting', id: meeting.id });
      }}
      Views={Views}
      empty={<NothingPlanned />}
    />
  );
}

function idOfRow({ meeting }: MeetingRow): string {
  return meeting.id;
}

function rowFinder(wanted: string): (row: MeetingRow) => boolean {
  const plain = wanted.toLocaleLowerCase();
  return ({ group, venue }) =>
    [group?.name, group?.discreetName.latin, group?.discreetName.devanagari, venue?.name].some((text) =>
      text?.toLocaleLowerCase().includes(plain),
    );
}

function columnsOf(
  { say, sayDate, sayTime, sayNumber }: Words,
  rows: readonly MeetingRow[],
): readonly TableColumn<MeetingRow>[] {
  return [
    {
      id: 'date',
      header: say('meetings.columnDate'),
      cell: ({ meeting }) => sayDate(meeting.date, 'full'),
      compare: byDate,
      width: 16.25,
      grow: 0,
    },
    {
      id: 'time',
      header: say('meetings.columnTime'),
      cell: ({ meeting }) => sayTime(meeting.time),
      width: 8.5,
      grow: 0,
    },
    {
      id: 'group',
      header: say('meetings.columnGroup'),
      cell: ({ group }) => group?.name ?? '',
      filter: {
        choices: byName(rows.flatMap(({ group }) => group ?? [])),
        of: ({ meeting }) => [meeting.groupId],
      },
      compare: (one, other) => compareNames(one.group?.name ?? '', other.group?.name ?? ''),
      width: 12,
      grow: 2,
    },
    {
      id: 'venue',
      header: say('meetings.columnVenue'),
      cell: ({ venue }) => venue?.name ?? '',
      filter: {
        choices: byName(rows.flatMap(({ venue }) => venue ?? [])),
        of: ({ meeting }) => [meeting.venueId],
      },
      width: 9.5,
      grow: 2,
    },
    {
      id: 'state',
      header: say('meetings.columnState'),
      cell: ({ meeting }) => (
        <Badge tone={statusTones[meeting.status.type]}>{say(statusWords[meeting.status.type])}</Badge>
      ),
      text: ({ meeting }) => say(statusWords[meeting.status.type]),
      filter: {
        choices: statuses.map((id) => ({ id, label: say(statusWords[id]) })),
        of: ({ meeting }) => [meeting.status.type],
      },
      width: 8.5,
      grow: 0,
    },
    {
      id: 'present',
      header: say('meetings.columnPresent'),
      cell: ({ meeting, totals }) =>
        meeting.status.type === 'held' ? sayNumber(totals.present + totals.counted) : '',
      width: 5,
      grow: 0,
      align: 'end',
    },
  ];
}

function byName(records: readonly { readonly id: string; readonly name: string }[]) {
  return choicesOf(records.map(({ id, name }) => ({ id, label: name }))).toSorted((one, other) =>
    compareNames(one.label, other.label),
  );
}

function NothingPlanned() {
  const { say } = useWords();
  const go = useGo();
  return (
    <EmptyState
      icon="meetings"
      title={say('meetings.emptyTitle')}
      action={
        <Button
          onPress={() => {
            go({ screen: 'groups' });
          }}
        >
          {say('meetings.toGroups')}
        </Button>
      }
    >
      {say('meetings.emptyText')}
    </EmptyState>
  );
}
