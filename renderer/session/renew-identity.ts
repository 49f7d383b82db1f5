/** After the recovery sheet opened the desk: that person gets a new identity behind a passphrase of their own. */

import { ok, type Result } from '../domain/result.ts';
import { sealIdentityInWorker } from '../vault/derive-in-worker.ts';
import { replaceStaffIdentity } from '../vault/keyring.ts';
import type { DeskSession } from './desk-session.ts';
import { writeNewGeneration, type NewGenerationProblem } from './new-generation.ts';

/** One commit point: until it, the old passphrase (forgotten or not) stays what it was; after it, only the new one opens. */
export async function renewIdentity(
  session: DeskSession,
  passphrase: string,
): Promise<Result<undefined, NewGenerationProblem>> {
  const { office } = session;
  const { keyring: old, dataKey } = office;
  const replaced = await replaceStaffIdentity(
    old,
    dataKey,
    session.staff.id,
    passphrase,
    sealIdentityInWorker,
  );
  if (!replaced.ok) throw new Error('The keyring that opened this desk must take a new identity.');
  const { keyring, secrets, identity } = replaced.value;
  return session.between(async () => {
    const renewed = { ...office, keyring, secrets, identity, afterNumber: session.position.number };
    const tools = { store: session.store, clock: session.clock, office: renewed };
    const position = await writeNewGeneration(session.shell, tools, 'keys', session.position);
    if (!position.ok) return position;
    session.moveTo(position.value, renewed);
    return ok(undefined);
  });
}
