/** Who is to be invited next, one reason a row; a row opens the page of the person. */

import { useMemo, type ReactNode } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import { compareNames, fullName } from '../../domain/names.ts';
import { firstDay } from '../../domain/training-session.ts';
import { FindIndex } from '../../search/find-index.ts';
import { findableMember } from '../../search/find-members.ts';
import { useGo } from '../../session/places.tsx';
import { useList } from '../../session/use-list.ts';
import { useSession } from '../../session/session-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import type { RowFinder } from '../../ui/use-list-table.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { NextRow } from './who-next-read.ts';
import { narrowings, narrowingsOf, narrowingWords, whyWords } from './who-next-words.ts';

/** Where the list is, for the way back to it. */
const here = { screen: 'whoNext' } as const;

export interface WhoNextListProps {
  readonly rows: readonly NextRow[];
  /** What can be done with those who were chosen. */
  readonly actions?: (picked: readonly NextRow[]) => ReactNode;
}

export function WhoNextList({ rows, actions }: WhoNextListProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const today = useSession().clock.today();
  const finder = useMemo(() => finderOf(rows), [rows]);
  return (
    <RecordList
      label={say('next.people')}
      state={useList('whoNext', { from: here })}
      rows={rows}
      rowId={idOfRow}
      columns={useMemo(() => columnsOf(words, today), [words, today])}
      find={{
        label: say('members.find'),
        finder,
        nothing: (wanted) => (
          <EmptyState icon="search" title={say('members.nobodyFound', { text: wanted })} />
        ),
      }}
      sayCount={(found, count) =>
        found === count ? say('next.count', { count }) : say('next.countFound', { found, count })
      }
      onOpen={({ member }) => go({ screen: 'member', id: member.id, at: 'trainings' })}
      {...(actions && { actions })}
      empty={<p>{say('next.nobody')}</p>}
      isTall
    />
  );
}

function idOfRow({ person: { memberId, why, kind, programmeId } }: NextRow): string {
  return [memberId, why, kind, programmeId].join(' ');
}

/** By any name, number or group; the index is made when somebody types. */
function finderOf(rows: readonly NextRow[]): (typed: string) => RowFinder<NextRow> {
  let index: FindIndex<NextRow> | undefined;
  return (typed) => {
    index ??= new FindIndex(rows.map((row) => findableMember(row, row.member, row.groups)));
    const places = new Map(index.find(typed).map(({ value }, place) => [value, place]));
    return (row) => places.get(row) ?? false;
  };
}

function columnsOf({ say, sayDate }: Words, today: IsoDate): readonly TableColumn<NextRow>[] {
  const sayWhy = ({ person, programme }: NextRow) =>
    person.why === 'unfinished' && programme !== undefined
      ? say('next.unfinishedOf', { programme: programme.name })
      : say(whyWords[person.why]);
  const sayDone = ({ session }: NextRow) =>
    session === undefined ? '' : say('next.onSession', { date: sayDate(firstDay(session), 'dayAndMonth') });
  return [
    {
      id: 'name',
      header: say('members.columnName'),
      cell: ({ member }) => <BothNames {...namesOf(member)} />,
      text: ({ member }) => Object.values(namesOf(member)).join(' · '),
      compare: (one, other) => compareNames(fullName(one.member), fullName(other.member)),
      width: 13,
      grow: 2,
    },
    {
      id: 'why',
      header: say('next.columnWhy'),
      cell: sayWhy,
      filter: {
        choices: narrowings.map((id) => ({ id, label: say(narrowingWords[id]) })),
        of: ({ person }) => narrowingsOf(person, today),
      },
      width: 11,
      grow: 2,
    },
    {
      id: 'on',
      header: say('next.columnOn'),
      cell: ({ person }) => sayDate(person.on),
      compare: (one, other) => one.person.on.localeCompare(other.person.on),
      width: 8,
    },
    {
      id: 'groups',
      header: say('members.columnGroups'),
      cell: ({ groups }) => groups.join(', '),
      width: 10,
      grow: 2,
    },
    {
      id: 'done',
      header: say('next.columnDone'),
      cell: sayDone,
      filter: {
        choices: [
          { id: 'toInvite', label: say('next.toInvite') },
          { id: 'isOnOne', label: say('next.isOnOne') },
        ],
        of: ({ session }) => [session === undefined ? 'toInvite' : 'isOnOne'],
      },
      width: 11,
    },
  ];
}

interface Names {
  readonly main: string;
  readonly devanagari?: string;
}

function namesOf(member: NextRow['member']): Names {
  const [main, devanagari] = [fullName(member, 'latin'), fullName(member, 'devanagari')];
  return main === devanagari ? { main } : { main, devanagari };
}

function BothNames({ main, devanagari }: Names) {
  return (
    <TwoLines
      first={<bdi>{main}</bdi>}
      second={devanagari !== undefined && <bdi lang="mr">{devanagari}</bdi>}
    />
  );
}
