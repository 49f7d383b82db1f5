/** The office that stands on this PC now, as far as it can be known: what a backup is compared with and must not undercut. */

import type { CallOutput, Shell } from '../../electron/contract/calls.ts';
import type { ErasedLine } from '../../electron/contract/office-files.ts';
import type { OfficeState } from '../../electron/contract/office-state.ts';
import { openArchiveInWorker } from '../archive/in-worker.ts';
import { erasedSchema, type Erased } from '../domain/erased.ts';
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
    erased: await store.all('erased'),
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
    erased: [],
    madeUp: false,
    staff: [],
  };
  if (state.type === 'OfficeDamaged')
    return { ...nobody, generation: state.nextGeneration - 1, erased: ledgerOf(state) };
  if (state.type !== 'Office') return { ...nobody, generation: 0 };
  const { storeId, generation, madeUp } = state;
  const keyring = parseKeyring(state.keyring);
  const known = { ...nobody, storeId, generation, madeUp, erased: ledgerOf(state) };
  if (!keyring.ok) return known;
  const { staff } = keyring.value;
  const here = { ...known, staff };
  const dataKey = await unwrapDataKey(keyring.value.wrappedDataKey, key);
  const secrets = dataKey.ok ? openKeyringSecrets(keyring.value, dataKey.value) : undefined;
  if (!dataKey.ok || secrets?.ok !== true) return here;
  const given = await whatNobodyGivesBack(shell, keysOf(dataKey.value), state, key);
  return { ...here, ...given, fingerprint: officeFingerprint(secrets.value) };
}

/** As the shell reads it beside the keyring, without a key. */
function ledgerOf({ erased = [] }: { readonly erased?: readonly ErasedLine[] | undefined }): Erased[] {
  return erased.map((line) => erasedSchema.parse(line));
}

/** All marks and erasures of the base and of every entry since: which mark is the highest is the restore's to say. */
async function whatNobodyGivesBack(
  shell: Shell,
  keys: Keys,
  office: Extract<OfficeState, { type: 'Office' }>,
  key: Identity,
): Promise<Pick<OfficeHere, 'numbers' | 'erased' | 'lastNumber'>> {
  const { numbers, erased } = await inBase(await shell['generation.readBase'](), key);
  const known = [...ledgerOf(office), ...erased];
  const journal = await readJournal(shell, keys, office, 0);
  if (!journal.ok) return { numbers, erased: known, lastNumber: null };
  const { entries, lastNumber } = journal.value;
  const changes = entries.flatMap((entry) => entry.changes);
  const marks = changes.flatMap((each) => (each.table === 'numbers' ? (each.after ?? []) : []));
  const since = changes.flatMap((each) => (each.table === 'erased' ? (each.after ?? []) : []));
  return { numbers: [...numbers, ...marks], erased: [...known, ...since], lastNumber };
}

async function inBase(
  base: CallOutput<'generation.readBase'>,
  key: Identity,
): Promise<Pick<OfficeNow, 'numbers' | 'erased'>> {
  const opened = base.ok ? await openArchiveInWorker(base.value, key) : undefined;
  return opened?.ok === true ? opened.value.tables : { numbers: [], erased: [] };
}
