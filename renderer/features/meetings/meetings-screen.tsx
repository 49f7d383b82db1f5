/** All meetings, the newest first. */

import { useDeferredValue, useMemo, useState } from 'react';
import { compareNames } from '../../domain/names.ts';
import { useGo } from '../../session/places.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { byDate, readMeetingRows, type MeetingRow } from './meeting-rows.ts';
import { statusTones, statusWords } from './meeting-words.ts';

export function MeetingsScreen() {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const rows = useStoreQuery(readMeetingRows);
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim().toLocaleLowerCase());
  const found = useMemo(() => rows?.filter((row) => isFound(row, wanted)), [rows, wanted]);
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Page layout="table">
      <PageHeader title={say('meetings.title')} />
      {rows !== undefined && rows.length > 0 && (
        <Toolbar>
          <SearchField label={say('meetings.find')} value={typed} onChange={setTyped} />
        </Toolbar>
      )}
      {found !== undefined && (
        <DataTable
          label={say('meetings.title')}
          rows={found}
          rowId={idOfRow}
          columns={columns}
          initialSort={{ column: 'date', direction: 'descending' }}
          onOpen={({ meeting }) => {
            go({ screen: 'meeting', id: meeting.id });
          }}
          empty={
            wanted === '' ? (
              <NothingPlanned />
            ) : (
              <EmptyState icon="search" title={say('meetings.noneFound', { text: typed })} />
            )
          }
        />
      )}
    </Page>
  );
}

function idOfRow({ meeting }: MeetingRow): string {
  return meeting.id;
}

function isFound({ group, venue }: MeetingRow, wanted: string): boolean {
  return [group?.name, group?.discreetName.latin, group?.discreetName.devanagari, venue?.name].some((text) =>
    text?.toLocaleLowerCase().includes(wanted),
  );
}

function columnsOf({ say, sayDate, sayTime, sayNumber }: Words): readonly TableColumn<MeetingRow>[] {
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
      compare: (one, other) => compareNames(one.group?.name ?? '', other.group?.name ?? ''),
      width: 12,
      grow: 2,
    },
    {
      id: 'venue',
      header: say('meetings.columnVenue'),
      cell: ({ venue }) => venue?.name ?? '',
      width: 10,
      grow: 2,
    },
    {
      id: 'state',
      header: say('meetings.columnState'),
      cell: ({ meeting }) => (
        <Badge tone={statusTones[meeting.status.type]}>{say(statusWords[meeting.status.type])}</Badge>
      ),
      width: 8.5,
      grow: 0,
    },
    {
      id: 'present',
      header: say('meetings.columnPresent'),
      cell: ({ meeting, totals }) => (meeting.status.type === 'held' ? sayNumber(totals.present) : ''),
      width: 5,
      grow: 0,
      align: 'end',
    },
  ];
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
