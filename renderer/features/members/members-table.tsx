/** The members, one a row; a row opens its member. */

import { useCallback, useMemo } from 'react';
import type { ComponentType } from 'react';
import { useGo } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useBegunPicks } from '../../session/use-begun-picks.ts';
import { useInPieces } from '../../session/use-in-pieces.ts';
import { useList } from '../../session/use-list.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { RecordList } from '../../ui/record-list.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { bulkPart } from './bulk-dialog.tsx';
import { BulkMenu } from './bulk-menu.tsx';
import { rowFinder } from './find-members.ts';
import { LettersButton } from './letters-button.tsx';
import { memberColumns } from './member-columns.tsx';
import type { MemberRow } from './member-rows.ts';

/** Where the list is, for the way back to it. */
const here = { screen: 'members' } as const;

export interface MembersTableProps {
  readonly rows: readonly MemberRow[];
  /** Also while nobody narrows the list to them. */
  readonly showsArchived: boolean;
  /** Saved views, lent by features/lists. */
  readonly Views: ComponentType<ListToolProps>;
}

export function MembersTable({ rows, showsArchived, Views }: MembersTableProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const state = useList('members', { from: here });
  useBegunPicks(here, bulkPart, state.setPicks);
  const year = Number(useSession().clock.today().slice(0, 4));
  const columns = useMemo(
    () => memberColumns(words, rows, { year, showsArchived }),
    [words, rows, year, showsArchived],
  );
  const finder = useInPieces(useCallback(() => rowFinder(rows), [rows]));
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
      mayLeave={isForPaper}
      onOpen={({ member }) => go({ screen: 'member', id: member.id })}
      Views={Views}
      actions={(picked) => {
        const members = picked.map(({ member }) => member);
        return (
          <>
            <BulkMenu members={members} />
            <LettersButton members={members} />
          </>
        );
      }}
      empty={<NobodyYet />}
      isTall
    />
  );
}

function idOfRow({ member }: MemberRow): string {
  return member.id;
}

/** A sealed record is looked for by its number, at the desk; no list that lies about tells of it. */
export function isForPaper({ isSealed }: MemberRow): boolean {
  return !isSealed;
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
