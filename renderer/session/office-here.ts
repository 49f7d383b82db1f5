/** The office that stands on this PC now, as far as it can be known: what a backup is compared with and must not undercut. */

import type { CallOutput, Shell } from '../../electron/contract/calls.ts';
import type { OfficeState } from '../../electron/contract/office-state.ts';
import { openArchiveInWorker } from '../archive/in-worker.ts';
import type { NumberMark } from '../domain/numbers.ts';
import { keysOf, unwrapDataKey, type Keys } from '../vault/data-key.ts';
import type { Identity } from '../vault/identity.ts';
import { openKeyringSecrets, parseKeyring } from '../vault/keyring.ts';
import type { DeskSession } from './desk-session.ts';
import { readJournal } from './journal-entries.ts';
import { officeFingerprint } from './recovery-sheet.ts';
import type { OfficeNow } from './restore.ts';
import type { StaffMember } from './session.ts';

export interface OfficeHere extends OfficeNow {
  /** Null where no healthy office is here: then a backup of any office may come. */
  readonly storeId: string | null;
  /** Of the last saved change; null while no key has opened this office. */
  readonly lastNumber: number | null;
  readonly fingerprint: string | null;
  readonly madeUp: boolean;
  /** Who belongs to this office today, and as what. */
  readonly staff: readonly Pick<StaffMember, 'id' | 'role'>[];
}

export async function officeOfDesk({ office, position, store }: DeskSession): Promise<OfficeHere> {
  return {
    storeId: office.storeId,
    generation: position.generation,
    lastNumber: position.number,
    fingerprint: officeFingerprint(office.secrets),
    numbers: await store.all('numbers'),
    madeUp: office.madeUp,
    staff: office.keyring.staff,
  };
}

/**
 * The same of an office that nobody has unlocked: the key of the backup usually opens it as well. Where it does not, numbers that
 * were given since the backup cannot be known, and the preview says nothing about older or newer.
 */
export async function officeOfLockedDesk(
  shell: Shell,
  state: OfficeState,
  key: Identity,
): Promise<OfficeHere> {
  const nobody = {
    storeId: null,
    lastNumber: null,
    fingerprint: null,
    numbers: [],
    madeUp: false,
    staff: [],
  };
  if (state.type === 'OfficeDamaged') return { ...nobody, generation: state.nextGeneration - 1 };
  if (state.type !== 'Office') return { ...nobody, generation: 0 };
  const { storeId, generation, madeUp } = state;
  const keyring = parseKeyring(state.keyring);
  if (!keyring.ok) return { ...nobody, storeId, generation, madeUp };
  const { staff } = keyring.value;
  const here = { ...nobody, storeId, generation, madeUp, staff };
  const dataKey = await unwrapDataKey(keyring.value.wrappedDataKey, key);
  const secrets = dataKey.ok ? openKeyringSecrets(keyring.value, dataKey.value) : undefined;
  if (!dataKey.ok || secrets?.ok !== true) return here;
  const given = await numbersGiven(shell, keysOf(dataKey.value), state, key);
  return { ...here, ...given, fingerprint: officeFingerprint(secrets.value) };
}

/** All marks of the base and of every entry since: which of them is the highest is the restore's to say. */
async function numbersGiven(
  shell: Shell,
  keys: Keys,
  office: Extract<OfficeState, { type: 'Office' }>,
  key: Identity,
): Promise<Pick<OfficeHere, 'numbers' | 'lastNumber'>> {
  const base = await marksOfBase(await shell['generation.readBase'](), key);
  const journal = await readJournal(shell, keys, office, 0);
  if (!journal.ok) return { numbers: base, lastNumber: null };
  const { entries, lastNumber } = journal.value;
  const marks = entries.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.table === 'numbers' && change.after !== null ? [change.after] : [])),
  );
  return { numbers: [...base, ...marks], lastNumber };
}

async function marksOfBase(
  base: CallOutput<'generation.readBase'>,
  key: Identity,
): Promise<readonly NumberMark[]> {
  const opened = base.ok ? await openArchiveInWorker(base.value, key) : undefined;
  return opened?.ok === true ? opened.value.tables.numbers : [];
}
