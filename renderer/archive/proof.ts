/** The first reading of the records: are they whole, and signed? Nothing is kept but the header and the trailer. */

import { fromBase64, joinBytes, toHex, toUtf8, type Bytes } from '../vault/bytes.ts';
import { createSha256 } from '../vault/hash.ts';
import { fingerprint, publicKeyOf, verify } from '../vault/signing.ts';
import type { ArchiveLimits } from './archive-format.ts';
import { damaged, refuse } from './archive-problem.ts';
import { linesOf, textOfLine, valueOfText } from './line-reader.ts';
import {
  isSameCounts,
  parseHeader,
  parseTrailer,
  type RecordsHeader,
  type RecordsTrailer,
} from './records-header.ts';

export interface ProvenRecords {
  readonly header: RecordsHeader;
  readonly trailer: RecordsTrailer;
  readonly fingerprint: string;
  /** Header and trailer included. */
  readonly lines: number;
}

/**
 * [Note: Two readings] The records are read twice. The first reading counts, hashes and verifies line by line and holds
 * one line at a time, so that a hostile file of any size is refused in little memory; only what it has proven is read
 * again, into memory. Throws an `ArchiveRefusal`.
 */
export async function proveRecords(
  stream: ReadableStream<Uint8Array>,
  limits: ArchiveLimits,
): Promise<ProvenRecords> {
  const hash = createSha256();
  let header: RecordsHeader | undefined;
  let last: Uint8Array | undefined;
  let count = 0;
  for await (const lines of linesOf(stream, limits)) {
    for (const line of lines) {
      header ??= parseHeader(valueOfText(textOfLine(line, 'header'), 'header'));
      if (last !== undefined) hash.update(last).update(lineEnd);
      last = line;
    }
    count += lines.length;
    // The view is only good until the next piece; the last line so far may be the trailer.
    last = last?.slice();
  }
  if (header === undefined || last === undefined) return refuse(damaged('header'));
  const trailer = parseTrailer(valueOfText(textOfLine(last, 'trailer'), 'trailer'), header.minor);
  if (!isSameCounts(header.counts, trailer.counts)) refuse(damaged('counts'));
  const sha256 = hash.digest();
  if (toHex(sha256) !== trailer.sha256) refuse(damaged('trailer'));
  return { header, trailer, lines: count, fingerprint: verifiedFingerprint(header, trailer, sha256) };
}

const lineEnd = Uint8Array.of(0x0a);

/** What the office signs: the checksum of everything before the trailer, bound to the office and the moment. */
export function signedMessage(
  sha256: Uint8Array,
  { storeId, generation, number }: Pick<RecordsHeader, 'storeId' | 'generation' | 'number'>,
): Bytes {
  return joinBytes(sha256, toUtf8(`${storeId}\n${generation}\n${number}`));
}

function verifiedFingerprint(header: RecordsHeader, trailer: RecordsTrailer, sha256: Uint8Array): string {
  const signature = fromBase64(trailer.signature) ?? refuse(damaged('trailer'));
  const publicKey = publicKeyOf(header.signingSecret);
  if (!verify(publicKey, signedMessage(sha256, header), signature)) refuse(damaged('signature'));
  return fingerprint(publicKey);
}
