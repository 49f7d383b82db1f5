/** The keys of the office, once somebody has unlocked it: held in this process only, and gone with it. */

import type { OfficeNotice } from '../../electron/contract/office-state.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { openIdentityInWorker } from '../vault/derive-in-worker.ts';
import { keysOf, unwrapDataKey, type DataKey, type Keys } from '../vault/data-key.ts';
import type { Identity, OpenIdentityProblem } from '../vault/identity.ts';
import {
  openKeyringSecrets,
  parseKeyring,
  type Keyring,
  type KeyringDamaged,
  type KeyringSecrets,
  type NewerFormat,
} from '../vault/keyring.ts';
import { readRecoveryKey, type NotARecoveryKey } from '../vault/recovery.ts';
import type { StaffMember } from './session.ts';

/** The office as the shell found it, before anybody unlocked. */
export interface LockedOffice {
  readonly storeId: string;
  readonly generation: number;
  readonly madeUp: boolean;
  /** The last entry that the generation's base holds. */
  readonly afterNumber: number;
  readonly keyring: string;
  readonly notices: readonly OfficeNotice[];
}

export interface UnlockedOffice extends Omit<LockedOffice, 'keyring'> {
  readonly keyring: Keyring;
  readonly secrets: KeyringSecrets;
  readonly dataKey: DataKey;
  readonly keys: Keys;
  /** Opens what was sealed to this person (or, after the recovery key, to the office). */
  readonly identity: Identity;
  readonly staff: StaffMember;
}

type KeyringProblem = KeyringDamaged | NewerFormat;

export type UnlockProblem =
  | OpenIdentityProblem
  | KeyringProblem
  | NotARecoveryKey
  | { readonly type: 'StaffUnknown' }
  /** The key is a key, but not one of this office. */
  | { readonly type: 'KeyDoesNotFit' };

/** Who may be chosen on the unlock screen. */
export function staffOf(office: LockedOffice): Result<readonly StaffMember[], KeyringProblem> {
  const keyring = parseKeyring(office.keyring);
  return keyring.ok ? ok(keyring.value.staff.map(toStaffMember)) : keyring;
}

/** The everyday road in. The derivation (about a second) runs in a worker, so the window stays alive. */
export async function unlockByPassphrase(
  office: LockedOffice,
  staffId: string,
  passphrase: string,
): Promise<Result<UnlockedOffice, UnlockProblem>> {
  const keyring = parseKeyring(office.keyring);
  if (!keyring.ok) return keyring;
  const entry = keyring.value.staff.find((each) => each.id === staffId);
  if (entry === undefined) return fail({ type: 'StaffUnknown' });
  const identity = await openIdentityInWorker(entry.identityFile, passphrase);
  return identity.ok ? unlockWith(office, keyring.value, identity.value, toStaffMember(entry)) : identity;
}

/** The road of the recovery sheet: opens the office as `staffId`, who must then choose a new passphrase. */
export async function unlockByRecoveryKey(
  office: LockedOffice,
  staffId: string,
  typed: string,
): Promise<Result<UnlockedOffice, UnlockProblem>> {
  const keyring = parseKeyring(office.keyring);
  if (!keyring.ok) return keyring;
  const entry = keyring.value.staff.find((each) => each.id === staffId);
  if (entry === undefined) return fail({ type: 'StaffUnknown' });
  const identity = readRecoveryKey(typed);
  return identity.ok ? unlockWith(office, keyring.value, identity.value, toStaffMember(entry)) : identity;
}

async function unlockWith(
  office: LockedOffice,
  keyring: Keyring,
  identity: Identity,
  staff: StaffMember,
): Promise<Result<UnlockedOffice, UnlockProblem>> {
  const dataKey = await unwrapDataKey(keyring.wrappedDataKey, identity);
  if (!dataKey.ok) return fail({ type: 'KeyDoesNotFit' });
  const secrets = openKeyringSecrets(keyring, dataKey.value);
  if (!secrets.ok) return fail({ type: 'KeyDoesNotFit' });
  const keys = keysOf(dataKey.value);
  return ok({ ...office, keyring, secrets: secrets.value, dataKey: dataKey.value, keys, identity, staff });
}

function toStaffMember(entry: Keyring['staff'][number]): StaffMember {
  return { id: entry.id, name: entry.name, role: entry.role };
}
