/** age files as streams: sealed to people's recipients, opened only after the header has been bounded. */

import { Decrypter, Encrypter } from 'age-encryption';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  headerLimits,
  readAgeHeader,
  scryptProblem,
  type HeaderProblem,
  type WorkFactors,
} from './age-header.ts';
import { joinBytes, type Bytes } from './bytes.ts';
import type { Identity } from './identity.ts';
import { isRecipient } from './recipient.ts';

/**
 * Why a sealed stream was not opened. `WrongKey`: not for this key, or the wrong passphrase; `HeaderChanged`: for this key,
 * but its header was changed afterwards. Damage further on shows while reading: the stream then errors.
 */
export type StreamProblem =
  HeaderProblem | { readonly type: 'WrongKey' } | { readonly type: 'HeaderChanged' };

/** Seals to all of these people at once; each alone can open it. Memory stays at one chunk of 64 KiB. */
export async function sealStream(
  plaintext: ReadableStream<Uint8Array>,
  recipients: readonly string[],
): Promise<ReadableStream<Uint8Array>> {
  return await encrypterTo(recipients).encrypt(plaintext);
}

/**
 * What the stream gives before its end is authentic chunk by chunk, but that nothing is missing is known only at its end: act
 * on nothing before that. A read that throws means cut off or changed.
 */
export async function openStream(
  sealed: ReadableStream<Uint8Array>,
  identity: Pick<Identity, 'secret'>,
): Promise<Result<ReadableStream<Uint8Array>, StreamProblem>> {
  const { start, whole } = await lookAhead(sealed);
  const header = readAgeHeader(start);
  if (!header.ok) return await giveUp(whole, header.error);
  // A scrypt stanza beside others is refused whatever its cost; alone it matches no identity and is never derived.
  const problem = scryptProblem(header.value, { least: 1, most: Number.MAX_VALUE });
  if (problem !== undefined) return await giveUp(whole, problem);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.secret);
  return await decryptWith(decrypter, whole);
}

/** The same for a file that a passphrase protects; derives for about a second, without a pause. */
export async function openStreamByPassphrase(
  sealed: ReadableStream<Uint8Array>,
  passphrase: string,
  accepted: WorkFactors,
): Promise<Result<ReadableStream<Uint8Array>, StreamProblem>> {
  const { start, whole } = await lookAhead(sealed);
  const header = readAgeHeader(start);
  const problem = header.ok ? scryptProblem(header.value, accepted) : header.error;
  if (problem !== undefined) return await giveUp(whole, problem);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return await decryptWith(decrypter, whole);
}

/** Only X25519 recipients: the stock `age` of Debian must be able to open everything that is sealed here. */
export function encrypterTo(recipients: readonly string[]): Encrypter {
  if (recipients.length === 0 || recipients.length > headerLimits.stanzas)
    throw new RangeError('1 to 64 recipients');
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    if (!isRecipient(recipient)) throw new TypeError('Not an X25519 recipient');
    encrypter.addRecipient(recipient);
  }
  return encrypter;
}

async function decryptWith(
  decrypter: Decrypter,
  sealed: ReadableStream<Uint8Array>,
): Promise<Result<ReadableStream<Uint8Array>, StreamProblem>> {
  try {
    return ok(await decrypter.decrypt(sealed));
  } catch (thrown) {
    return fail(problemOf(thrown));
  }
}

/** The library tells its refusals apart by message only; its version is pinned and the public vectors are run against this. */
function problemOf(thrown: unknown): StreamProblem {
  const message = thrown instanceof Error ? thrown.message : '';
  if (message.startsWith('no identity matched')) return { type: 'WrongKey' };
  return { type: message === 'invalid header HMAC' ? 'HeaderChanged' : 'NotAnAgeFile' };
}

async function giveUp(sealed: ReadableStream<Uint8Array>, problem: StreamProblem) {
  await sealed.cancel().catch(() => undefined);
  return fail(problem);
}

/** The first bytes (a header's worth, or all there is), and a stream that still begins with them. */
async function lookAhead(
  sealed: ReadableStream<Uint8Array>,
): Promise<{ start: Bytes; whole: ReadableStream<Uint8Array> }> {
  const reader = sealed.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < headerLimits.bytes) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  const start = joinBytes(...parts);
  return { start, whole: streamOf(start, reader) };
}

function streamOf(start: Bytes, rest: ReadableStreamDefaultReader<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(start),
    async pull(controller) {
      const { done, value } = await rest.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => rest.cancel(reason),
  });
}
