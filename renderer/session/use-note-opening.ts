/** That a record's page was opened to be read: the history says by whom and when. */

import { useEffect } from 'react';
import type { ChangedTable } from '../domain/changes.ts';
import { useSession } from './session-context.tsx';

/** Nobody waits for it; the session notes it at most once in ten minutes. */
export function useNoteOpening(table: ChangedTable, id: string): void {
  const session = useSession();
  useEffect(() => {
    session.noteOpening(table, id);
  }, [session, table, id]);
}
