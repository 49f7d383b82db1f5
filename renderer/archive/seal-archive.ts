/** The records of one moment as the bytes of one archive file, sealed to every staff member and to the recovery key. */

import { tableNames, type TableName } from '../domain/records.ts';
import { toBase64, toHex } from '../vault/bytes.ts';
import { createSha256 } from '../vault/hash.ts';
import { sealStream } from '../vault/sealed-stream.ts';
import { sign } from '../vault/signing.ts';
import { identityFileName, manifestName, readMeName, recordsFormat, recordsName } from './archive-format.ts';
import { collected, streamOf } from './byte-streams.ts';
import { writeManifest } from './manifest.ts';
import { signedMessage } from './proof.ts';
import { readMeText } from './read-me.ts';
import { encodedLine, recordPieces } from './record-lines.ts';
import { headerLine, parseHeader, type RecordsHeader } from './records-header.ts';
import { batchesOf, countsOf, type ArchiveTables, type TableBatch } from './table-batches.ts';
import { writeZip, type ZipEntry } from './zip.ts';

export type ArchiveHeaderInput = Omit<RecordsHeader, 'sobat' | 'format' | 'minor' | 'counts' | 'madeAt'> & {
  readonly madeAt: string;
};

export interface ArchiveInput {
  readonly header: ArchiveHeaderInput;
  /** A table that is missing is an empty one. */
  readonly tables: { readonly [T in keyof ArchiveTables]?: readonly ArchiveTables[T][number][] };
}

/** The same, where the records come in batches and only their counts are known beforehand. */
export interface BatchedArchiveInput {
  readonly header: ArchiveHeaderInput;
  readonly counts: Readonly<Record<TableName, number>>;
  readonly batches: Iterable<TableBatch> | AsyncIterable<TableBatch>;
}

/** Throws only where the office itself is broken (a header that our own reader would refuse, counts that are not true). */
export async function sealArchive({ header, tables }: ArchiveInput): Promise<Uint8Array<ArrayBuffer>> {
  return sealBatches({ header, counts: countsOf(tables), batches: batchesOf(tables) });
}

export async function sealBatches(input: BatchedArchiveInput): Promise<Uint8Array<ArrayBuffer>> {
  const header = headerOf(input);
  const recipients = [...header.staff.map(({ recipient }) => recipient), header.recoveryRecipient];
  const lines = streamOf(allLines(header, input.batches));
  const sealed = await sealStream(lines.pipeThrough(new CompressionStream('gzip')), recipients);
  return framed(header, await collected(sealed));
}

/** Everything is proven by its own reader before it is sealed: an archive that cannot be opened is worse than none. */
function headerOf({ header, counts }: BatchedArchiveInput): RecordsHeader {
  const { major, minor } = recordsFormat;
  const signingSecret = toBase64(header.signingSecret);
  // A header that came out of an archive of a newer minor format keeps that number, and with it the unknown fields.
  return parseHeader({ sobat: 'records', format: major, minor, ...header, signingSecret, counts });
}

async function* allLines(
  header: RecordsHeader,
  batches: BatchedArchiveInput['batches'],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const hash = createSha256();
  const counts = countsOf({});
  const hashed = (piece: Uint8Array<ArrayBuffer>) => {
    hash.update(piece);
    return piece;
  };
  yield hashed(encodedLine(headerLine(header)));
  const counted = (table: TableName, records: number) => {
    counts[table] += records;
  };
  for await (const piece of recordPieces(batches, counted)) yield hashed(piece);
  if (tableNames.some((table) => counts[table] !== header.counts[table]))
    throw new RangeError('The counts differ');
  const sha256 = hash.digest();
  const signature = toBase64(sign(header.signingSecret, signedMessage(sha256, header)));
  yield encodedLine({ counts, sha256: toHex(sha256), signature });
}

function framed(header: RecordsHeader, records: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const sealedFiles: ZipEntry[] = [
    ...header.staff.map((staff) => ({
      name: identityFileName(staff.identityName),
      bytes: encoder.encode(staff.identityFile),
    })),
    { name: recordsName, bytes: records },
  ];
  const names = header.staff.map(({ identityName }) => identityFileName(identityName));
  return writeZip([
    { name: readMeName, bytes: encoder.encode(readMeText(names)) },
    { name: manifestName, bytes: writeManifest(header, sealedFiles) },
    ...sealedFiles,
  ]);
}
