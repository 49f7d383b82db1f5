/** The members that were found, one a row; a row opens its member. */

import { useMemo } from 'react';
import { compareMembers, compareNames } from '../../domain/names.ts';
import { useGo } from '../../session/places.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { MemberName } from './member-name.tsx';
import type { MemberRow } from './member-rows.ts';
import { roleWords } from './member-words.ts';
import { SafetyBadge } from './safety-badge.tsx';

export interface MembersTableProps {
  readonly rows: readonly MemberRow[];
  /** What was typed into the find box. */
  readonly wanted: string;
}

export function MembersTable({ rows, wanted }: MembersTableProps) {
  const words = useWords();
  const go = useGo();
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <DataTable
      label={words.say('members.title')}
      rows={rows}
      rowId={idOfRow}
      columns={columns}
      onOpen={({ member }) => go({ screen: 'member', id: member.id })}
      empty={wanted === '' ? <NobodyYet /> : <NobodyFound wanted={wanted} />}
      isTall
    />
  );
}

function idOfRow({ member }: MemberRow): string {
  return member.id;
}

function columnsOf({ say }: Words): readonly TableColumn<MemberRow>[] {
  return [
    {
      id: 'name',
      header: say('members.columnName'),
      cell: ({ member, hasLeft }) => (
        <MemberName member={member} beside={hasLeft && <Badge>{say('members.hasLeft')}</Badge>} />
      ),
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
      width: 12,
    },
    {
      id: 'groups',
      header: say('members.columnGroups'),
      cell: ({ groups }) => groups.join(', '),
      width: 10,
      grow: 2,
    },
    {
      id: 'calling',
      header: say('members.columnCalling'),
      cell: ({ safety }) => <SafetyBadge safety={safety} />,
      width: 11,
      grow: 0,
    },
  ];
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
