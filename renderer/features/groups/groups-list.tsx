/** The groups, one a row; a row opens its group. */

import { useMemo } from 'react';
import type { ComponentType } from 'react';
import { groupKinds } from '../../domain/group.ts';
import { spokenLanguages } from '../../domain/languages.ts';
import { compareNames } from '../../domain/names.ts';
import { useGo } from '../../session/places.tsx';
import { useList } from '../../session/use-list.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import { choicesOf } from '../../ui/table-filter.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import type { Words } from '../../words/say.ts';
import { spokenLanguageWords } from '../../words/spoken-languages.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { GroupRow } from './group-rows.ts';
import { kindWords } from './group-words.ts';

/** Where the list is, for the way back to it. */
const here = { screen: 'groups' } as const;

export interface GroupsListProps {
  readonly rows: readonly GroupRow[];
  /** Saved views, lent by features/lists. */
  readonly Views: ComponentType<ListToolProps>;
}

export function GroupsList({ rows, Views }: GroupsListProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const state = useList('groups', { from: here });
  const columns = useMemo(() => columnsOf(words, rows), [words, rows]);
  return (
    <RecordList
      label={say('groups.title')}
      state={state}
      rows={rows}
      rowId={idOfRow}
      columns={columns}
      find={{
        label: say('groups.find'),
        finder: rowFinder,
        nothing: (wanted) => <EmptyState icon="search" title={say('groups.noneFound', { text: wanted })} />,
      }}
      sayCount={(found, count) =>
        found === count ? say('groups.count', { count }) : say('groups.countFound', { found, count })
      }
      onOpen={({ group }) => go({ screen: 'group', id: group.id })}
      Views={Views}
      empty={<NoGroups />}
      isTall
    />
  );
}

function idOfRow({ group }: GroupRow): string {
  return group.id;
}

function rowFinder(wanted: string): (row: GroupRow) => boolean {
  const plain = wanted.toLocaleLowerCase();
  return ({ group, venue }) =>
    [group.name, group.discreetName.latin, group.discreetName.devanagari, venue?.name].some((text) =>
      text?.toLocaleLowerCase().includes(plain),
    );
}

function columnsOf(words: Words, rows: readonly GroupRow[]): readonly TableColumn<GroupRow>[] {
  const { say, saySchedule } = words;
  const venues = rows.flatMap(({ venue }) =>
    venue === undefined ? [] : [{ id: venue.id, label: venue.name }],
  );
  return [
    {
      id: 'name',
      header: say('groups.columnName'),
      cell: ({ group }) => <TwoLines first={group.name} second={say(kindWords[group.kind])} />,
      text: ({ group }) => `${group.name} · ${say(kindWords[group.kind])}`,
      filter: {
        label: say('groups.kind'),
        choices: groupKinds.map((id) => ({ id, label: say(kindWords[id]) })),
        of: ({ group }) => [group.kind],
      },
      compare: (one, other) => compareNames(one.group.name, other.group.name),
      width: 14,
      grow: 2,
    },
    {
      id: 'when',
      header: say('groups.columnWhen'),
      cell: ({ group }) => <Rhythm group={group} words={words} />,
      text: ({ group }) => saySchedule(group.schedule),
      width: 16,
      grow: 2,
    },
    {
      id: 'where',
      header: say('groups.columnWhere'),
      cell: ({ group, venue }) => (
        <TwoLines first={venue?.name ?? say('groups.recordGone')} second={group.room} />
      ),
      text: ({ group, venue }) => [venue?.name, group.room].filter(Boolean).join(', '),
      filter: {
        choices: choicesOf(venues).toSorted((one, other) => compareNames(one.label, other.label)),
        of: ({ group }) => [group.venueId],
      },
      width: 10,
    },
    {
      id: 'next',
      header: say('groups.columnNext'),
      cell: (row) => {
        const closed = closedSince(row, words);
        return closed === undefined ? nextDayOf(row, words) : <Badge>{closed}</Badge>;
      },
      text: (row) => closedSince(row, words) ?? nextDayOf(row, words),
      filter: {
        label: say('groups.isMeeting'),
        choices: [
          { id: 'open', label: say('groups.stillMeets') },
          { id: 'closed', label: say('groups.closed') },
        ],
        of: ({ isOpen }) => [isOpen ? 'open' : 'closed'],
      },
      compare: (one, other) => compareNames(one.nextDay ?? 'z', other.nextDay ?? 'z'),
      width: 9,
    },
    {
      id: 'members',
      header: say('groups.columnMembers'),
      cell: (row) => membersOf(row, words),
      text: (row) => membersOf(row, words),
      compare: (one, other) => one.members - other.members,
      width: 7,
      grow: 0,
      align: 'end',
    },
    {
      id: 'languages',
      header: say('groupLife.columnLanguages'),
      cell: (row) => languagesOf(row, words),
      text: (row) => languagesOf(row, words),
      filter: {
        choices: spokenLanguages.map((id) => ({ id, label: say(spokenLanguageWords[id]) })),
        of: ({ group }) => [...(group.languages ?? [])],
      },
      width: 8,
      isExtra: true,
    },
  ];
}

function membersOf({ group: { capacity }, members: belonging }: GroupRow, { say, sayNumber }: Words): string {
  return capacity === undefined ? sayNumber(belonging) : say('groupLife.ofCapacity', { belonging, capacity });
}

function languagesOf({ group: { languages = [] } }: GroupRow, { say, sayList }: Words): string {
  return sayList(languages.map((language) => say(spokenLanguageWords[language])));
}

function nextDayOf({ nextDay }: GroupRow, { sayDate }: Words): string {
  return nextDay === undefined ? '' : sayDate(nextDay, 'dayAndMonth');
}

function closedSince({ group, isOpen }: GroupRow, { say, sayDate }: Words): string | undefined {
  if (isOpen || group.closedOn === undefined) return undefined;
  return say('groups.closedSince', { date: sayDate(group.closedOn) });
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
  const days = words.sayMeetingDays(schedule);
  return <TwoLines first={days} second={sentence.slice(days.length).replace(/^, /, '')} />;
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
