/** The public vectors of the age format (npm `cctv-age`), all of them, through our wrapper and its caps. */

import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as vectorsByName from 'cctv-age';
import { describe, expect, test } from 'vitest';
import { unarmored } from '../../../../renderer/vault/age-file.ts';
import { acceptedWorkFactors, type WorkFactors } from '../../../../renderer/vault/age-header.ts';
import { joinBytes } from '../../../../renderer/vault/bytes.ts';
import { createIdentity } from '../../../../renderer/vault/identity.ts';
import {
  openStream,
  openStreamByPassphrase,
  type StreamProblem,
} from '../../../../renderer/vault/sealed-stream.ts';

interface Vector {
  readonly name: string;
  readonly expected: string;
  readonly payload: string | undefined;
  readonly isArmored: boolean;
  readonly identities: readonly string[];
  readonly passphrases: readonly string[];
  readonly file: Uint8Array;
}

const vectors = Object.entries(vectorsByName as unknown as Record<string, Uint8Array>).map(readVector);
/** The vectors are made at a cost of 2^10, below what we accept: their class is looked at without our lower bound. */
const anyCheapFactor: WorkFactors = { least: 1, most: acceptedWorkFactors.most };

test('all 143 vectors are here', () => {
  expect(vectors).toHaveLength(143);
});

test.each(vectors)('$name is a $expected', async (vector) => {
  const { outcome, released } = await outcomeOf(vector, anyCheapFactor);
  expect(outcome).toBe(vector.expected);
  const hash = createHash('sha256').update(released).digest('hex');
  if (outcome === 'success') expect(hash).toBe(vector.payload);
  // Before an error the engine may drop what was not read yet: then less comes out than could, but only whole chunks.
  if (outcome === 'payload failure' && hash !== vector.payload) expect(released.length % 65_536).toBe(0);
});

describe('within our caps', () => {
  const behindPassphrase = vectors.filter(({ passphrases }) => passphrases.length > 0);

  test.each(behindPassphrase)('$name is refused without a derivation', async (vector) => {
    const began = performance.now();
    const { problem, outcome } = await outcomeOf(vector, acceptedWorkFactors);
    expect(performance.now() - began).toBeLessThan(100);
    expect(outcome).not.toBe('success');
    if (vector.expected === 'success') expect(problem).toEqual({ type: 'TooWeak', workFactor: 10 });
    if (vector.name === 'scrypt_work_factor_23')
      expect(problem).toEqual({ type: 'TooCostly', workFactor: 23 });
  });
});

interface Outcome {
  readonly outcome: string;
  readonly released: Uint8Array;
  readonly problem?: StreamProblem;
}

async function outcomeOf(vector: Vector, accepted: WorkFactors): Promise<Outcome> {
  const file = vector.isArmored ? unarmored(Buffer.from(vector.file).toString('latin1')) : vector.file;
  if (file === null) return { outcome: 'armor failure', released: new Uint8Array() };
  const attempts = [
    ...vector.identities.map((secret) => () => openStream(streamOf(file), { secret })),
    ...vector.passphrases.map((typed) => () => openStreamByPassphrase(streamOf(file), typed, accepted)),
  ];
  if (attempts.length === 0) attempts.push(async () => openStream(streamOf(file), await createIdentity()));
  let outcome: Outcome = { outcome: 'no match', released: new Uint8Array() };
  for (const attempt of attempts) {
    const opened = await attempt();
    outcome = opened.ok ? await read(opened.value) : refusal(opened.error);
    if (outcome.outcome !== 'no match') break;
  }
  return outcome;
}

function refusal(problem: StreamProblem): Outcome {
  const released = new Uint8Array();
  if (problem.type === 'WrongKey') return { outcome: 'no match', released, problem };
  return { outcome: problem.type === 'HeaderChanged' ? 'HMAC failure' : 'header failure', released, problem };
}

/** What was given out before an error counts as well: it must be the beginning of the payload and nothing else. */
async function read(stream: ReadableStream<Uint8Array>): Promise<Outcome> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { outcome: 'success', released: joinBytes(...pieces) };
      pieces.push(value);
    }
  } catch {
    return { outcome: 'payload failure', released: joinBytes(...pieces) };
  }
}

function readVector([key, bytes]: [string, Uint8Array]): Vector {
  const end = Buffer.from(bytes).indexOf('\n\n');
  const lines = Buffer.from(bytes.subarray(0, end)).toString('utf8').split('\n');
  const all = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  const file = bytes.subarray(end + 2);
  return {
    name: key,
    expected: all('expect')[0] ?? '',
    payload: all('payload')[0],
    isArmored: all('armored')[0] === 'yes',
    identities: all('identity'),
    passphrases: all('passphrase'),
    file: all('compressed')[0] === 'zlib' ? inflateSync(file) : file,
  };
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
