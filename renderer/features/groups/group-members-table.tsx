/** Who belongs to a group, with their part in it; those who have left are shown when asked for. */

import { useMemo, useState } from 'react';
import type { Group } from '../../domain/group.ts';
import { compareNames, fullName } from '../../domain/names.ts';
import { useGo } from '../../session/places.tsx';
import { useIsBegun } from '../../session/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { BelongingMember } from './belonging.ts';
import { partWords } from './group-words.ts';
import { LeaveDialog, leavePart, type Leaving } from './leave-dialog.tsx';
import styles from './group-lists.module.css';

export interface GroupMembersTableProps {
  readonly group: Group;
  readonly belonging: readonly BelongingMember[];
  /** Somebody could be added. */
  readonly hasOthers: boolean;
}

export function GroupMembersTable({ group, belonging, hasOthers }: GroupMembersTableProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const [showsFormer, setShowsFormer] = useState(false);
  const place = { screen: 'group', id: group.id } as const;
  const isBegun = useIsBegun(place);
  const [leaving, setLeaving] = useState<Leaving | null>(() => {
    const begun = belonging.find(({ membership, hasLeft }) => !hasLeft && isBegun(leavePart(membership)));
    return begun === undefined ? null : leavingOf(begun, group, words);
  });
  const former = belonging.filter(({ hasLeft }) => hasLeft).length;
  const rows = useMemo(
    () => belonging.filter(({ hasLeft }) => showsFormer || !hasLeft),
    [belonging, showsFormer],
  );
  const columns = useMemo(
    () =>
      columnsOf(words, (row) => {
        setLeaving(leavingOf(row, group, words));
      }),
    [words, group],
  );
  return (
    <>
      <div className={styles.bounded}>
        <DataTable
          label={say('groups.membersTitle')}
          rows={rows}
          rowId={idOfRow}
          columns={columns}
          onOpen={({ membership }) => go({ screen: 'member', id: membership.memberId })}
          empty={<NobodyHere hasOthers={hasOthers} />}
          isTall
        />
      </div>
      {former > 0 && (
        <div>
          <Button look="quiet" onPress={() => setShowsFormer(!showsFormer)}>
            {showsFormer ? say('groups.hideFormer') : say('groups.formerMembers', { count: former })}
          </Button>
        </div>
      )}
      <LeaveDialog place={place} leaving={leaving} onClose={() => setLeaving(null)} />
    </>
  );
}

function NobodyHere({ hasOthers }: Pick<GroupMembersTableProps, 'hasOthers'>) {
  const { say } = useWords();
  const go = useGo();
  const newMember = (
    <Button icon="plus" onPress={() => go({ screen: 'newMember' })}>
      {say('members.new')}
    </Button>
  );
  return (
    <EmptyState icon="members" title={say('groups.noMembers')} action={hasOthers ? null : newMember}>
      {say(hasOthers ? 'groups.addBelow' : 'groups.membersFirst')}
    </EmptyState>
  );
}

function idOfRow({ membership }: BelongingMember): string {
  return membership.id;
}

function nameOf({ member }: BelongingMember, { say }: Words): string {
  return member?.calledBy ?? say('groups.recordGone');
}

function leavingOf(row: BelongingMember, group: Group, words: Words): Leaving {
  return { membership: row.membership, name: nameOf(row, words), group: group.name };
}

function columnsOf(
  words: Words,
  onLeave: (row: BelongingMember) => void,
): readonly TableColumn<BelongingMember>[] {
  const { say, sayDate } = words;
  return [
    {
      id: 'member',
      header: say('groups.columnMember'),
      cell: (row) => <NamesOf row={row} words={words} />,
      width: 14,
      grow: 2,
    },
    {
      id: 'part',
      header: say('groups.columnPart'),
      cell: ({ membership }) => say(partWords[membership.part]),
      width: 9,
    },
    {
      id: 'joined',
      header: say('groups.columnJoined'),
      cell: ({ membership }) => sayDate(membership.joinedOn),
      compare: (one, other) => compareNames(one.membership.joinedOn, other.membership.joinedOn),
      width: 8,
    },
    {
      id: 'left',
      header: say('groups.columnLeft'),
      cell: (row) => <LeftOrLeave row={row} words={words} onLeave={onLeave} />,
      width: 9,
      grow: 0,
    },
  ];
}

function NamesOf({ row, words }: { readonly row: BelongingMember; readonly words: Words }) {
  const { member } = row;
  if (member === undefined) return words.say('groups.recordGone');
  const latin = fullName(member, 'latin');
  const devanagari = fullName(member, 'devanagari');
  return (
    <TwoLines
      first={latin}
      second={
        <>
          {member.number}
          {devanagari !== latin && <bdi lang="mr"> · {devanagari}</bdi>}
        </>
      }
    />
  );
}

interface LeftOrLeaveProps {
  readonly row: BelongingMember;
  readonly words: Words;
  readonly onLeave: (row: BelongingMember) => void;
}

function LeftOrLeave({ row, words: { say, sayDate }, onLeave }: LeftOrLeaveProps) {
  const { leftOn } = row.membership;
  if (leftOn !== undefined) return sayDate(leftOn);
  const label = say('groups.leaveOf', { name: row.member?.calledBy ?? say('groups.recordGone') });
  return (
    <Button isSmall look="quiet" label={label} onPress={() => onLeave(row)}>
      {say('groups.leave')}
    </Button>
  );
}
