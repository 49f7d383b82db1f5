/** Streams sealed to people: opened by each of them and by the stock age, bounded before they cost anything. */

import { describe, expect, test } from 'vitest';
import { joinBytes, toUtf8 } from '../../../../renderer/vault/bytes.ts';
import { createIdentity } from '../../../../renderer/vault/identity.ts';
import { openStream, sealStream } from '../../../../renderer/vault/sealed-stream.ts';
import { frozen } from './frozen-vectors.ts';
import { hasStockAge, stockAge, stockAgeHint, stockAgeOpens } from './stock-age.ts';

const [asha, meera] = frozen.keyring.identities;
const version = 'age-encryption.org/v1\n';

test.each([0, 1, 65_535, 65_536, 65_537, 300_000])(
  '%i bytes come back for each person they were sealed to',
  async (size) => {
    const plaintext = Uint8Array.from({ length: size }, (_, at) => at & 255);
    const sealed = await collect(
      await sealStream(inPieces(plaintext, 10_000), [asha.recipient, meera.recipient]),
    );
    for (const person of [asha, meera]) {
      const opened = await openStream(inPieces(sealed, 777), person);
      expect(opened.ok && Buffer.compare(await collect(opened.value), plaintext)).toBe(0);
    }
  },
);

test('somebody to whom it was not sealed is told so', async () => {
  const sealed = await sealStream(inPieces(toUtf8('records'), 3), [asha.recipient]);
  expect(await openStream(sealed, await createIdentity())).toEqual({
    ok: false,
    error: { type: 'WrongKey' },
  });
});

test('a stream that was cut or changed errors before its end', async () => {
  const plaintext = new Uint8Array(200_000);
  const sealed = await collect(await sealStream(inPieces(plaintext, 50_000), [asha.recipient]));
  for (const broken of [sealed.subarray(0, -1), sealed.subarray(0, 140_000), flipped(sealed, 150_000)]) {
    const opened = await openStream(inPieces(broken, 20_000), asha);
    await expect(opened.ok && collect(opened.value)).rejects.toThrow();
  }
});

test('a header that somebody added a stanza to is noticed', async () => {
  const sealed = await collect(await sealStream(inPieces(toUtf8('records'), 3), [asha.recipient]));
  const at = Buffer.from(sealed).indexOf('---');
  const changed = joinBytes(sealed.subarray(0, at), toUtf8('-> grease x\n\n'), sealed.subarray(at));
  expect(await openStream(inPieces(changed, 999), asha)).toEqual({
    ok: false,
    error: { type: 'HeaderChanged' },
  });
});

describe('a header made to cost', () => {
  test('a gigabyte without a line’s end is refused after 64 KiB', async () => {
    const { stream, given } = endless(toUtf8('a'.repeat(16_384)), toUtf8(version));
    expect(await refusedAtOnce(stream)).toEqual({ ok: false, error: { type: 'HeaderTooLarge' } });
    expect(given()).toBeLessThan(200_000);
  });

  test('200,000 stanzas, or 65, are refused; 64 are looked at', async () => {
    const stanzas = (count: number) =>
      toUtf8(version + '-> x y\n\n'.repeat(count) + `--- ${'A'.repeat(43)}\n`);
    const tooLarge = { ok: false, error: { type: 'HeaderTooLarge' } };
    expect(await refusedAtOnce(inPieces(stanzas(200_000), 65_536))).toEqual(tooLarge);
    expect(await refusedAtOnce(inPieces(stanzas(65), 65_536))).toEqual(tooLarge);
    expect(await refusedAtOnce(inPieces(stanzas(64), 65_536))).toEqual({
      ok: false,
      error: { type: 'WrongKey' },
    });
  });

  test('a header that goes on for 64 KiB in short lines is refused', async () => {
    const { stream } = endless(toUtf8('A'.repeat(64) + '\n'), toUtf8(`${version}-> x y\n`));
    expect(await refusedAtOnce(stream)).toEqual({ ok: false, error: { type: 'HeaderTooLarge' } });
  });

  test('a passphrase stanza of any cost is never derived for somebody with a key', async () => {
    const stanza = `-> scrypt ${'A'.repeat(22)} 63\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;
    expect(await refusedAtOnce(inPieces(toUtf8(version + stanza), 100))).toEqual({
      ok: false,
      error: { type: 'WrongKey' },
    });
  });

  test.each(['', 'age-encryption.org/v2\n', 'PK\u0003\u0004', version, `${version}-> X25519 `])(
    'no age file: %j',
    async (text) => {
      expect(await refusedAtOnce(inPieces(toUtf8(text), 100))).toEqual({
        ok: false,
        error: { type: 'NotAnAgeFile' },
      });
    },
  );
});

describe.skipIf(!hasStockAge)(`with nothing but the stock age${stockAgeHint}`, () => {
  const text = 'आशा, ओम and others\n'.repeat(9000);

  test('what we seal, it opens', async () => {
    const sealed = await collect(
      await sealStream(inPieces(toUtf8(text), 5000), [asha.recipient, meera.recipient]),
    );
    expect(stockAgeOpens(sealed, asha.secret).toString()).toBe(text);
    expect(stockAgeOpens(sealed, meera.secret).toString()).toBe(text);
  });

  test('what it seals, we open', async () => {
    const sealed = stockAge(['-r', meera.recipient, '-r', asha.recipient], toUtf8(text));
    const opened = await openStream(inPieces(sealed, 4096), asha);
    expect(opened.ok && Buffer.from(await collect(opened.value)).toString()).toBe(text);
  });
});

async function refusedAtOnce(stream: ReadableStream<Uint8Array>) {
  const began = performance.now();
  const result = await openStream(stream, asha);
  expect(performance.now() - began).toBeLessThan(100);
  return result;
}

function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + size));
      else controller.close();
      at += size;
    },
  });
}

function endless(piece: Uint8Array, first: Uint8Array) {
  let given = 0;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(first),
    pull(controller) {
      given += piece.length;
      controller.enqueue(piece);
    },
  });
  return { stream, given: () => given };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return joinBytes(...pieces);
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.with(at, (bytes[at] ?? 0) ^ 1);
}
