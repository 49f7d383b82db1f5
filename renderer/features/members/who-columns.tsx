/** Columns of lists that are about members: who it is, and where they belong. */

import { compareNames } from '../../domain/names.ts';
import { FindIndex } from '../../search/find-index.ts';
import { findableMember } from '../../search/find-members.ts';
import type { TableColumn } from '../../ui/table-column.ts';
import type { RowFinder } from '../../ui/use-list-table.ts';
import type { Words } from '../../words/say.ts';
import { groupsFilter, nameInText } from './member-columns.tsx';
import { MemberName } from './member-name.tsx';
import type { MemberRow } from './member-rows.ts';

/** A row that tells something of somebody in the list of members. */
export interface RowOfMember {
  readonly who: MemberRow;
}

export function whoColumns<Row extends RowOfMember>(
  words: Words,
  rows: readonly Row[],
): readonly TableColumn<Row>[] {
  const { say } = words;
  const groups = groupsFilter(
    words,
    rows.map(({ who }) => who),
  );
  return [
    {
      id: 'name',
      header: say('members.columnName'),
      cell: ({ who }) => <MemberName member={who.member} />,
      text: ({ who }) => nameInText(who),
      sortBy: { number: ({ who }) => who.place },
      width: 14,
      grow: 2,
    },
    {
      id: 'groups',
      header: say('members.columnGroups'),
      cell: ({ who }) => who.groups.join(', '),
      filter: { choices: groups.choices, of: ({ who }) => groups.of(who) },
      sortBy: { text: ({ who }) => who.groups.join(', '), compare: compareNames },
      width: 10,
      grow: 2,
    },
  ];
}

/** Finds as the list of members does: by any name, sound and number, the likeliest first. The index is made when somebody types. */
export function whoFinder<Row extends RowOfMember>(rows: readonly Row[]): (typed: string) => RowFinder<Row> {
  let index: FindIndex<Row> | undefined;
  return (typed) => {
    index ??= new FindIndex(rows.map((row) => findableMember(row, row.who.member, row.who.groups)));
    const places = new Map(index.find(typed).map(({ value }, place) => [value, place]));
    return (row) => places.get(row) ?? false;
  };
}
