/** What can be done to the columns of a list from their headings: moved, made wider or narrower, left out. */

import { useMemo } from 'react';
import { moved, shownIds, widthWithin } from './column-arrangement.ts';
import type { ListState } from './list-state.ts';
import type { TableColumn } from './table-column.ts';

export interface ColumnTools {
  readonly canMove: (id: string, by: -1 | 1) => boolean;
  readonly move: (id: string, by: -1 | 1) => void;
  /** In rem. */
  readonly setWidths: (widths: Readonly<Record<string, number>>) => void;
  /** Not for the first, which a row is called by. */
  readonly hide: (id: string) => void;
  readonly first: string;
}

export function useColumnTools<Row>(
  columns: readonly TableColumn<Row>[],
  { columns: wanted, widths, arrange }: Pick<ListState, 'columns' | 'widths' | 'arrange'>,
): ColumnTools {
  return useMemo(() => {
    const ids = shownIds(columns, wanted);
    return {
      first: ids[0] ?? '',
      canMove: (id, by) => moved(ids, id, by) !== ids,
      move: (id, by) => {
        arrange({ columns: moved(ids, id, by), widths });
      },
      setWidths: (changed) => {
        const bounded = Object.entries(changed).map(([id, width]) => [id, widthWithin(width)] as const);
        arrange({ columns: wanted, widths: { ...widths, ...Object.fromEntries(bounded) } });
      },
      hide: (id) => {
        arrange({ columns: ids.filter((each) => each !== id), widths });
      },
    };
  }, [columns, wanted, widths, arrange]);
}
