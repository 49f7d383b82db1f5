/** Puts a record onto a desk in a unit test, as some command did some day. */

import type { ChangedRecords, ChangedTable } from '../../renderer/domain/changes.ts';
import type { Session } from '../../renderer/session/session.ts';

export function put<T extends ChangedTable>(session: Session, table: T, record: ChangedRecords[T]) {
  return session.run('putForTest', async (desk) => ({
    ok: true,
    value: { value: null, changes: [await desk.put(table, record)] },
  }));
}
