/** Puts back what was removed, with what went with it: one entry, taken back like any other. */

import { bringBack, inBin, type CannotReturn, type InBin } from '../../domain/bin.ts';
import type { Change } from '../../domain/changes.ts';
import type { EntryId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { askedOf } from '../../session/asked-records.ts';
import type { Command } from '../../session/session.ts';

/** The entry that removed it, and the record. */
export interface ToPutBack {
  readonly entryId: EntryId;
  readonly recordId: string;
}

export interface PutBack {
  /** Of what went with it: how many could not come back. */
  readonly staying: number;
}

export const putBack: Command<ToPutBack, PutBack, CannotReturn> = (session, wanted) =>
  session.run<PutBack, CannotReturn>('putBack', async (desk) => {
    const history = await desk.all('history');
    const returning = await askedOf(desk, (current) => {
      const item = inBin(history, current, desk.clock.now()).find((each) => isSame(each, wanted));
      return item === undefined ? fail<CannotReturn>({ type: 'NotInBin' }) : bringBack(item, current);
    });
    if (!returning.ok) return returning;
    const { records, staying } = returning.value;
    return ok({ value: { staying }, changes: records.map(returned) });
  });

function isSame({ entry, change }: InBin, { entryId, recordId }: ToPutBack): boolean {
  return entry.id === entryId && change.id === recordId;
}

/** Before and after come from the same table, which the compiler cannot see through the union. */
function returned(change: Change): Change {
  return { ...change, before: null, after: change.before } as Change;
}
