/** A person's identity: an X25519 age key, kept as a small age file that their passphrase protects. */

import { generateX25519Identity } from 'age-encryption';
import { fail, ok, type Result } from '../domain/result.ts';
import { armored, openByPassphrase, sealByPassphrase, unarmored } from './age-file.ts';
import { readAgeHeader, scryptProblem, acceptedWorkFactors } from './age-header.ts';
import { decodeBech32 } from './bech32.ts';
import { fromUtf8, toUtf8, wipe, type Bytes } from './bytes.ts';
import { normalisePassphrase } from './passphrase.ts';
import { recipientOf } from './recipient.ts';

export interface Identity {
  /** `AGE-SECRET-KEY-1…`, upper case. */
  readonly secret: string;
  /** `age1…`; secret too: whoever knows it can make files that seem to come from this office. */
  readonly recipient: string;
}

export type WrongPassphrase = { readonly type: 'WrongPassphrase' };
export type NotAnIdentityFile = { readonly type: 'NotAnIdentityFile' };
export type TooCostly = { readonly type: 'TooCostly'; readonly workFactor: number };
export type OpenIdentityProblem = WrongPassphrase | NotAnIdentityFile | TooCostly;

/** What every secret begins with; the 58 letters after it are the key and its checksum. */
export const secretPrefix = 'AGE-SECRET-KEY-1';
/** As the checksum takes it in. */
export const checksumPrefix = 'age-secret-key-';
/** Ours have 400 letters; some room for the comments that `age-keygen` writes. */
const largestFile = 8 * 1024;

/** By its name: the library's default generator may become post-quantum, which the stock `age` of Debian cannot read. */
export async function createIdentity(): Promise<Identity> {
  const identity = identityOf(await generateX25519Identity());
  if (identity === null) throw new Error('The library made an identity that is not X25519');
  return identity;
}

/** The identity with this secret (upper case), or null where it is no X25519 key or its checksum is wrong. */
export function identityOf(secret: string): Identity | null {
  if (!/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/.test(secret)) return null;
  const bytes = decodeBech32(checksumPrefix, secret.slice(secretPrefix.length).toLowerCase());
  if (bytes?.length !== 32) return null;
  const recipient = recipientOf(bytes);
  wipe(bytes);
  return { secret, recipient };
}

/** An armored age file under scrypt 2^18; takes about a second without a pause, so call it in a worker. */
export async function sealIdentity(identity: Identity, passphrase: string): Promise<string> {
  const content = toUtf8(`${identity.secret}\n`);
  const sealed = await sealByPassphrase(content, normalisePassphrase(passphrase));
  wipe(content);
  return armored(sealed);
}

/** Everything that can be refused without deriving is refused first; a wrong passphrase always costs the derivation. */
export async function openIdentity(
  file: string,
  passphrase: string,
): Promise<Result<Identity, OpenIdentityProblem>> {
  const sealed = file.length <= largestFile ? unarmored(file) : null;
  const problem = sealed === null ? notAnIdentityFile : fileProblem(sealed);
  if (sealed === null || problem !== undefined) return fail(problem ?? notAnIdentityFile);
  const opened = await openByPassphrase(sealed, normalisePassphrase(passphrase));
  if (!opened.ok)
    return fail(opened.error.type === 'WrongKey' ? { type: 'WrongPassphrase' } : notAnIdentityFile);
  const identity = identityIn(opened.value);
  wipe(opened.value);
  return identity === null ? fail(notAnIdentityFile) : ok(identity);
}

const notAnIdentityFile: NotAnIdentityFile = { type: 'NotAnIdentityFile' };

function fileProblem(sealed: Bytes): NotAnIdentityFile | TooCostly | undefined {
  const header = readAgeHeader(sealed);
  if (!header.ok || header.value.stanzas[0]?.[0] !== 'scrypt') return notAnIdentityFile;
  const problem = scryptProblem(header.value, acceptedWorkFactors);
  if (problem === undefined) return undefined;
  return problem.type === 'TooCostly' ? problem : notAnIdentityFile;
}

/** One secret key on a line; empty lines and comments as `age-keygen` writes them are passed over. */
function identityIn(content: Bytes): Identity | null {
  const lines = (fromUtf8(content) ?? '')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [secret] = lines;
  return secret !== undefined && lines.length === 1 ? identityOf(secret) : null;
}
