/** The meetings, one a row, the newest first; a row opens its meeting. */

import { useMemo } from 'react';
import type { ComponentType } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { compareNames } from '../../domain/names.ts';
import { useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useList } from '../../session/use-list.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import { choicesOf } from '../../ui/table-filter.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { byDate, type MeetingRow } from './meeting-rows.ts';
import { standingOf, standings, standingWords } from './meeting-words.ts';
import { StandingBadge } from './standing-badge.tsx';

/** Where the list is, for the way back to it. */
const here = { screen: 'meetings' } as const;
const newestFirst = { column: 'date', direction: 'descending' } as const;

export interface MeetingsListProps {
  readonly rows: readonly MeetingRow[];
  /** Saved views, lent by features/lists. */
  readonly Views: ComponentType<ListToolProps>;
}

export function MeetingsList({ rows, Views }: MeetingsListProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const today = useSession().clock.today();
  const state = useList('meetings', { from: here, sort: newestFirst });
  const columns = useMemo(() => columnsOf(words, rows, today), [words, rows, today]);
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
  today: IsoDate,
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
      cell: ({ meeting }) => <StandingBadge meeting={meeting} />,
      text: ({ meeting }) => say(standingWords[standingOf(meeting, today)]),
      filter: {
        choices: standings.map((id) => ({ id, label: say(standingWords[id]) })),
        of: ({ meeting }) => [standingOf(meeting, today)],
      },
      width: 11,
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
