/** A list leaves the vault as a table in plain text; afterwards the history says so. */

import { writeCsv } from '../../exchange/write-csv.ts';
import { ok, fail } from '../../domain/result.ts';
import type { SeenList } from '../../session/list-memory.ts';
import type { PlaceFailure } from '../../session/failures.ts';
import type { Command } from '../../session/session.ts';

/** `NotNoted`: the file is there, and the history does not know of it. */
export type ExportFailure = PlaceFailure | { readonly type: 'NotNoted' };

/** Gives the file's name. The place is chosen in the shell, between two commands: nobody's save waits for a dialog. */
export const exportList: Command<SeenList, string, ExportFailure> = async (session, seen) => {
  const bytes = writeCsv([seen.columns.map(({ heading }) => heading), ...seen.rows]);
  const suggestedName = `${seen.list}-${session.clock.today()}`;
  const saved = await session.shell['export.saveCsv']({ suggestedName, bytes });
  bytes.fill(0);
  if (!saved.ok) return fail(saved.failure);
  const exported = { list: seen.list, count: seen.rows.length };
  const noted = await session.run<string, never>('exportList', () =>
    Promise.resolve(ok({ value: saved.value.fileName, changes: [], exported })),
  );
  return noted.ok ? noted : fail({ type: 'NotNoted' });
};
