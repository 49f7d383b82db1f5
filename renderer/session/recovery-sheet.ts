/** What stands on the recovery sheet, and how the office proves that the sheet exists and can be read. */

import { fromBase64 } from '../vault/bytes.ts';
import type { KeyringSecrets } from '../vault/keyring.ts';
import { recoveryGroups } from '../vault/recovery.ts';
import { fingerprint, publicKeyOf } from '../vault/signing.ts';
import type { PreparedOffice } from './first-run.ts';

export { groupsToProve, isSameGroup } from '../vault/recovery.ts';

/** Shown and printed, then forgotten: nothing writes it to a disk or puts it on the clipboard. */
export interface RecoverySheetFacts {
  /** The whole key in twelve groups of letters and digits. */
  readonly groups: readonly string[];
  /** Of the key that signs every backup of this office. */
  readonly fingerprint: string;
}

export function recoverySheetOf({ created, recovery }: PreparedOffice): RecoverySheetFacts {
  return { groups: recoveryGroups(recovery.secret), fingerprint: officeFingerprint(created.secrets) };
}

/** The sign by which backups of this office are known; a fresh PC compares it with the sheet. */
export function officeFingerprint({ signingSecret }: Pick<KeyringSecrets, 'signingSecret'>): string {
  const secret = fromBase64(signingSecret);
  if (secret === null) throw new Error('The keyring was proven when it was opened.');
  return fingerprint(publicKeyOf(secret));
}
