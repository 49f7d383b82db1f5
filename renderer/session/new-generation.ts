/** Writes the records of this moment as a new generation of the office folder: compaction, healing, new keys. */

import type { CallInput } from '../../electron/contract/calls.ts';
import type { GenerationFailure } from '../../electron/contract/failures.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { serialiseKeyring } from '../vault/keyring.ts';
import { archiveOfNow, type ArchiveNotProven, type ArchiveTools } from './archive-of-now.ts';
import type { JournalPosition } from './journal-entries.ts';
import type { Shell } from '../../electron/contract/calls.ts';

export type NewGenerationProblem = GenerationFailure | ArchiveNotProven;

/**
 * Base = what the store holds now; the journal begins empty after it. The shell renames its pointer last, so a kill anywhere
 * leaves the old generation or the new one, complete. Must run between commands.
 *
 * `current.number` is the last saved entry. A store that does not hold it (it failed, and the desk is locking because of it) must
 * never become the base: the journal that goes with the old generation is then the only place that entry stands in.
 */
export async function writeNewGeneration(
  shell: Shell,
  tools: ArchiveTools,
  reason: CallInput<'generation.build'>['reason'],
  current: Pick<JournalPosition, 'generation' | 'number'>,
): Promise<Result<JournalPosition, NewGenerationProblem>> {
  const { office, store } = tools;
  const archive = await archiveOfNow(tools);
  if (!archive.ok) return archive;
  if (archive.value.number !== current.number)
    return fail({ type: 'ArchiveNotProven', problem: { type: 'CountsDiffer' } });
  const generation = current.generation + 1;
  const answer = await shell['generation.build']({
    reason,
    generation,
    storeId: office.storeId,
    afterNumber: archive.value.number,
    keyring: serialiseKeyring(office.keyring),
    wrappedDataKey: office.keyring.wrappedDataKey,
    base: archive.value.bytes,
    madeUp: office.madeUp,
    erased: await store.all('erased'),
  });
  if (!answer.ok) return fail(answer.failure);
  await store.moveToGeneration(generation);
  return ok({
    storeId: office.storeId,
    generation,
    number: archive.value.number,
    hash: answer.value.lastHash,
  });
}
