/** Snapshots of the office folder: a proven copy of everything, made before a lock and before the journal grows long. */

import { fail, ok, type Result } from '../domain/result.ts';
import { archiveOfNow, type ArchiveNotProven } from './archive-of-now.ts';
import type { DeskSession } from './desk-session.ts';
import { writeNewGeneration } from './new-generation.ts';
import type { GenerationFailure } from '../../electron/contract/failures.ts';

/** After so many entries since the generation's base the journal is folded into a new base (a replay stays under a second). */
const entriesBeforeCompaction = 2000;

/** Makes a snapshot if anything was saved since the last one. */
export async function snapshotIfNeeded(
  session: DeskSession,
): Promise<Result<'made' | 'notNeeded', ArchiveNotProven | GenerationFailure>> {
  const snapshots = await session.shell['snapshots.list']();
  const isCovered = snapshots.some(
    (each) => each.number === session.position.number && each.generation === session.position.generation,
  );
  if (isCovered) return ok('notNeeded');
  const archive = await archiveOfNow(session);
  if (!archive.ok) return archive;
  const { bytes, number } = archive.value;
  const answer = await session.shell['snapshots.write']({ number, bytes });
  return answer.ok ? ok('made') : fail(answer.failure);
}

/** Folds a long journal into a new generation; a failure leaves everything as it was, to be tried at the next lock. */
async function compactIfLong(session: DeskSession): Promise<boolean> {
  if (session.position.number - session.office.afterNumber < entriesBeforeCompaction) return false;
  const position = await writeNewGeneration(session.shell, session, 'compaction', session.position);
  if (!position.ok) return false;
  session.moveTo(position.value, { ...session.office, afterNumber: position.value.number });
  return true;
}

/** After an erasure: what this desk holds is of before, and may neither be kept as a snapshot nor stay in the store. */
async function forgetReplaced(session: DeskSession): Promise<void> {
  session.store.lock();
  await session.shell['generation.forgetOlder']();
}

/** A store that does not answer must not take the time of the saves. */
const draftsWithin = 1000;

/** What must be done before the window may be destroyed: what is half typed, pending saves, then a snapshot. */
export async function finishDesk(session: DeskSession): Promise<void> {
  if (session.isReplaced) return forgetReplaced(session);
  await Promise.race([
    session.drafts.finish(),
    new Promise((resolve) => {
      setTimeout(resolve, draftsWithin);
    }),
  ]);
  await session.stop();
  await session.between(async () => {
    if (!(await compactIfLong(session))) await snapshotIfNeeded(session);
  });
  session.store.lock();
}
