/** Whole age files in memory: the small ones (identities, the wrapped data key), through the same bounded road as streams. */

import { armor, Encrypter } from 'age-encryption';
import { fail, ok, type Result } from '../domain/result.ts';
import { acceptedWorkFactors, type WorkFactors } from './age-header.ts';
import { joinBytes, type Bytes } from './bytes.ts';
import type { Identity } from './identity.ts';
import { encrypterTo, openStream, openStreamByPassphrase, type StreamProblem } from './sealed-stream.ts';

export type AgeFileProblem = StreamProblem | { readonly type: 'PayloadDamaged' };

export async function sealToRecipients(plaintext: Uint8Array, recipients: readonly string[]): Promise<Bytes> {
  return joinBytes(await encrypterTo(recipients).encrypt(plaintext));
}

export async function sealByPassphrase(plaintext: Uint8Array, passphrase: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(acceptedWorkFactors.most);
  encrypter.setPassphrase(passphrase);
  return joinBytes(await encrypter.encrypt(plaintext));
}

export async function openWithIdentity(
  sealed: Uint8Array,
  identity: Pick<Identity, 'secret'>,
): Promise<Result<Bytes, AgeFileProblem>> {
  return await readWhole(await openStream(streamOf(sealed), identity));
}

export async function openByPassphrase(
  sealed: Uint8Array,
  passphrase: string,
  accepted: WorkFactors = acceptedWorkFactors,
): Promise<Result<Bytes, AgeFileProblem>> {
  return await readWhole(await openStreamByPassphrase(streamOf(sealed), passphrase, accepted));
}

/** ASCII armor, the spelling of an age file that survives paper, JSON and e-mail. */
export function armored(sealed: Uint8Array): string {
  return armor.encode(sealed);
}

/** Null where the armor is not exactly as the format demands. */
export function unarmored(text: string): Bytes | null {
  try {
    return joinBytes(armor.decode(text));
  } catch {
    return null;
  }
}

async function readWhole(
  opened: Result<ReadableStream<Uint8Array>, StreamProblem>,
): Promise<Result<Bytes, AgeFileProblem>> {
  if (!opened.ok) return opened;
  try {
    return ok(new Uint8Array(await new Response(opened.value as ReadableStream<Bytes>).arrayBuffer()));
  } catch {
    return fail({ type: 'PayloadDamaged' });
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
