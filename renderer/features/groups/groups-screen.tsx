/** The groups of the office: for whom, where, when, and the next day on which each meets. */

import { useCallback, useMemo } from 'react';
import { compareNames } from '../../domain/names.ts';
import { useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { type GroupRow, readGroupRows } from './group-rows.ts';
import { kindWords } from './group-words.ts';

export function GroupsScreen() {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const today = useSession().clock.today();
  const rows = useStoreQuery(useCallback((store) => readGroupRows(store, today), [today]));
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Page layout="table">
      <PageHeader
        title={say('groups.title')}
        {...(rows && rows.length > 0 && { subtitle: say('groups.count', { count: rows.length }) })}
        actions={
          <>
            <Button icon="venue" onPress={() => go({ screen: 'venues' })}>
              {say('groups.venuesTitle')}
            </Button>
            <Button look="primary" icon="plus" onPress={() => go({ screen: 'newGroup' })}>
              {say('groups.new')}
            </Button>
          </>
        }
      />
      {rows && (
        <DataTable
          label={say('groups.title')}
          rows={rows}
          rowId={idOfRow}
          columns={columns}
          onOpen={({ group }) => go({ screen: 'group', id: group.id })}
          empty={<NoGroups />}
          isTall
        />
      )}
    </Page>
  );
}

function idOfRow({ group }: GroupRow): string {
  return group.id;
}

function columnsOf(words: Words): readonly TableColumn<GroupRow>[] {
  const { say, sayDate } = words;
  return [
    {
      id: 'name',
      header: say('groups.columnName'),
      cell: ({ group }) => <TwoLines first={group.name} second={say(kindWords[group.kind])} />,
      compare: (one, other) => compareNames(one.group.name, other.group.name),
      width: 14,
      grow: 2,
    },
    {
      id: 'when',
      header: say('groups.columnWhen'),
      cell: ({ group }) => <Rhythm group={group} words={words} />,
      width: 16,
      grow: 2,
    },
    {
      id: 'where',
      header: say('groups.columnWhere'),
      cell: ({ group, venue }) => (
        <TwoLines first={venue?.name ?? say('groups.recordGone')} second={group.room} />
      ),
      width: 10,
    },
    {
      id: 'next',
      header: say('groups.columnNext'),
      cell: ({ group, isOpen, nextDay }) =>
        isOpen || group.closedOn === undefined ? (
          nextDay !== undefined && sayDate(nextDay, 'dayAndMonth')
        ) : (
          <Badge>{say('groups.closedSince', { date: sayDate(group.closedOn) })}</Badge>
        ),
      compare: (one, other) => compareNames(one.nextDay ?? 'z', other.nextDay ?? 'z'),
      width: 9,
    },
    {
      id: 'members',
      header: say('groups.columnMembers'),
      cell: ({ members }) => members,
      compare: (one, other) => one.members - other.members,
      width: 6,
      grow: 0,
      align: 'end',
    },
  ];
}

/** The days above, the hour below: as one line the sentence would be cut off. */
function Rhythm({
  group: { schedule },
  words,
}: {
  readonly group: GroupRow['group'];
  readonly words: Words;
}) {
  const sentence = words.saySchedule(schedule);
  const [days = sentence, ...rest] = sentence.split(', ');
  return <TwoLines first={days} second={rest.join(', ')} />;
}

function NoGroups() {
  const { say } = useWords();
  const go = useGo();
  return (
    <EmptyState
      icon="groups"
      title={say('groups.emptyTitle')}
      action={
        <Button icon="plus" onPress={() => go({ screen: 'newGroup' })}>
          {say('groups.new')}
        </Button>
      }
    >
      {say('groups.emptyText')}
    </EmptyState>
  );
}
