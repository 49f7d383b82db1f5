/** The members, one a row; a row opens its member. */

import { useMemo } from 'react';
import { memberRoles } from '../../domain/member.ts';
import { compareMembers, compareNames } from '../../domain/names.ts';
import { useGo } from '../../session/places.tsx';
import { useList } from '../../session/use-list.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { ColumnFilter } from '../../ui/table-filter.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { rowFinder } from './find-members.ts';
import { MemberName } from './member-name.tsx';
import { namesOf } from './member-names.ts';
import type { MemberRow } from './member-rows.ts';
import { roleWords, safetyWords } from './member-words.ts';
import { safeties } from './safety.ts';
import { SafetyBadge } from './safety-badge.tsx';

/** Where the list is, for the way back to it. */
const here = { screen: 'members' } as const;

export function MembersTable({ rows }: { readonly rows: readonly MemberRow[] }) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const state = useList('members', { from: here });
  const columns = useMemo(() => columnsOf(words, rows), [words, rows]);
  const finder = useMemo(() => rowFinder(rows), [rows]);
  return (
    <RecordList
      label={say('members.title')}
      state={state}
      rows={rows}
      rowId={idOfRow}
      columns={columns}
      find={{
        label: say('members.find'),
        finder,
        nothing: (wanted) => <NobodyFound wanted={wanted} />,
      }}
      sayCount={(found, count) =>
        found === count ? say('members.count', { count }) : say('members.countFound', { found, count })
      }
      onOpen={({ member }) => go({ screen: 'member', id: member.id })}
      empty={<NobodyYet />}
      isTall
    />
  );
}

function idOfRow({ member }: MemberRow): string {
  return member.id;
}

/** A phone number is never a column: it would be printed and written into files with the others. */
function columnsOf(words: Words, rows: readonly MemberRow[]): readonly TableColumn<MemberRow>[] {
  const { say } = words;
  return [
    {
      id: 'name',
      header: say('members.columnName'),
      cell: ({ member, hasLeft }) => (
        <MemberName member={member} beside={hasLeft && <Badge>{say('members.hasLeft')}</Badge>} />
      ),
      text: nameInText,
      filter: {
        label: say('members.belonging'),
        choices: [
          { id: 'here', label: say('members.stillHere') },
          { id: 'left', label: say('members.hasLeft') },
        ],
        of: ({ hasLeft }) => [hasLeft ? 'left' : 'here'],
      },
      compare: (one, other) => compareMembers(one.member, other.member),
      width: 16,
      grow: 3,
    },
    {
      id: 'number',
      header: say('members.columnNumber'),
      cell: ({ member }) => member.number,
      compare: (one, other) => compareNames(one.member.number, other.member.number),
      width: 6,
      grow: 0,
    },
    {
      id: 'roles',
      header: say('members.columnRoles'),
      cell: ({ member }) => member.roles.map((role) => say(roleWords[role])).join(', '),
      filter: {
        choices: memberRoles.map((id) => ({ id, label: say(roleWords[id]) })),
        of: ({ member }) => member.roles,
      },
      width: 12,
    },
    {
      id: 'groups',
      header: say('members.columnGroups'),
      cell: ({ groups }) => groups.join(', '),
      filter: groupsFilter(words, rows),
      compare: (one, other) => compareNames(one.groups.join(', '), other.groups.join(', ')),
      width: 10,
      grow: 2,
    },
    {
      id: 'calling',
      header: say('members.columnCalling'),
      cell: ({ safety }) => <SafetyBadge safety={safety} />,
      text: ({ safety }) => say(safetyWords[safety]),
      filter: {
        choices: safeties.map((id) => ({ id, label: say(safetyWords[id]) })),
        of: ({ safety }) => [safety],
      },
      width: 11,
      grow: 0,
    },
  ];
}

/** The groups somebody belongs to, by name, and none of them. */
function groupsFilter({ say }: Words, rows: readonly MemberRow[]): ColumnFilter<MemberRow> {
  const names = [...new Set(rows.flatMap(({ groups }) => groups))].sort(compareNames);
  const none = { id: '', label: say('members.inNoGroup') };
  return {
    choices: [...names.map((name) => ({ id: name, label: name })), ...(names.length > 0 ? [none] : [])],
    of: ({ groups }) => (groups.length === 0 ? [none.id] : groups),
  };
}

function nameInText({ member }: MemberRow): string {
  const { main, devanagari } = namesOf(member);
  return devanagari === undefined ? main : `${main} · ${devanagari}`;
}

function NobodyYet() {
  const { say } = useWords();
  const go = useGo();
  return (
    <EmptyState
      icon="members"
      title={say('members.emptyTitle')}
      action={
        <Button icon="plus" onPress={() => go({ screen: 'newMember' })}>
          {say('members.new')}
        </Button>
      }
    >
      {say('members.emptyText')}
    </EmptyState>
  );
}

function NobodyFound({ wanted }: { readonly wanted: string }) {
  const { say } = useWords();
  return (
    <EmptyState icon="search" title={say('members.nobodyFound', { text: wanted })}>
      {say('members.nobodyFoundHint')}
    </EmptyState>
  );
}
