/** A list that tells something of members: found as in the list of members; a row leads to the part of their page that it is about. */

import { useMemo, type ReactNode } from 'react';
import type { PartOfMember } from '../../session/places.tsx';
import { useGo } from '../../session/places.tsx';
import type { useList } from '../../session/use-list.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import { useWords } from '../../words/words-provider.tsx';
import { whoColumns, whoFinder, type RowOfMember } from './who-columns.tsx';

export interface WhoListProps<Row> {
  readonly label: string;
  readonly state: ReturnType<typeof useList>;
  readonly rows: readonly Row[];
  /** Stable, as `columns` is. */
  readonly rowId: (row: Row) => string;
  /** After who it is and where they belong. */
  readonly columns: readonly TableColumn<Row>[];
  readonly sayCount: (found: number, count: number) => string;
  readonly leadsTo: PartOfMember;
  readonly actions?: (picked: readonly Row[]) => ReactNode;
  /** What it means that nobody is in it. */
  readonly empty: string;
}

export function WhoList<Row extends RowOfMember>({ rows, columns, ...rest }: WhoListProps<Row>) {
  const { leadsTo, empty, actions, ...list } = rest;
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const all = useMemo(() => [...whoColumns(words, rows), ...columns], [words, rows, columns]);
  const finder = useMemo(() => whoFinder(rows), [rows]);
  return (
    <RecordList
      {...list}
      rows={rows}
      columns={all}
      find={{
        label: say('members.find'),
        finder,
        nothing: (wanted) => (
          <EmptyState icon="search" title={say('members.nobodyFound', { text: wanted })} />
        ),
      }}
      onOpen={({ who }) => go({ screen: 'member', id: who.member.id, at: leadsTo })}
      {...(actions && { actions })}
      empty={<EmptyState icon="check" title={empty} />}
      isTall
    />
  );
}
