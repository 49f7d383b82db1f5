/** The first run: makes an office out of answers, with one commit point at its end. */

import type { Shell } from '../../electron/contract/calls.ts';
import type { GenerationFailure } from '../../electron/contract/failures.ts';
import { sealArchiveInWorker } from '../archive/in-worker.ts';
import type { Clock } from '../domain/clock.ts';
import { createId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { StaffRole } from '../domain/staff.ts';
import { keysOf } from '../vault/data-key.ts';
import type { Identity } from '../vault/identity.ts';
import { createKeyring, type FoundedKeyring } from '../vault/keyring.ts';
import { sealIdentityInWorker } from '../vault/derive-in-worker.ts';
import { archiveHeader } from './archive-of-now.ts';
import type { UnlockedOffice } from './unlocked-office.ts';

export interface FirstRunAnswers {
  readonly settings: Settings;
  /** The first is at the desk now. */
  readonly staff: readonly { readonly name: string; readonly role: StaffRole; readonly passphrase: string }[];
  readonly madeUp: boolean;
}

/** The keys of an office that is not yet on the disk: the recovery sheet is printed and proven before it is. */
export interface PreparedOffice {
  readonly answers: FirstRunAnswers;
  readonly created: FoundedKeyring;
  /** On paper only; never stored, never copied. */
  readonly recovery: Identity;
}

/** Makes keys and seals them to the passphrases (about a second for each person). Writes nothing. */
export async function prepareOffice(answers: FirstRunAnswers): Promise<PreparedOffice> {
  const storeId = createId<string>();
  const created = await createKeyring({ storeId, staff: answers.staff }, sealIdentityInWorker);
  return { answers, created, recovery: created.recovery };
}

/** Writes the office folder. Killed anywhere: no office, or this one, complete. */
export async function createOffice(
  shell: Shell,
  clock: Clock,
  { answers, created }: PreparedOffice,
): Promise<Result<UnlockedOffice, GenerationFailure>> {
  const office = officeOf(answers, created);
  const base = await sealArchiveInWorker({
    header: archiveHeader(office, office.generation, 0, clock.now()),
    // From this day on the age of the newest backup counts: see [Note: Backups are counted].
    tables: { settings: [answers.settings], numbers: [{ id: 'backup', last: 0, on: clock.today() }] },
  });
  const answer = await shell['generation.build']({
    reason: 'firstRun',
    storeId: office.storeId,
    generation: office.generation,
    afterNumber: 0,
    keyring: created.text,
    wrappedDataKey: created.keyring.wrappedDataKey,
    base,
    madeUp: answers.madeUp,
  });
  return answer.ok ? ok(office) : fail(answer.failure);
}

function officeOf(
  answers: FirstRunAnswers,
  { keyring, secrets, dataKey, identities }: FoundedKeyring,
): UnlockedOffice {
  const first = keyring.staff[0];
  const identity = first === undefined ? undefined : identities[first.id];
  if (first === undefined || identity === undefined)
    throw new Error('An office needs somebody who can open it.');
  return {
    storeId: keyring.storeId,
    generation: 1,
    madeUp: answers.madeUp,
    afterNumber: 0,
    notices: [],
    keyring,
    secrets,
    dataKey,
    keys: keysOf(dataKey),
    identity,
    staff: { id: first.id, name: first.name, role: first.role },
  };
}
