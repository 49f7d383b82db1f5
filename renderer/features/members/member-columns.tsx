/** The columns of the list of members. A phone number is never one: it would be printed and written into files with the others. */

import { memberRoles } from '../../domain/member.ts';
import { compareNames } from '../../domain/names.ts';
import { Badge } from '../../ui/badge.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { ColumnFilter } from '../../ui/table-filter.ts';
import type { Words } from '../../words/say.ts';
import { MemberName } from './member-name.tsx';
import { namesOf } from './member-names.ts';
import type { MemberRow } from './member-rows.ts';
import { roleWords, safetyWords } from './member-words.ts';
import { moreColumns, type AskedOfList } from './more-columns.ts';
import { safeties } from './safety.ts';
import { SafetyBadge } from './safety-badge.tsx';

export function memberColumns(
  words: Words,
  rows: readonly MemberRow[],
  asked: AskedOfList,
): readonly TableColumn<MemberRow>[] {
  return [nameColumn(words), ...usualColumns(words, rows), ...moreColumns(words, rows, asked)];
}

function nameColumn({ say }: Words): TableColumn<MemberRow> {
  return {
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
    sortBy: { number: ({ place }) => place },
    width: 16,
    grow: 3,
  };
}

function usualColumns(words: Words, rows: readonly MemberRow[]): readonly TableColumn<MemberRow>[] {
  const { say } = words;
  return [
    {
      id: 'number',
      header: say('members.columnNumber'),
      cell: ({ member }) => member.number,
      sortBy: { text: ({ member }) => member.number, compare: compareNames },
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
      sortBy: { text: ({ groups }) => groups.join(', '), compare: compareNames },
      width: 10,
      grow: 2,
    },
    {
      id: 'calling',
      header: say('members.columnCalling'),
      cell: ({ safety, isSealed }) => (isSealed ? '' : <SafetyBadge safety={safety} />),
      text: ({ safety, isSealed }) => (isSealed ? '' : say(safetyWords[safety])),
      filter: {
        choices: safeties.map((id) => ({ id, label: say(safetyWords[id]) })),
        of: ({ safety, isSealed }) => (isSealed ? [] : [safety]),
      },
      width: 11,
      grow: 0,
    },
  ];
}

/** The groups somebody belongs to, by name, and none of them. */
export function groupsFilter({ say }: Words, rows: readonly MemberRow[]): ColumnFilter<MemberRow> {
  const none = { id: '', label: say('members.inNoGroup') };
  return {
    choices: () => {
      const names = [...new Set(rows.flatMap(({ groups }) => groups))].sort(compareNames);
      return [...names.map((name) => ({ id: name, label: name })), ...(names.length > 0 ? [none] : [])];
    },
    of: ({ groups }) => (groups.length === 0 ? [none.id] : groups),
  };
}

export function nameInText({ member }: MemberRow): string {
  const { main, devanagari } = namesOf(member);
  return devanagari === undefined ? main : `${main} · ${devanagari}`;
}
