/** Fills a new office with made-up people, through the same commands, journal and store as everything else. */

import { makeUpOffice } from '../domain/made-up/made-up-office.ts';
import type { Change, ChangedTable } from '../domain/changes.ts';
import { ok, type Result } from '../domain/result.ts';
import type { CommitFailure } from './failures.ts';
import type { Session } from './session.ts';

/** So many records go into one journal entry: large enough to be quick, small enough to stay far below its limit. */
const recordsInOneEntry = 2000;

const order = [
  'venues',
  'groups',
  'pairs',
  'holidays',
  'notices',
  'conducts',
  'programmes',
  'members',
  'memberships',
  'relationships',
  'consents',
  'acceptances',
  'meetings',
  'sessions',
  'participations',
  'endorsements',
  'followUps',
  'savedViews',
  'numbers',
] as const satisfies readonly ChangedTable[];

/** Writes the made-up office of `seed`; the settings of the first run stay. Only for an office that is marked as made up. */
export async function fillMadeUpOffice(
  session: Session,
  wish: { readonly members: number; readonly seed: number; readonly canary?: true | undefined },
): Promise<Result<undefined, CommitFailure>> {
  const canary = wish.canary === true;
  const office = makeUpOffice({ ...wish, canary, today: session.clock.today() });
  const changes = order.flatMap((table) =>
    office[table].map((record) => ({ table, id: record.id, before: null, after: record }) as Change),
  );
  for (let from = 0; from < changes.length; from += recordsInOneEntry) {
    const some = changes.slice(from, from + recordsInOneEntry);
    const done = await session.run<undefined, never>('fillMadeUpOffice', () =>
      Promise.resolve(ok({ value: undefined, changes: some })),
    );
    if (!done.ok) return done;
  }
  return ok(undefined);
}
